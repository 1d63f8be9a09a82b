package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Reference values are from R 4.2.2: {@code quantile(x, c(.025, .1, .25, .5, .9, .975), type = 7)} for the second drug of
 * {@code datasets::sleep}.
 */
final class QuantileTest {

    private static final double[] SLEEP = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void agreesWithPublishedQuantilesOfTypeSeven() {
        double[] probabilities = {0.025, 0.1, 0.25, 0.5, 0.9, 0.975};
        double[] expected = {-0.0550, 0.0800, 0.8750, 1.7500, 4.6900, 5.2975};
        for (int i = 0; i < probabilities.length; i++) {
            assertThat(Quantile.of(SLEEP, probabilities[i])).isEqualTo(expected[i], within(1e-12));
        }
    }

    @Test
    void theEndsAreTheSmallestAndTheLargest() {
        assertThat(Quantile.of(SLEEP, 0)).isEqualTo(-0.1);
        assertThat(Quantile.of(SLEEP, 1)).isEqualTo(5.5);
        assertThat(Quantile.of(new double[] {7}, 0.3)).isEqualTo(7);
    }

    @Test
    void missingValuesDoNotCountAndTheValuesStayAsTheyAre() {
        double[] values = {3, Double.NaN, 1};
        assertThat(Quantile.of(values, 0.5)).isEqualTo(2);
        assertThat(values[0]).isEqualTo(3);
        assertThat(Quantile.of(new double[0], 0.5)).isNaN();
    }

    @Test
    void percentIsRefused() {
        assertThatThrownBy(() -> Quantile.of(SLEEP, 50)).hasMessageContaining("(50.0)");
    }
}
