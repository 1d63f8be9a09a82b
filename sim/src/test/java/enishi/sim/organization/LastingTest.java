package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastingTest {

    private static final int MONTH = 24_000;

    private final Lasting lasting = new Lasting();

    @Test
    void itIsNothingUntilItIsGivenAndAfterItIsOver() {
        assertThat(lasting.in(MONTH)).isZero();
        lasting.give(0.3, MONTH, 2);
        assertThat(lasting.in(MONTH + 2)).isEqualTo(0.3);
        assertThat(lasting.in(MONTH + 3)).isZero();
    }

    @Test
    void theLargerCountsUntilTheLaterEnd() {
        lasting.give(0.3, MONTH, 2);
        lasting.give(0.1, MONTH + 1, 5);
        assertThat(lasting.in(MONTH + 6)).isEqualTo(0.3);
        lasting.give(0.5, MONTH + 1, 1);
        assertThat(lasting.in(MONTH + 6)).isEqualTo(0.5);
        lasting.give(0.1, MONTH + 7, 1);
        assertThat(lasting.in(MONTH + 8)).as("the rest was over").isEqualTo(0.1);
    }

    @Test
    void nothingLengthensNothing() {
        lasting.give(0.3, MONTH, 2);
        lasting.give(0, MONTH + 1, 6);
        assertThat(lasting.in(MONTH + 2)).isEqualTo(0.3);
        assertThat(lasting.in(MONTH + 3)).isZero();
    }
}
