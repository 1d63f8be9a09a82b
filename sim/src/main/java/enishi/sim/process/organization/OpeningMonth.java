package enishi.sim.process.organization;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.StartTables;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.FirstSupporters;
import enishi.sim.process.citizen.PastResults;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.World;
import java.util.Arrays;
import java.util.List;

/** Sets up the NGOs with which a run begins. */
public final class OpeningMonth {

    private final World world;
    private final StartTables tables;
    private final PeopleMonth people;
    private final CoreGroupMonth core;
    private final FirstSupporters firstSupporters;
    private final KeyedRandom random;
    private final PartnershipMonth abroad;
    private final long seed;

    /** Acts in the given world. */
    public OpeningMonth(World world, StartTables tables, List<CitizenMonth> citizens, long seed) {
        this.world = world;
        this.tables = tables;
        this.seed = seed;
        this.people = new PeopleMonth(world, seed);
        this.core = new CoreGroupMonth(world, seed);
        this.firstSupporters = new FirstSupporters(world, citizens, seed);
        this.random = new KeyedRandom(seed);
        this.abroad = new PartnershipMonth(world, seed);
    }

    /** Sets up all of them, the largest first; then each wins its supporters, since density counts for legitimacy. */
    public void run(OrganizationParameters rules, Resolution.Parameters resolution) {
        for (int rank = 0; rank < rules.start().ngos(); rank++) {
            open(rank, rules);
        }
        world.ngos.freeze();
        for (Ngo ngo : world.ngos.open()) {
            winSupporters(ngo, rules, resolution);
            people.plan(ngo, rules);
        }
        new TieMonth(world, seed).settle(rules.tie());
        new InstitutionTieMonth(world, seed).settle(rules.tie().settlingMonths(), rules);
    }

    private double incomeYen(int rank, Start.Parameters rule) {
        if (rank < rule.giants()) {
            return Start.giantIncomeYen(rank + 1, rule);
        }
        if (rank < rule.giants() + rule.large()) {
            return Start.largeIncomeYen(random.uniform(), rule);
        }
        double income = Start.LARGE_YEN;
        while (income >= Start.LARGE_YEN) {
            income = Start.bodyIncomeYen(random.normal(), rule);
        }
        return income;
    }

