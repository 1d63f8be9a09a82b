package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class VolunteersTest {

    private final Volunteers volunteers = new Volunteers();

    private static double[] persons(int prefecture, double number) {
        double[] persons = new double[47];
        persons[prefecture] = number;
        return persons;
    }

    @Test
    void whoReturnsSettlesAndThoseOfBeforeGrowFewer() {
        volunteers.begin(3, 100);
        volunteers.send("corps", 10, persons(3, 6), persons(4, 6));
        volunteers.live(9, 0.1);
        assertThat(volunteers.returned(3)).isCloseTo(90, within(1e-12));
        assertThat(volunteers.abroad(3, 9)).isEqualTo(6);
        volunteers.live(10, 0.1);
        assertThat(volunteers.returned(3)).isCloseTo(81, within(1e-12));
        assertThat(volunteers.relative(3)).isCloseTo(0.81, within(1e-12));
        assertThat(volunteers.returned(4)).isEqualTo(6);
        assertThat(volunteers.abroad(3, 10)).isZero();
        volunteers.live(11, 0);
        assertThat(volunteers.returned(4)).isEqualTo(6);
    }

    @Test
    void whoIsCalledHomeReturnsNowAndNotAgain() {
        volunteers.send("corps", 20, persons(3, 6), persons(3, 6));
        volunteers.send("others", 20, persons(3, 1), persons(3, 1));
        volunteers.recall("corps", 10);
        assertThat(volunteers.returned(3)).isEqualTo(6);
        assertThat(volunteers.abroad(3, 10)).isEqualTo(1);
        volunteers.live(20, 0);
        assertThat(volunteers.returned(3)).isEqualTo(7);
    }

    @Test
    void thoseOfLateAreThoseOfTheProgrammeAndTheMonthsAsked() {
        volunteers.send("corps", 10, persons(3, 6), persons(3, 6));
        assertThat(volunteers.returnedOfLate("corps", 3, 9, 5)).isZero();
        assertThat(volunteers.returnedOfLate("corps", 3, 10, 5)).isEqualTo(6);
        assertThat(volunteers.returnedOfLate("corps", 3, 14, 5)).isEqualTo(6);
        assertThat(volunteers.returnedOfLate("corps", 3, 15, 5)).isZero();
        assertThat(volunteers.returnedOfLate("others", 3, 10, 5)).isZero();
        volunteers.forget("others", 11);
        volunteers.forget("corps", 10);
        assertThat(volunteers.returnedOfLate("corps", 3, 10, 5)).isEqualTo(6);
        volunteers.forget("corps", 11);
        assertThat(volunteers.returnedOfLate("corps", 3, 10, 5)).isZero();
    }

    @Test
    void whereNobodyHadReturnedAtFirstNothingIsRelative() {
        assertThat(volunteers.relative(0)).isEqualTo(1);
    }
}
