package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Spearman's rank correlation by hand. */
final class RankCorrelationTest {

    @Test
    void onlyTheOrderCounts() {
        double[] rising = {1, 2, 3, 4};
        assertThat(RankCorrelation.of(rising, new double[] {-5, 0, 1, 1000}).coefficient())
                .isCloseTo(1, within(1e-12));
        assertThat(RankCorrelation.of(rising, new double[] {9, 8, 3, 2}).coefficient())
                .isCloseTo(-1, within(1e-12));
    }

    /** Ranks 1 2 3 4 and 2 1 4 3: 1 - 6 · 4 / (4 · 15) = 0.6. */
    @Test
    void itIsThatOfTheFormulaWithoutTies() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {20, 10, 40, 30})
                        .coefficient())
                .isCloseTo(0.6, within(1e-12));
    }

    /** Ranks 1 2 3 and 1.5 1.5 3: covariance 1.5, variances 2 and 1.5, so 1.5 / sqrt(3). */
    @Test
    void equalValuesShareTheirRank() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {5, 5, 6})
                        .coefficient())
                .isCloseTo(1.5 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void whatDoesNotVaryOrIsTooLittleTellsNothing() {
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {5, 5, 5})
                        .coefficient())
                .isNaN();
        assertThat(RankCorrelation.of(new double[] {1, 2}, new double[] {1, 2}).coefficient())
                .isNaN();
        RankCorrelation missing = RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {1, Double.NaN, 3, 2});
        assertThat(missing.pairs()).isEqualTo(3);
        assertThat(missing.coefficient()).isCloseTo(0.5, within(1e-12));
    }

    /** Tables of Student's approximation give 0.361 for 30 pairs at 5 %, two-sided. */
    @Test
    void luckReachesAsFarAsTablesSay() {
        assertThat(RankCorrelation.byChance(30, 0.95)).isCloseTo(0.361, within(0.001));
        assertThat(RankCorrelation.byChance(2, 0.95)).isEqualTo(1);
    }
}
