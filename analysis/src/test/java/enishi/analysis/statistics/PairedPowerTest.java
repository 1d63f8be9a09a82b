package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reference values: R 4.2.2, {@code power.t.test(type = "paired", strict = TRUE, sd = 1, sig.level = .01)}. */
class PairedPowerTest {

    /** {@code power.t.test(n = pairs, delta = effect, …)$power}. */
    @ParameterizedTest
    @CsvSource({
        "2, 0.2, 0.0103972878476384",
        "2, 2, 0.0354532979803033",
        "4, 0.8, 0.0502289877904026",
        "4, 2, 0.307676083028674",
        "10, 0.2, 0.0212120794742517",
        "10, 0.8, 0.309697915543709",
        "10, 2, 0.993413231058383",
        "20, 0.8, 0.753633898820308",
        "20, 2, 0.999999981060348",
        "100, 0.2, 0.271185614020671"
    })
    void thePowerIsThatOfR(int pairs, double effect, double power) {
        assertThat(PairedPower.of(pairs, effect, 0.01)).isCloseTo(power, Offset.offset(1e-9));
        assertThat(PairedPower.of(pairs, -effect, 0.01)).isCloseTo(power, Offset.offset(1e-9));
    }

    /**
     * {@code power.t.test(n = pairs, power = .95, …, tol = 1e-12)$delta}; for 2 pairs, where R's own {@code pt} gives up (its
     * noncentrality ends at 37.62), {@code uniroot} of {@code integrate(function(z) dnorm(z) * pchisq(((z + d * sqrt(2)) / qt(.995,
     * 1))^2, 1), -9, 9)}.
     */
    @ParameterizedTest
    @CsvSource({
        "2, 88.2330061102606",
        "3, 10.0011422089476",
        "4, 4.86339837637235",
        "10, 1.65748470213568",
        "20, 1.0372234040995",
        "100, 0.429309776455864"
    })
    void theDetectableDifferenceIsThatOfR(int pairs, double effect) {
        assertThat(PairedPower.detectable(pairs, 0.95, 0.01)).isCloseTo(effect, Offset.offset(1e-7 * effect));
    }

    @Test
    void withoutAnEffectThePowerIsTheSignificance() {
        assertThat(PairedPower.of(7, 0, 0.05)).isCloseTo(0.05, Offset.offset(1e-10));
    }

    /** R: {@code sqrt(3 / qchisq(c(.975, .025), 3))}. */
    @Test
    void aDeviationOfFourValuesIsHardlyKnown() {
        Interval factors = PairedPower.ofDeviation(4, 0.95);
        assertThat(factors.low()).isCloseTo(0.5664895466, Offset.offset(1e-9));
        assertThat(factors.high()).isCloseTo(3.7285472758, Offset.offset(1e-9));
    }

    @Test
    void percentIsRefused() {
        assertThatThrownBy(() -> PairedPower.detectable(10, 95, 0.01)).hasMessageContaining("percent");
        assertThatThrownBy(() -> PairedPower.detectable(1, 0.95, 0.01)).hasMessageContaining("at least 2");
    }
}
