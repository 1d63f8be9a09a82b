package enishi.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void twoOccasionsAreBetterThanOne() {
        assertThat(Chance.either(0.3, 0)).isEqualTo(0.3);
        assertThat(Chance.either(0.3, 0.5)).isCloseTo(0.65, within(1e-15));
        assertThat(Chance.either(0, 1)).isEqualTo(1);
        assertThat(Chance.either(1, 0.4)).isEqualTo(1);
    }
}
