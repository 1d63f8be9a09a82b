package enishi.sim.process.organization;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.network.Tie;
import enishi.sim.organization.Chronicle.Happening;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;

/** An NGO's money in a month: income, what must be paid, projects, appeals, own programme. */
public final class FinanceMonth {

    private final World world;
    private final Accounts accounts;
    private final KeyedRandom random;
    private final List<Shared> shared = new ArrayList<>();

    /** A month of work on a lead's project with a partner; whether it was the last, and how it ended. */
    private record Shared(Ngo lead, Ngo partner, long partnersYen, boolean ended, boolean success) {}

    private final PartnershipMonth abroad;

    /** Books into the given world. */
    public FinanceMonth(World world, long seed) {
        this.world = world;
        this.accounts = world.accounts;
        this.random = new KeyedRandom(seed);
        this.abroad = new PartnershipMonth(world, seed);
    }

    /** Begins the month's totals. */
    public void begin(Ngo ngo) {
        ngo.income.nextMonth();
        ngo.unrestricted.nextMonth();
        ngo.gifts.nextMonth();
        ngo.business.nextMonth();
        ngo.grants.nextMonth();
        ngo.community.nextMonth();
        ngo.reliefGifts.nextMonth();
        ngo.activity.nextMonth();
        ngo.newSuccesses = 0;
        ngo.newFailures = 0;
        ngo.giftsYen = 0;
        ngo.staffLeft = 0;
        ngo.reserveYen = world.unrestrictedCash(ngo);
        ngo.expertiseAtStart = ngo.expertise;
        ngo.localKnowledgeAtStart = ngo.localKnowledge;
    }

    /** Gifts of this month, and own business. */
    public void earn(Ngo ngo, OrganizationParameters rules) {
        long gifts = world.support.gifts(ngo.index);
        ngo.giftsYen = gifts;
        world.ledger.post(ngo.account, accounts.citizens, PostingKind.GIFT, gifts);
        if (ngo.certified) {
            refund(ngo, gifts, rules.deduction());
        }
        long business = Math.round(Budget.ownBusinessYen(ngo.staff, ngo.management, rules.budget()));
        world.ledger.post(ngo.account, accounts.customers, PostingKind.OWN_BUSINESS, business);
        ngo.gifts.add(gifts);
        ngo.business.add(business);
        ngo.income.add(gifts + business);
        ngo.unrestricted.add(gifts + business);
    }

    /** Givers get a part of their gifts back as a tax credit. */
    private void refund(Ngo ngo, long gifts, Deduction.Parameters rule) {
        long yen = Math.round(Deduction.refundShare(rule) * gifts);
        world.ledger.post(accounts.citizens, accounts.treasury, PostingKind.TAX_CREDIT, yen);
        world.turnover.spend(ngo.home, yen);
    }

