package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {

    @Test
    void theSmallestIsMultipliedByTheNumberOfTests() {
        assertThat(Holm.adjusted(new double[] {0.04, 0.01, 0.03}))
                .containsExactly(new double[] {0.06, 0.03, 0.06}, within(1e-15));
    }

    @Test
    void adjustedProbabilitiesKeepTheOrderAndEndAtOne() {
        assertThat(Holm.adjusted(new double[] {0.9, 0.5, 0.4})).containsExactly(1, 1, 1);
        assertThat(Holm.adjusted(new double[] {0.02})).containsExactly(0.02);
    }

    @Test
    void whatWasNotTestedDoesNotCount() {
        assertThat(Holm.adjusted(new double[] {Double.NaN, 0.02, Double.NaN, 0.5}))
                .containsExactly(Double.NaN, 0.04, Double.NaN, 0.5);
        assertThat(Holm.adjusted(new double[0])).isEmpty();
    }
}
