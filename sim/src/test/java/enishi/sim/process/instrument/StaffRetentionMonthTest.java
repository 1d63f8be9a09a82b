package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.organization.Budget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaffRetentionMonthTest {

    /** A prefecture of income index 1. */
    private static final int PLACE = 40;

    private static final Budget.Parameters BUDGET = Defaults.of(Budget.Parameters.class, "monthlyWageYen", 1000);

    private final World world = SmallWorld.world(1);
    private final StaffRetentionMonth month = new StaffRetentionMonth(world);
    private final Ngo ngo = SmallWorld.ngo(world, PLACE);

    @Test
    void staffGetTheSupplementAndLeaveLessOften() {
        ngo.staff = 3;
        month.run("pay", Schemes.retention(), BUDGET);
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-300);
        assertThat(world.ledger.balance(world.accounts.employees)).isEqualTo(300);
        assertThat(world.ledger.balance(ngo.account)).isZero();
        assertThat(world.turnover.publicSpending(PLACE))
                .as("a foundation's money")
                .isZero();
        // A tenth of the wage at an elasticity of 2.
        assertThat(world.assistance.quitting(ngo.index)).isCloseTo(1 / 1.21, within(1e-12));
    }

    @Test
    void twoSupplementsCompose() {
        ngo.staff = 3;
        month.run("pay", Schemes.retention(), BUDGET);
        month.run("more", Schemes.retention("quittingElasticity", 1), BUDGET);
        assertThat(world.assistance.quitting(ngo.index)).isCloseTo(1 / 1.331, within(1e-12));
    }

    @Test
    void sizeAndPlaceDecideWhoGetsIt() {
        ngo.staff = 5;
        Ngo elsewhere = SmallWorld.ngo(world, 3);
        elsewhere.staff = 2;
        Ngo small = SmallWorld.ngo(world, PLACE);
        small.staff = 2;
        SmallWorld.ngo(world, PLACE);
        month.run("pay", Schemes.retention("maximumStaff", 4, "prefectures", List.of("JP-41")), BUDGET);
        assertThat(world.ledger.balance(world.accounts.employees)).isEqualTo(200);
        assertThat(world.assistance.quitting(ngo.index)).isEqualTo(1);
        assertThat(world.assistance.quitting(elsewhere.index)).isEqualTo(1);
        assertThat(world.assistance.quitting(small.index)).isLessThan(1);
    }

    @Test
    void halfTheMoneyPaysHalfTheSupplement() {
        ngo.staff = 4;
        world.month = 12 * 2016 + 3; // April: twelve months share the budget
        month.run("pay", Schemes.retention("annualBudgetYen", YearlyBudget.constant(2400)), BUDGET);
        assertThat(world.ledger.balance(world.accounts.employees)).isEqualTo(200);
        assertThat(world.assistance.quitting(ngo.index)).isCloseTo(1 / (1.05 * 1.05), within(1e-12));
    }

    @Test
    void aFirstPostIsPaidInPartForSomeMonths() {
        ngo.staff = 0.5;
        ngo.employerSince = world.month;
        Ngo old = SmallWorld.ngo(world, PLACE);
        old.staff = 0.5;
        Object[] changes = {"supplementYen", 0, "firstPostShare", 0.6, "firstPostMonths", 2};
        for (int i = 0; i < 4; i++) {
            month.run("pay", Schemes.retention(changes), BUDGET);
            world.month++;
            world.assistance.clear();
        }
        assertThat(world.ledger.balance(ngo.account)).isEqualTo(2 * 300);
        assertThat(ngo.income.total()).isEqualTo(600);
        assertThat(ngo.unrestricted.total()).isZero();
        assertThat(world.ledger.balance(old.account)).isZero();
    }

    @Test
    void aSecondProgrammePaysItsPartOfWhatTheFirstLeavesOfAFirstPost() {
        ngo.staff = 1;
        ngo.employerSince = world.month;
        month.run("pay", Schemes.retention("supplementYen", 0, "firstPostShare", 0.75), BUDGET);
        month.run("more", Schemes.retention("supplementYen", 0, "firstPostShare", 0.5), BUDGET);
        assertThat(world.ledger.balance(ngo.account)).isEqualTo(750 + 125);
    }

    @Test
    void aPromisedPartMakesTheFirstPostCheaper() {
        month.run("pay", Schemes.retention("firstPostShare", 0.5, "prefectures", List.of("JP-41")), BUDGET);
        month.run("more", Schemes.retention("firstPostShare", 0.2, "prefectures", List.of("JP-41")), BUDGET);
        assertThat(world.assistance.firstPostPart(PLACE)).isCloseTo(0.4, within(1e-15));
        assertThat(world.assistance.firstPostPart(3)).isEqualTo(1);
    }

    @Test
    void nothingIsPromisedForMonthsWithoutMoneyOrAfterTheEnd() {
        month.run("pay", Schemes.retention("firstPostShare", 0.5, "annualBudgetYen", YearlyBudget.constant(0)), BUDGET);
        month.run("end", Schemes.retention("firstPostShare", 0.5, "end", MonthCount.calendar(world.month)), BUDGET);
        assertThat(world.assistance.firstPostPart(PLACE)).isEqualTo(1);
    }

    @Test
    void withoutElasticityASupplementKeepsNobody() {
        assertThat(StaffRetentionMonth.quitting(0.5, 0)).isEqualTo(1);
        assertThat(StaffRetentionMonth.quitting(0, 3)).isEqualTo(1);
    }
}