    private void open(int rank, OrganizationParameters rules) {
        random.at(Stream.FOUNDER, 0, rank, 0);
        double income = incomeYen(rank, rules.start());
        random.at(Stream.FOUNDER, 0, rank, 1);
        int home = drawHome(income);
        random.at(Stream.FOUNDER, 0, rank, 2);
        Ngo ngo = world.enter(home, rank, drawFounded(), drawCause());
        double incomeIndex = world.geography.profile(home).incomeIndex();
        double unrestricted = Start.giftShare(rank + 1, rules.start()) * income / 12;
        double wage = Budget.wageYen(incomeIndex, rules.budget());
        ngo.staff = Math.floor(2 * Staffing.wanted(unrestricted, wage, rules.staffing())) / 2;
        ngo.talent = rules.skill().managementDeviation() * random.normal();
        ngo.management = Skill.restingManagement(ngo.staff, ngo.talent, rules.skill());
        ngo.orientation = Math.min(
                1, rules.founding().leastOrientation() + rules.founding().orientationRange() * random.uniform());
        ngo.localKnowledge =
                Skill.restingLocalKnowledge(people.openness(ngo, rules.communityResources()), rules.skill());
        ngo.ruralPartners = random.uniform();
        abroad.begin(ngo, income, rules.partnership());
        giveRecord(ngo, unrestricted, rules.start());
        ngo.unrestricted.fill(Math.round(unrestricted));
        ngo.income.fill(Math.round(income / 12));
        ngo.coreCostYen = Budget.coreCostYen(ngo.staff, incomeIndex, unrestricted, rules.budget());
        long cash = Math.round(Budget.reserveTargetYen(ngo.coreCostYen, rules.budget()));
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, cash);
        ngo.fundRaisingYen = Math.round(Budget.fundRaisingYen(ngo.management, unrestricted, 0, rules.budget()));
        ngo.programmeYen =
                Budget.programmeWantedYen(unrestricted, ngo.coreCostYen, ngo.fundRaisingYen, 0, cash, rules.budget());
        ngo.activity.fill(Math.round(ngo.programmeYen));
        ngo.expertise = Skill.restingExpertise(ProjectResult.ownResultProbability(ngo.programmeYen), rules.skill());
    }

    private void winSupporters(Ngo ngo, OrganizationParameters rules, Resolution.Parameters resolution) {
        double incomeIndex = world.geography.profile(ngo.home).incomeIndex();
        double business = Budget.ownBusinessYen(ngo.staff, ngo.management, rules.budget());
        double wanted = Math.max(
                rules.founding().firstSupporters(),
                (ngo.unrestricted.monthlyMean() - business)
                        / (incomeIndex * rules.start().meanGiftYen()));
        double homeShare = 1 - OutreachWork.nationalShare(ngo.fundRaisingYen, rules.outreach());
        ngo.weight = Resolution.weight(wanted, world.scale, resolution);
        ngo.supporters = (int) wanted;
        ngo.homeSupporters = (int) (wanted * homeShare);
        PastResults past = past(ngo, rules);
        ngo.homeBenefit = HomeBenefit.resting(past.monthlySuccesses(), ngo.orientation, rules.homeBenefit());
        people.seem(ngo, rules);
        world.show(ngo);
        ngo.supporters = firstSupporters.win(ngo, wanted, homeShare, past);
        ngo.homeSupporters = (int) (ngo.supporters * homeShare);
        ngo.aspiration = ngo.supporters;
        core.open(ngo, rules.coreGroup());
        Arrays.fill(ngo.supportersLastYear, ngo.supporters);
    }

    private static PastResults past(Ngo ngo, OrganizationParameters rules) {
        ProjectResult.Parameters rule = rules.projectResult();
        double success = ProjectResult.successProbability(
                rule.intercept() + rule.ownProgrammeAddition(),
                ngo.expertise,
                ngo.localKnowledge,
                rules.start().pastPartners(),
                0,
                0,
                0,
                rule);
        return new PastResults(ProjectResult.ownResultProbability(ngo.programmeYen), success);
    }

    /** A record as long as the NGO's programme would have given it in its years. */
    private void giveRecord(Ngo ngo, double unrestricted, Start.Parameters rule) {
        double results =
                ngo.age(world.month) * ProjectResult.ownResultProbability(rule.pastProgrammeShare() * unrestricted);
        ngo.successes = (int) Math.round(rule.pastSuccessShare() * results);
        ngo.failures = (int) Math.round((1 - rule.pastSuccessShare()) * results);
    }

    private int drawHome(double income) {
        for (StartTables.SizeClass size : tables.tokyoShares()) {
            if (income < size.belowYen()) {
                if (random.chance(size.tokyoShare())) {
                    return Geography.TOKYO;
                }
                break;
            }
        }
        double[] cumulative = new double[Geography.PREFECTURES];
        double sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            sum += tables.locationWeights().get(p);
            cumulative[p] = sum;
        }
        return random.weighted(cumulative);
    }

    private int drawFounded() {
        double[] cumulative = new double[tables.periods().size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += tables.periods().get(i).weightBefore(world.month);
            cumulative[i] = sum;
        }
        if (sum == 0) {
            return world.month - 1;
        }
        StartTables.Period period = tables.periods().get(random.weighted(cumulative));
        return 12 * period.fromYear() + random.below(period.monthsBefore(world.month));
    }

    private int drawCause() {
        double[] cumulative = new double[world.causes.size()];
        double sum = 0;
        for (int cause = 0; cause < cumulative.length; cause++) {
            sum += world.causes.get(cause).startShare();
            cumulative[cause] = sum;
        }
        return random.weighted(cumulative);
    }
}
