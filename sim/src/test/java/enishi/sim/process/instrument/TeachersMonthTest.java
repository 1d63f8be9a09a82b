package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.OutreachOrders;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shocks;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.TrainedTeachers;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class TeachersMonthTest {

    private static final int PLACE = 5;

    private final World world = SmallWorld.world(1);
    private final TeachersMonth month = new TeachersMonth(world);

    private TrainedTeachers trained(Object... levers) {
        DevelopmentEducation settings = Schemes.education(levers);
        TrainedTeachers teachers = new TrainedTeachers(settings);
        teachers.train(PLACE, 6);
        world.teachers.put("training", teachers);
        return teachers;
    }

    private double lessons() {
        world.orders.clear(0);
        month.teach();
        OutreachOrders.Visits visits = world.orders.visits().get(0);
        assertThat(visits.byPupils()).isTrue();
        assertThat(visits.key()).isNotEqualTo("training".hashCode());
        assertThat(visits.perPrefecture().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isEqualTo(visits.perPrefecture().get(PLACE));
        return visits.perPrefecture().get(PLACE);
    }

    @Test
    void eachTeacherReachesPupilsEveryMonthAndSomeGiveItUp() {
        // 6 teachers with 40 pupils a year each; after a year's twelfth of two years 23 in 24 are left.
        TrainedTeachers teachers = trained("contactsPerTeacher", 40, "teacherYears", 2);
        assertThat(lessons()).isCloseTo(20, within(1e-12));
        assertThat(teachers.persons(PLACE)).isCloseTo(5.75, within(1e-12));
        assertThat(lessons()).isCloseTo(20 * 23.0 / 24, within(1e-12));
    }

    @Test
    void teachingCostsNobodyAnything() {
        trained("contactsPerTeacher", 40);
        lessons();
        assertThat(world.turnover.publicSpending(PLACE)).isZero();
        assertThat(world.ledger.balance(world.accounts.suppliers)).isZero();
    }

    @Test
    void whoStaysForLessThanAMonthIsGoneAfterIt() {
        trained("contactsPerTeacher", 40, "teacherYears", 0.05);
        assertThat(lessons()).isPositive();
        assertThat(lessons()).isZero();
    }

    @Test
    void whereNobodyMeetsNobodyIsTaught() {
        trained("contactsPerTeacher", 40);
        world.conditions.change(Shocks.named(Shocks.shock("meetingBlock", 0.5)), SmallWorld.MONTH + 1, world.geography);
        assertThat(lessons()).isCloseTo(10, within(1e-12));
    }

    @Test
    void trainingGoesOnUnderNewSettings() {
        TrainedTeachers teachers = trained("contactsPerTeacher", 40);
        new DevelopmentEducationMonth(world)
                .run("training", Schemes.education("teachersTrainedPerYear", 12, "contactsPerTeacher", 80));
        assertThat(teachers.settings().contactsPerTeacher()).isEqualTo(80);
        assertThat(teachers.persons(PLACE)).isGreaterThan(6);
    }

    @Test
    void withoutTeachersNothingIsOrdered() {
        world.orders.clear(0);
        month.teach();
        assertThat(world.orders.visits()).isEmpty();
    }
}
