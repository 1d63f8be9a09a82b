package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Audience;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.TrainedTeachers;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DevelopmentEducationMonthTest {

    private static final int APRIL = 3;

    private final World world = SmallWorld.world(1);
    private final DevelopmentEducationMonth month = new DevelopmentEducationMonth(world);

    @Test
    void prefecturesAreReachedByPopulationAndTheTreasuryPays() {
        month.run("plaza", plaza());
        List<Double> visits = visits();
        double first = 100.0 * 3000 / 6040;
        assertThat(visits.get(0)).isEqualTo(first);
        assertThat(visits.get(1)).isEqualTo(100.0 * 3040 / 6040);
        assertThat(sum(visits)).isEqualTo(100);
        long cost = (long) Math.floor(100 * first) + (long) Math.floor(100 * 100.0 * 3040 / 6040);
        assertThat(world.turnover.publicSpending(0)).isEqualTo((long) Math.floor(100 * first));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-cost);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(cost);
        assertThat(world.ledger.balance(world.instrumentAccount("plaza"))).isZero();
        assertThat(ordered().byPupils()).isFalse();
        assertThat(world.teachers).isEmpty();
    }

    @Test
    void aBudgetForHalfOfTheVisitsMakesHalfOfThem() {
        // 100 visits a month of 100 yen each cost 120,000 yen a year.
        DevelopmentEducation half = plaza("annualBudgetYen", YearlyBudget.constant(60_000));
        world.month = APRIL; // twelve months share the budget
        month.run("plaza", half);
        assertThat(sum(visits())).isEqualTo(50);
    }

    @Test
    void lecturesReachPupilsBySchools() {
        // 10 and 11 schools.
        month.run("lectures", plaza("audience", Audience.PUPILS));
        assertThat(visits().get(0)).isCloseTo(100.0 * 10 / 21, within(1e-12));
        assertThat(visits().get(1)).isCloseTo(100.0 * 11 / 21, within(1e-12));
        assertThat(visits().get(2)).isZero();
        assertThat(ordered().byPupils()).isTrue();
    }

    @Test
    void whereNobodyMeetsThereAreNoVisitsAndTheirMoneyIsKept() {
        world.conditions.change(
                Shocks.named(
                        Shocks.shock("meetingBlock", 1, "prefectures", List.of("JP-01")),
                        Shocks.shock("meetingBlock", 0.25)),
                SmallWorld.MONTH + 1,
                world.geography);
        month.run("plaza", plaza("teachersTrainedPerYear", 12, "costPerTeacherYen", 1000));
        assertThat(visits().get(0)).isZero();
        assertThat(visits().get(1)).isCloseTo(0.75 * 100 * 3040 / 6040, within(1e-12));
        assertThat(teachers("plaza").persons(0)).isZero();
        assertThat(teachers("plaza").persons(1)).isCloseTo(0.75 * 11 / 21, within(1e-12));
        assertThat(world.turnover.publicSpending(0)).isZero();
        assertThat(world.purse("plaza").spentYen(world.month))
                .isEqualTo((long) Math.floor(75 * 100.0 * 3040 / 6040 + 1000 * 0.75 * 11 / 21));
    }

    @Test
    void teachersAreTrainedBySchoolsAndPaidForWithinTheBudget() {
        // 24 teachers a year of 500 yen each cost 12,000 yen; half of it is there.
        DevelopmentEducation training = plaza(
                "annualContacts",
                0,
                "teachersTrainedPerYear",
                24,
                "costPerTeacherYen",
                500,
                "annualBudgetYen",
                YearlyBudget.constant(6000));
        world.month = APRIL;
        month.run("training", training);
        assertThat(teachers("training").persons(0)).isCloseTo(10.0 / 21, within(1e-12));
        assertThat(teachers("training").persons(2)).isZero();
        assertThat(world.purse("training").spentYen(APRIL)).isEqualTo(238 + 261);
        assertThat(sum(visits())).isZero();
    }

    @Test
    void withoutTrainingThereAreNoTeachers() {
        month.run("plaza", plaza("costPerTeacherYen", 1000, "contactsPerTeacher", 100));
        assertThat(world.teachers).isEmpty();
    }

    private static double sum(List<Double> visits) {
        return visits.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static DevelopmentEducation plaza(Object... changes) {
        DevelopmentEducation plaza = Schemes.education(
                "annualContacts", 1200, "costPerContactYen", 100, "prefectures", List.of("JP-01", "JP-02"));
        return Defaults.with(plaza, changes);
    }

    private OutreachOrders.Visits ordered() {
        List<OutreachOrders.Visits> ordered = world.orders.visits();
        return ordered.get(ordered.size() - 1);
    }

    private List<Double> visits() {
        return ordered().perPrefecture();
    }

    private TrainedTeachers teachers(String id) {
        return Objects.requireNonNull(world.teachers.get(id));
    }
}