    /** Pay and office; what cash does not cover becomes a debt to suppliers. */
    public void payCoreCost(Ngo ngo, OrganizationParameters rules) {
        ngo.inArrears = world.unrestrictedCash(ngo) < 0;
        double income = world.geography.profile(ngo.home).incomeIndex();
        ngo.coreCostYen = Budget.coreCostYen(ngo.staff, income, ngo.unrestricted.monthlyMean(), rules.budget());
        long wages = Math.min(ngo.coreCostYen, Budget.wageBillYen(ngo.staff, income, rules.budget()));
        world.ledger.post(accounts.employees, ngo.account, PostingKind.WAGES, wages);
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.OFFICE, ngo.coreCostYen - wages);
    }

    /** A month of work on every project; gives what it takes of unrestricted cash: own parts and indirect cost, yen. */
    public long workOnProjects(Ngo ngo, int ties, OrganizationParameters rules) {
        long sum = 0;
        for (Project project : ngo.projects) {
            if (!project.ended) {
                sum += work(ngo, project, ties, rules);
                ngo.lastProjectMonth = world.month;
            }
        }
        return sum;
    }

    private long work(Ngo ngo, Project project, int ties, OrganizationParameters rules) {
        long covered = project.nextCostYen();
        long own = project.nextOwnPartYen();
        long cost = covered + own;
        long indirect = Math.round(rules.budget().indirectCostShare() * cost);
        random.at(Stream.BLOCKING, world.month, ngo.key, 0);
        if (random.chance(blockProbability(ngo, abroad.blocked(ngo, project.country), rules))) {
            project.blocked++;
            claimWhenDue(project, rules);
            return 0;
        }
        if (!canPay(ngo, project, covered, own, indirect, rules)) {
            project.stalls++;
            if (project.stalls >= rules.payment().stallLimit()) {
                finish(ngo, project, 0, Happening.PROJECT_BROKEN_OFF, rules);
            } else {
                claimWhenDue(project, rules);
            }
            return 0;
        }
        boolean last = project.isLastMonth();
        Ngo partner = project.activePartner();
        long partners = partner == null ? 0 : Consortium.partnersPartYen(cost, rules.consortium());
        double staffShare = Labour.projectStaffShare(project.scheme.settings().projectStaffShare(), rules.labour());
        payDirectCost(ngo, cost - partners, staffShare);
        if (partner != null) {
            world.ledger.post(partner.account, ngo.account, PostingKind.CONSORTIUM, partners);
            payDirectCost(partner, partners, staffShare);
        }
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.INDIRECT_COST, indirect);
        project.spentYen += covered;
        project.ownSpentYen += own;
        project.ownOpenYen = own;
        project.ownOpenMonth = world.month;
        project.monthsDone++;
        ngo.activity.add(cost - partners);
        if (last) {
            boolean success = succeeds(ngo, project, ties, rules);
            finish(ngo, project, partners, success ? Happening.PROJECT_SUCCEEDED : Happening.PROJECT_FAILED, rules);
        } else {
            if (partner != null) {
                shared.add(new Shared(ngo, partner, partners, false, false));
            }
            claimWhenDue(project, rules);
        }
        return indirect + own;
    }

    /** The money of the project pays for what the award covers; for the own part there must be own money. */
    private boolean canPay(
            Ngo ngo, Project project, long covered, long own, long indirect, OrganizationParameters rules) {
        double least = leastCashYen(ngo, rules);
        double free = world.unrestrictedCash(ngo) - (double) own - indirect;
        return free + project.restrictedYen() - covered >= least && (own == 0 || free >= least);
    }

    private static double leastCashYen(Ngo ngo, OrganizationParameters rules) {
        double prudence = Prudence.prudence(ngo.management, rules.prudence());
        return Prudence.leastCashYen(prudence, ngo.coreCostYen, rules.prudence());
    }

    private void payDirectCost(Ngo ngo, long cost, double staffShare) {
        long staffPay = Math.round(staffShare * cost);
        world.ledger.post(accounts.employees, ngo.account, PostingKind.PROJECT, staffPay);
        world.ledger.post(accounts.partners, ngo.account, PostingKind.PROJECT, cost - staffPay);
    }

    /** Whether a project succeeds; with a partner by what the better of the two can do and knows. */
    private boolean succeeds(Ngo ngo, Project project, int ties, OrganizationParameters rules) {
        Ngo partner = project.activePartner();
        double success = ProjectResult.successProbability(
                rules.projectResult().intercept()
                        + abroad.help(ngo, project.country, rules.projectResult())
                        + world.assistance.local.success(ngo.index)
                        - Adaptation.successLoss(project.blocked, rules.adaptation()),
                partner == null ? ngo.expertise : Math.max(ngo.expertise, partner.expertiseAtStart),
                partner == null ? ngo.localKnowledge : Math.max(ngo.localKnowledge, partner.localKnowledgeAtStart),
                ties,
                ngo.overload,
                project.stalls,
                project.scheme.settings().decisionLagMonths(),
                rules.projectResult());
        random.at(Stream.PROJECT, project.start, ngo.key, project.key);
        return random.chance(success);
    }

    /** Probability that work abroad, blocked for others with probability {@code block}, is blocked for the NGO this month. */
    private static double blockProbability(Ngo ngo, double block, OrganizationParameters rules) {
        return Adaptation.blockProbability(block, ngo.expertise, ngo.management, rules.adaptation());
    }

    private void claimWhenDue(Project project, OrganizationParameters rules) {
        if ((project.monthsDone + project.stalls + project.blocked)
                        % rules.payment().claimMonths()
                == 0) {
            claim(project, rules);
        }
    }

    private void finish(Ngo ngo, Project project, long partnersYen, Happening how, OrganizationParameters rules) {
        boolean success = how == Happening.PROJECT_SUCCEEDED;
        project.ended = true;
        claim(project, rules);
        world.turnover.finish(ngo);
        world.chronicle.note(ngo, how, project.scheme.id, project.awardYen);
        count(ngo, success);
        abroad.work(ngo, project.country, rules.partnership());
        learn(ngo, rules);
        Ngo partner = project.activePartner();
        if (partner != null) {
            shared.add(new Shared(ngo, partner, partnersYen, true, success));
            world.chronicle.note(partner, how, project.scheme.id, project.awardYen);
        }
    }

    private static void learn(Ngo ngo, OrganizationParameters rules) {
        ngo.expertise = Skill.afterProject(ngo.expertise, 1, rules.skill());
        ngo.management += rules.skill().managementFromGrant() * (1 - ngo.management);
    }

    /** What the month's work with partners does to them and to the ties, when all NGOs have had their turn. */
    public void settle(OrganizationParameters rules) {
        for (Shared work : shared) {
            work.partner.activity.add(work.partnersYen);
            work.partner.lastProjectMonth = world.month;
            if (work.ended) {
                count(work.partner, work.success);
                learn(work.partner, rules);
                Tie tie = world.ties.tie(work.lead, work.partner);
                if (tie != null) {
                    tie.strength = TieLife.renewed(tie.strength, rules.tie().jointGain());
                    tie.lastJoint = world.month;
                }
            }
        }
        shared.clear();
    }

    private void claim(Project project, OrganizationParameters rules) {
        if (project.spentYen > project.claimedYen || project.ended) {
            project.claimedYen = project.spentYen;
            project.claims.add(new Project.Claim(world.month + rules.payment().paymentDelayMonths(), project.spentYen));
        }
    }

    private static void count(Ngo ngo, boolean success) {
        if (success) {
            ngo.newSuccesses++;
            ngo.successes++;
        } else {
            ngo.newFailures++;
            ngo.failures++;
        }
    }

    /** Appeals and the own programme, from what is left; {@code projectYen}: what projects took of unrestricted cash. */
    public void spend(Ngo ngo, int ties, long projectYen, OrganizationParameters rules) {
        Budget.Parameters budget = rules.budget();
        double mean = ngo.unrestricted.monthlyMean();
        double grantShare = ngo.income.total() > 0 ? (double) ngo.grants.total() / ngo.income.total() : 0;
        double effort = ngo.appealEffort * Leadership.appeals(ngo.isHeadless(), rules.leadership());
        double appeals = effort * Budget.fundRaisingYen(ngo.management, mean, grantShare, budget);
        ngo.fundRaisingYen = Math.round(Math.min(appeals, Math.max(0, world.unrestrictedCash(ngo))));
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.FUND_RAISING, ngo.fundRaisingYen);

        double wanted = Budget.programmeWantedYen(
                mean, ngo.coreCostYen, ngo.fundRaisingYen, projectYen, ngo.reserveYen, budget);
        ngo.programmeYen = Budget.nextProgrammeYen(ngo.programmeYen, wanted, budget);
        double open = 1 - blockProbability(ngo, abroad.blocked(ngo), rules);
        long cost = Math.round(open
                * Math.max(0, Math.min(ngo.programmeYen, world.unrestrictedCash(ngo) - leastCashYen(ngo, rules))));
        world.ledger.post(accounts.partners, ngo.account, PostingKind.PROGRAMME, cost);
        ngo.programmeOpenYen = cost;
        ngo.activity.add(cost);
        random.at(Stream.OWN_PROGRAMME, world.month, ngo.key, 0);
        if (random.chance(open * ProjectResult.ownResultProbability(cost))) {
            showOwnResult(ngo, ties, abroad.place(ngo, 0), random, rules);
        }
    }

    /** Draws and counts a result of what an NGO does on its own account in a country, or in none. */
    void showOwnResult(Ngo ngo, int ties, int country, KeyedRandom random, OrganizationParameters rules) {
        ProjectResult.Parameters result = rules.projectResult();
        double success = ProjectResult.successProbability(
                result.intercept() + result.ownProgrammeAddition() + abroad.help(ngo, country, result),
                ngo.expertise,
                ngo.localKnowledge,
                ties,
                ngo.overload,
                0,
                0,
                result);
        boolean succeeds = random.chance(success);
        count(ngo, succeeds);
        world.chronicle.note(ngo, succeeds ? Happening.PROGRAMME_SUCCEEDED : Happening.PROGRAMME_FAILED, "", 0);
        abroad.work(ngo, country, rules.partnership());
        ngo.expertise = Skill.afterProject(ngo.expertise, rules.skill().ownProgrammeLearning(), rules.skill());
        ngo.lastProjectMonth = world.month;
    }
}
