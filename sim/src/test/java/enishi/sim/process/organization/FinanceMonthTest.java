package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.Accounts;
import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Money by hand: every number here was worked out on paper from the formulas of the rules. */
class FinanceMonthTest {

    /** A prefecture of income index 1: wages and prices are what the parameters say. */
    private static final int PLACE = 40;

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "budget",
            Defaults.of(
                    Budget.Parameters.class,
                    "monthlyWageYen",
                    1000,
                    "fixedCostYen",
                    100,
                    "volunteerFixedCostYen",
                    50,
                    "volunteerFixedShare",
                    0,
                    "officeCostPerStaffYen",
                    20,
                    "fundRaisingShare",
                    0.1,
                    "crowdingOut",
                    0,
                    "indirectCostShare",
                    0.1,
                    "reserveMonths",
                    2,
                    "smallestReserveYen",
                    0,
                    "reserveAdjustmentMonths",
                    10,
                    "monthlyProgrammeAdjustment",
                    1,
                    "ownBusinessPerStaffYen",
                    200),
            "payment",
            Defaults.of(
                    Payment.Parameters.class,
                    "claimMonths",
                    2,
                    "paymentDelayMonths",
                    1,
                    "keptMonths",
                    1,
                    "stallLimit",
                    2),
            "skill",
            Defaults.of(Skill.Parameters.class, "learning", 0, "managementFromGrant", 0));

    private final World world = SmallWorld.world(1);
    private final Accounts accounts = world.accounts;
    private final FinanceMonth finance = new FinanceMonth(world, 1);
    private final AgencyMonth agency = new AgencyMonth(world, 1);
    private final Scheme scheme = new Scheme(
            "scheme",
            world.instrumentAccount("scheme"),
            Schemes.scheme(
                    "callMonths",
                    List.of(2),
                    "durationMonths",
                    3,
                    "overheadShare",
                    0.1,
                    "advanceShare",
                    0.5,
                    "projectStaffShare",
                    0.25));

    private Ngo ngo(double staff, long cash, long monthly) {
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        ngo.staff = staff;
        ngo.management = 0.5;
        ngo.expertise = 0.5;
        ngo.income.fill(monthly);
        ngo.unrestricted.fill(monthly);
        world.ledger.post(ngo.account, accounts.founders, PostingKind.FOUNDING, cash);
        return ngo;
    }

    private void month(Ngo ngo, long gifts) {
        finance.begin(ngo);
        world.support.clear(world.ngos.size());
        world.support.give(ngo.index, gifts);
        finance.earn(ngo, RULES);
        finance.payCoreCost(ngo, RULES);
        long indirect = finance.workOnProjects(ngo, 0, RULES);
        finance.spend(ngo, 0, indirect, RULES);
    }

    @Test
    void giftsAndOwnBusinessAreSummedUpOverTheYear() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        ngo.staff = 1;
        ngo.management = 0.5;
        for (int i = 0; i < 13; i++) {
            month(ngo, 1000);
        }
        assertThat(ngo.gifts.total()).isEqualTo(12_000);
        assertThat(ngo.business.total()).isPositive().isEqualTo(ngo.income.total() - 12_000);
    }

    private void award(Ngo ngo, long yen, int start) {
        world.ledger.post(scheme.account, accounts.treasury, PostingKind.APPROPRIATION, yen);
        scheme.awards.add(new Scheme.Award(ngo, start, yen, true));
        world.schemes.put(scheme.id, scheme);
    }

    @Test
    void anEconomyOfTwoNgosAndAGrantToTheYen() {
        // Office: one member of staff, 3,000 yen of gifts and 200 of own business a month.
        Ngo office = ngo(1, 5000, 3200);
        // Group: volunteers, 400 yen of gifts a month, and from the end of the first month a grant of 660 yen, half in
        // advance: 600 direct in three months of 200, of which 50 are pay, and 20 of indirect cost that no grant names.
        Ngo group = ngo(0, 1000, 400);
        award(group, 660, world.month + 1);

        // Office: + 3200 - 1000 wages - 120 office - 320 appeals - programme 1760 + (reserve - 2240)/10.
        long[] officeCash = {4724, 4476, 4252, 4051, 3870};
        // Group, month by month: + 400 - 50 - 40 - programme; + grant: 330, then 220 (400 spent), then 110.
        long[] groupCash = {910 + 330, 953, 675, 415 + 220, 577 + 110};
        for (int i = 0; i < 5; i++) {
            world.month++;
            month(office, 3000);
            month(group, 400);
            agency.run(scheme, RULES);
            assertThat(world.cash(office)).as("office, month " + i).isEqualTo(officeCash[i]);
            assertThat(world.cash(group)).as("group, month " + i).isEqualTo(groupCash[i]);
            assertThat(world.ledger.total()).isZero();
        }

        assertThat(group.projects).isEmpty();
        assertThat(world.ledger.balance(scheme.account)).isZero();
        assertThat(scheme.uncommittedYen).isZero();
        assertThat(world.ledger.balance(accounts.partners)).isEqualTo(9930 + 1863 + 450);
        assertThat(world.ledger.balance(accounts.employees)).isEqualTo(5000 + 150);
        assertThat(world.ledger.balance(accounts.suppliers)).isEqualTo(600 + 1600 + 250 + 200 + 60);
        assertThat(world.ledger.balance(accounts.citizens)).isEqualTo(-17_000);
        assertThat(world.ledger.balance(accounts.customers)).isEqualTo(-1_000);
        assertThat(world.ledger.balance(accounts.treasury)).isEqualTo(-660);
        assertThat(group.grants.total()).isEqualTo(660);
        assertThat(group.unrestricted.total()).isEqualTo(12 * 400 + 60);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(660);
    }

    @Test
    void workStandsStillWithoutCashAndTheProjectFailsAndWhatIsLeftGoesBack() {
        // 60 yen in hand, 50 of core cost a month: the second half of the grant would have to be paid ahead.
        Ngo group = ngo(0, 60, 0);
        award(group, 660, world.month);
        agency.run(scheme, RULES);
        // 60 + 330 - 50 - (200 + 20): free 340 - 220 = 120 ≥ 50.
        world.month++;
        month(group, 0);
        assertThat(group.projects.get(0).spentYen).isEqualTo(200);
        assertThat(group.projects.get(0).stalls).isZero();
        for (int i = 0; i < 2; i++) {
            world.month++;
            month(group, 0);
        }
        // Cash 120, then 70 and 20: 200 + 20 would take it below a month of core cost; two stalls fail the project.
        assertThat(group.projects.get(0).stalls).isEqualTo(2);
        assertThat(group.projects.get(0).ended).isTrue();
        assertThat(group.failures).isEqualTo(1);
        assertThat(world.cash(group)).isEqualTo(20);
        // Spent 200 of 600: entitled to 330 + 110 = 440, so 110 come, of them 100 direct: 400 for 200 spent.
        world.month++;
        agency.run(scheme, RULES);
        assertThat(group.projects).isEmpty();
        // The 200 that were not spent are owed back, but only 130 are there.
        assertThat(world.cash(group)).isZero();
        assertThat(scheme.uncommittedYen).isEqualTo(660 - 440 + 130);
        assertThat(world.ledger.balance(scheme.account)).isEqualTo(scheme.uncommittedYen);
        assertThat(world.ledger.total()).isZero();
    }

    @Test
    void whatCashDoesNotCoverBecomesADebt() {
        Ngo office = ngo(1, 500, 0);
        world.month++;
        month(office, 0);
        // 500 + 200 of own business - 1120.
        assertThat(world.cash(office)).isEqualTo(-420);
        assertThat(office.fundRaisingYen).isZero();
        assertThat(world.ledger.balance(accounts.partners)).isZero();
    }

    @Test
    void theOwnProgrammeNeverTakesTheLastMonthOfCoreCost() {
        Ngo group = ngo(0, 100, 1000);
        world.month++;
        month(group, 60);
        // 100 + 60 - 50 = 110; appeals of 92 leave 18: below 50, so there is no programme.
        assertThat(group.fundRaisingYen).isEqualTo(92);
        assertThat(world.cash(group)).isEqualTo(18);
        assertThat(group.activity.total()).isZero();
    }

    @Test
    void whetherAProjectSucceedsIsTheDrawOfItsNgoSchemeAndStart() {
        OrganizationParameters evenOdds = Defaults.with(
                RULES,
                "projectResult",
                Defaults.of(
                        ProjectResult.Parameters.class,
                        "intercept",
                        0,
                        "expertiseEffect",
                        0,
                        "localKnowledgeEffect",
                        0,
                        "tieEffect",
                        0,
                        "overloadEffect",
                        0,
                        "stallEffect",
                        0,
                        "lagEffect",
                        0));
        scheme.use(Defaults.with(scheme.settings(), "durationMonths", 1));
        int start = world.month;
        KeyedRandom random = new KeyedRandom(1);
        for (int i = 0; i < 40; i++) {
            Ngo ngo = ngo(0, 10_000, 0);
            ngo.core = i;
            award(ngo, 660, start);
        }
        agency.run(scheme, evenOdds);
        world.month++;
        for (Ngo ngo : world.ngos.open()) {
            finance.begin(ngo);
            finance.workOnProjects(ngo, 0, evenOdds);
            boolean success =
                    random.at(Stream.PROJECT, start, ngo.key, scheme.key).chance(0.5);
            assertThat(ngo.newSuccesses).isEqualTo(success ? 1 : 0);
            assertThat(ngo.newFailures).isEqualTo(success ? 0 : 1);
            assertThat(ngo.lastProjectMonth).isEqualTo(world.month);
        }
    }
}
