package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Against the sleep data of Student (1908, Biometrika 6, 1–25): extra hours of sleep of ten patients under two drugs.
 * Reference values are from R 4.2.2: {@code t.test(extra[group == 1] - extra[group == 2])} on {@code datasets::sleep}.
 */
final class PairedDifferenceTest {

    private static final double[] FIRST_DRUG = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND_DRUG = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @Test
    void agreesWithThePublishedIntervalOfTheSleepData() {
        PairedDifference difference = PairedDifference.of(FIRST_DRUG, SECOND_DRUG, 0.95);
        assertThat(difference.pairs()).isEqualTo(10);
        assertThat(difference.mean()).isEqualTo(1.58, within(1e-12));
        assertThat(difference.standardError()).isEqualTo(0.388958723888, within(1e-12));
        assertThat(difference.interval().low()).isEqualTo(0.700114236723, within(1e-10));
        assertThat(difference.interval().high()).isEqualTo(2.459885763277, within(1e-10));
    }

    @Test
    void onePairHasADifferenceButNoInterval() {
        PairedDifference difference = PairedDifference.of(new double[] {1}, new double[] {3}, 0.95);
        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.interval().exists()).isFalse();
    }

    @Test
    void equalDifferencesHaveAnIntervalOfNoWidth() {
        PairedDifference difference = PairedDifference.of(new double[] {1, 2}, new double[] {3, 4}, 0.95);
        assertThat(difference.interval()).isEqualTo(new Interval(2, 2));
    }

    @Test
    void pairsWithAMissingValueDoNotCount() {
        PairedDifference difference =
                PairedDifference.of(new double[] {1, Double.NaN, 1}, new double[] {2, 5, Double.NaN}, 0.95);
        assertThat(difference.pairs()).isEqualTo(1);
        assertThat(difference.mean()).isEqualTo(1);
    }

    @Test
    void unequalNumbersOfValuesAreRefused() {
        assertThatThrownBy(() -> PairedDifference.of(new double[1], new double[2], 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(1 and 2 values)");
    }

    @Test
    void theProbabilityMeetsTheIntervalAtItsLevel() {
        double[] zero = {0, 0, 0, 0};
        PairedDifference difference = PairedDifference.of(zero, new double[] {1, 2, 3, 5}, 0.95);
        double level = 1 - difference.probability();
        assertThat(PairedDifference.of(zero, new double[] {1, 2, 3, 5}, level)
                        .interval()
                        .low())
                .isCloseTo(0, within(1e-6));
        assertThat(PairedDifference.of(zero, zero, 0.95).probability()).isEqualTo(1);
        assertThat(PairedDifference.of(zero, new double[] {2, 2, 2, 2}, 0.95).probability())
                .isZero();
        assertThat(PairedDifference.of(new double[] {1}, new double[] {2}, 0.95).probability())
                .isNaN();
    }
}
