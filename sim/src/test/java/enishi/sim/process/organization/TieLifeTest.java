package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TieLifeTest {

    @Test
    void anExampleByHand() {
        // .8·.5 = .4; .4 + .25·.6 = .55.
        assertThat(TieLife.next(0.5, 0.8, false, 0.25)).isCloseTo(0.4, within(1e-15));
        assertThat(TieLife.next(0.5, 0.8, true, 0.25)).isCloseTo(0.55, within(1e-15));
        assertThat(TieLife.renewed(0.4, 0.25)).isCloseTo(0.55, within(1e-15));
    }

    @Test
    void whatIsKeptWhollyOrGainsNothingStays() {
        assertThat(TieLife.next(0.5, 1, false, 0.25)).isEqualTo(0.5);
        assertThat(TieLife.next(0.5, 1, true, 0)).isEqualTo(0.5);
        assertThat(TieLife.renewed(0.3, 1)).isEqualTo(1);
        assertThat(TieLife.next(0.5, 0, false, 0.25)).isZero();
    }

    @Test
    void strengthStaysBetweenZeroAndOne() {
        for (double strength = 0; strength <= 1; strength += 0.05) {
            for (double share = 0; share <= 1; share += 0.1) {
                assertThat(TieLife.next(strength, share, true, 1 - share)).isBetween(0.0, 1.0);
            }
        }
    }
}
