package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AwarenessDecayTest {

    @Test
    void whatIsLeftIsAPowerOfTheRetention() {
        AwarenessDecay decay = new AwarenessDecay(0.9);
        assertThat(decay.monthlyRetention()).isEqualTo(0.9);
        for (int months = 0; months < 30; months++) {
            assertThat(decay.after(0.5, months, 1)).isCloseTo(0.5 * Math.pow(0.9, months), within(1e-15));
        }
    }

    @Test
    void withFullRetentionNothingFadesAndWithNoneAllDoesAtOnce() {
        assertThat(new AwarenessDecay(1).after(0.5, 1199, 1)).isEqualTo(0.5);
        assertThat(new AwarenessDecay(0).after(0.5, 0, 1)).isEqualTo(0.5);
        assertThat(new AwarenessDecay(0).after(0.5, 1, 1)).isZero();
    }

    @Test
    void aThousandthOfOneResidentsAwarenessIsForgotten() {
        AwarenessDecay decay = new AwarenessDecay(0.5);
        assertThat(decay.after(0.0019, 1, 1)).isZero();
        assertThat(decay.after(0.0021, 1, 1)).isPositive();
        assertThat(decay.after(0.00021, 1, 10)).isPositive();
        assertThat(decay.after(0.00019, 1, 10)).isZero();
    }

    @Test
    void aCenturyLaterNothingIsLeft() {
        assertThat(new AwarenessDecay(0.9999).after(1, 1200, 1)).isZero();
    }
}
