package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

/** Money by hand: every number here was worked out on paper from the formulas of the rules. */
class FinanceMonthTest extends SmallEconomy {

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

    @Test
    void arrearsAreDebtsThatTheMonthsIncomeDoesNotPay() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        world.ledger.post(accounts.suppliers, ngo.account, PostingKind.OFFICE, 1000);
        month(ngo, 1000);
        assertThat(ngo.inArrears).isFalse();
        long owed = -world.unrestrictedCash(ngo);
        assertThat(owed).as("the month's office is not paid yet").isPositive();
        month(ngo, (int) owed - 1);
        assertThat(ngo.inArrears).isTrue();
    }

    @Test
    void grantsAndActivityAreSummedUpOverTheYear() {
        Ngo ngo = SmallWorld.ngo(world, 0);
        for (int i = 0; i < 13; i++) {
            finance.begin(ngo);
            ngo.grants.add(100);
            ngo.activity.add(10);
        }
        assertThat(ngo.grants.total()).isEqualTo(1200);
        assertThat(ngo.activity.total()).isEqualTo(120);
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
    void giversOfACertifiedNgoGetAPartBackFromTheTreasury() {
        OrganizationParameters rules = Defaults.with(
                RULES, "deduction", Defaults.of(Deduction.Parameters.class, "creditRate", 0.4, "claimShare", 0.5));
        Ngo ngo = SmallWorld.ngo(world, PLACE);
        world.support.give(ngo.index, 10_003);
        finance.earn(ngo, rules);
        assertThat(world.ledger.balance(accounts.treasury)).isZero();
        ngo.certified = true;
        finance.earn(ngo, rules);
        assertThat(world.cash(ngo)).isEqualTo(20_006);
        assertThat(world.ledger.balance(accounts.treasury)).isEqualTo(-2001);
        assertThat(world.ledger.balance(accounts.citizens)).isEqualTo(-20_006 + 2001);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(2001);
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
    void theImprudentSpendBeyondWhatTheyHave() {
        OrganizationParameters careless = Defaults.with(
                RULES,
                "prudence",
                Defaults.of(
                        Prudence.Parameters.class,
                        "basePrudence",
                        0,
                        "skillPrudence",
                        0.5,
                        "keptMonths",
                        1,
                        "overdraftMonths",
                        2));
        Ngo group = ngo(0, 100, 1000);
        group.programmeYen = 1000;
        world.month++;
        finance.begin(group);
        finance.payCoreCost(group, careless);
        finance.spend(group, 0, 0, careless);
        // Prudence .25: down to (.25 - 2·.75)·50 = -62.5.
        assertThat(world.cash(group)).isEqualTo(-63);
    }

    @Test
    void appealsFallWithGrantsWithoutEffortAndWithoutAHead() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "budget",
                Defaults.with(RULES.budget(), "crowdingOut", 1),
                "leadership",
                Defaults.of(Leadership.Parameters.class, "headlessAppeals", 0.5));
        Ngo ngo = ngo(0, 100_000, 1000);
        ngo.grants.add(3000);
        finance.spend(ngo, 0, 0, rules);
        // A tenth of 1,000, less a quarter of it, since 3,000 of 12,000 were grants.
        assertThat(ngo.fundRaisingYen).isEqualTo(75);
        ngo.appealEffort = 2;
        finance.spend(ngo, 0, 0, rules);
        assertThat(ngo.fundRaisingYen).isEqualTo(150);
        ngo.staff = 1;
        ngo.monthsWithoutHead = 1;
        finance.spend(ngo, 0, 0, rules);
        assertThat(ngo.fundRaisingYen).isEqualTo(75);
    }

    @Test
    void theOwnProgrammeHasItsAdditionAndTheHelpOfItsPartners() {
        // -40 + 60, and half of 100 for a tie of full strength, against as much for one of none.
        for (double addition : new double[] {60, 0}) {
            OrganizationParameters rules = Defaults.with(
                    RULES,
                    "projectResult",
                    Defaults.of(
                            ProjectResult.Parameters.class,
                            "intercept",
                            -40,
                            "ownProgrammeAddition",
                            addition,
                            "partnerEffect",
                            addition == 0 ? 200 : 0));
            Ngo ngo = ngo(0, 100_000_000, 50_000_000);
            world.institutionTies.form(ngo, world.institutions.abroad().get(0), 1, world.month);
            finance.begin(ngo);
            finance.spend(ngo, 0, 0, rules);
            assertThat(ngo.newSuccesses).isEqualTo(1);
        }
    }
}
