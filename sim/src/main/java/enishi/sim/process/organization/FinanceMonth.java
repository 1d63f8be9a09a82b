package enishi.sim.process.organization;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Project;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;

/** An NGO's money in a month: income, what must be paid, projects, appeals, own programme. */
public final class FinanceMonth {

    private final World world;
    private final Accounts accounts;
    private final KeyedRandom random;

    /** Books into the given world. */
    public FinanceMonth(World world, long seed) {
        this.world = world;
        this.accounts = world.accounts;
        this.random = new KeyedRandom(seed);
    }

    /** Begins the month's totals. */
    public void begin(Ngo ngo) {
        ngo.income.nextMonth();
        ngo.unrestricted.nextMonth();
        ngo.gifts.nextMonth();
        ngo.business.nextMonth();
        ngo.grants.nextMonth();
        ngo.activity.nextMonth();
        ngo.newSuccesses = 0;
        ngo.newFailures = 0;
        ngo.giftsYen = 0;
        ngo.reserveYen = world.unrestrictedCash(ngo);
    }

    /** Gifts of this month, and own business. */
    public void earn(Ngo ngo, OrganizationParameters rules) {
        long gifts = world.support.gifts(ngo.index);
        ngo.giftsYen = gifts;
        world.ledger.post(ngo.account, accounts.citizens, PostingKind.GIFT, gifts);
        long business = Math.round(Budget.ownBusinessYen(ngo.staff, ngo.management, rules.budget()));
        world.ledger.post(ngo.account, accounts.customers, PostingKind.OWN_BUSINESS, business);
        ngo.gifts.add(gifts);
        ngo.business.add(business);
        ngo.income.add(gifts + business);
        ngo.unrestricted.add(gifts + business);
    }

    /** Pay and office; what cash does not cover becomes a debt to suppliers. */
    public void payCoreCost(Ngo ngo, OrganizationParameters rules) {
        double income = world.geography.profile(ngo.home).incomeIndex();
        ngo.coreCostYen = Budget.coreCostYen(ngo.staff, income, ngo.unrestricted.monthlyMean(), rules.budget());
        long wages = Math.min(ngo.coreCostYen, Budget.wageBillYen(ngo.staff, income, rules.budget()));
        world.ledger.post(accounts.employees, ngo.account, PostingKind.WAGES, wages);
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.OFFICE, ngo.coreCostYen - wages);
    }

    /** A month of work on every project; gives the indirect cost, yen. */
    public long workOnProjects(Ngo ngo, int ties, OrganizationParameters rules) {
        long indirectSum = 0;
        for (Project project : ngo.projects) {
            if (!project.ended) {
                indirectSum += work(ngo, project, ties, rules);
                ngo.lastProjectMonth = world.month;
            }
        }
        return indirectSum;
    }

    private long work(Ngo ngo, Project project, int ties, OrganizationParameters rules) {
        boolean last = project.monthsDone + 1 == project.months;
        long left = project.directYen - project.spentYen;
        long cost = last ? left : Math.min(left, Math.round(project.monthlyBudgetYen()));
        long indirect = Math.round(rules.budget().indirectCostShare() * cost);
        double free = world.unrestrictedCash(ngo) + project.restrictedYen();
        if (!Payment.canPay(free, cost + (double) indirect, ngo.coreCostYen, rules.payment())) {
            project.stalls++;
            if (project.stalls >= rules.payment().stallLimit()) {
                finish(ngo, project, false, rules);
            } else {
                claimWhenDue(project, rules);
            }
            return 0;
        }
        long staffPay = Math.round(project.scheme.settings().projectStaffShare() * cost);
        world.ledger.post(accounts.employees, ngo.account, PostingKind.PROJECT, staffPay);
        world.ledger.post(accounts.partners, ngo.account, PostingKind.PROJECT, cost - staffPay);
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.INDIRECT_COST, indirect);
        project.spentYen += cost;
        project.monthsDone++;
        ngo.activity.add(cost);
        if (last) {
            double success = ProjectResult.successProbability(
                    rules.projectResult().intercept(),
                    ngo.expertise,
                    ngo.localKnowledge,
                    ties,
                    ngo.overload,
                    project.stalls,
                    project.scheme.settings().decisionLagMonths(),
                    rules.projectResult());
            random.at(Stream.PROJECT, project.start, ngo.key, project.scheme.key);
            finish(ngo, project, random.chance(success), rules);
        } else {
            claimWhenDue(project, rules);
        }
        return indirect;
    }

    private void claimWhenDue(Project project, OrganizationParameters rules) {
        if ((project.monthsDone + project.stalls) % rules.payment().claimMonths() == 0) {
            claim(project, rules);
        }
    }

    private void finish(Ngo ngo, Project project, boolean success, OrganizationParameters rules) {
        project.ended = true;
        claim(project, rules);
        count(ngo, success);
        ngo.expertise = Skill.afterProject(ngo.expertise, 1, rules.skill());
        ngo.management += rules.skill().managementFromGrant() * (1 - ngo.management);
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

    /** Appeals and the own programme, from what is left. */
    public void spend(Ngo ngo, int ties, long indirectYen, OrganizationParameters rules) {
        Budget.Parameters budget = rules.budget();
        double mean = ngo.unrestricted.monthlyMean();
        double grantShare = ngo.income.total() > 0 ? (double) ngo.grants.total() / ngo.income.total() : 0;
        double appeals = Budget.fundRaisingYen(ngo.management, mean, grantShare, budget);
        ngo.fundRaisingYen = Math.round(Math.min(appeals, Math.max(0, world.unrestrictedCash(ngo))));
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.FUND_RAISING, ngo.fundRaisingYen);

        double wanted = Budget.programmeWantedYen(
                mean, ngo.coreCostYen, ngo.fundRaisingYen, indirectYen, ngo.reserveYen, budget);
        ngo.programmeYen = Budget.nextProgrammeYen(ngo.programmeYen, wanted, budget);
        long cost = Math.round(
                Math.max(0, Math.min(ngo.programmeYen, world.unrestrictedCash(ngo) - (double) ngo.coreCostYen)));
        world.ledger.post(accounts.partners, ngo.account, PostingKind.PROGRAMME, cost);
        ngo.activity.add(cost);
        random.at(Stream.OWN_PROGRAMME, world.month, ngo.key, 0);
        if (random.chance(ProjectResult.ownResultProbability(cost))) {
            ProjectResult.Parameters result = rules.projectResult();
            double success = ProjectResult.successProbability(
                    result.intercept() + result.ownProgrammeAddition(),
                    ngo.expertise,
                    ngo.localKnowledge,
                    ties,
                    ngo.overload,
                    0,
                    0,
                    result);
            count(ngo, random.chance(success));
            ngo.expertise = Skill.afterProject(ngo.expertise, rules.skill().ownProgrammeLearning(), rules.skill());
            ngo.lastProjectMonth = world.month;
        }
    }
}
