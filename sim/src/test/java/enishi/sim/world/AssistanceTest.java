package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssistanceTest {

    private final Assistance assistance = new Assistance();

    @Test
    void withoutProgrammesNothingIsDifferent() {
        assertThat(assistance.time(1000)).isZero();
        assertThat(assistance.notice(3)).isZero();
        assertThat(assistance.praise(3)).isZero();
        assertThat(assistance.agreement(3)).isZero();
        assertThat(assistance.encounters()).isEmpty();
    }

    @Test
    void timesAddUpAndProbabilitiesJoin() {
        assistance.takeTime(1000, 0.2);
        assistance.takeTime(1000, 0.1);
        assistance.makeNoticed(3, 0.5);
        assistance.makeNoticed(3, 0.2);
        assistance.praise(4, 0.1);
        assistance.agree(5, 0.5);
        assistance.agree(5, 0.5);
        assertThat(assistance.time(1000)).isCloseTo(0.3, within(1e-15));
        assertThat(assistance.notice(3)).isCloseTo(0.6, within(1e-15));
        assertThat(assistance.praise(4)).isEqualTo(0.1);
        assertThat(assistance.agreement(5)).isEqualTo(0.75);
        assertThat(assistance.notice(4)).isZero();
    }

    @Test
    void aNewMonthForgetsTheOneBefore() {
        assistance.takeTime(1, 0.2);
        assistance.makeNoticed(1, 0.5);
        assistance.praise(1, 0.5);
        assistance.agree(1, 0.5);
        assistance.bringTogether(new Encounter(List.of(), 1, 1));
        assistance.clear();
        assertThat(assistance.time(1) + assistance.notice(1) + assistance.praise(1) + assistance.agreement(1))
                .isZero();
        assertThat(assistance.encounters()).isEmpty();
    }
}
