package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How far rows differ beyond chance. */
final class RowVarianceTest {

    /** Without residuals the rows' deviation is that of their means: 1, 2 and 3. */
    @Test
    void withoutChanceItIsThatOfTheMeans() {
        RowVariance variance = RowVariance.of(new double[][] {{1, 5}, {2, 6}, {3, 7}});
        assertThat(variance.columns()).isEqualTo(2);
        assertThat(variance.deviation()).isCloseTo(1, within(1e-12));
    }

    /** Means 1 and 2, residuals ±0.5: MS of rows 1, of residuals 1, so nothing is left. */
    @Test
    void whatChanceExplainsIsTakenAway() {
        assertThat(RowVariance.of(new double[][] {{0.5, 1.5}, {2.5, 1.5}}).deviation())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void columnsWithAMissingValueDoNotCount() {
        RowVariance variance = RowVariance.of(new double[][] {{1, Double.NaN, 5}, {2, 9, 6}, {3, 9, 7}});
        assertThat(variance.columns()).isEqualTo(2);
        assertThat(variance.deviation()).isCloseTo(1, within(1e-12));
        assertThat(RowVariance.of(new double[][] {{1, 2}}).deviation()).isNaN();
        assertThat(RowVariance.of(new double[][] {{1}, {2}}).deviation()).isNaN();
    }

    /** 400 tables of 8 rows by 4 columns, seed 1: rows of variance 4 in noise of variance 1 are found within 5 %. */
    @Test
    void itFindsTheVarianceThatRowsHave() {
        SplittableRandom random = new SplittableRandom(1);
        double sum = 0;
        for (int repeat = 0; repeat < 400; repeat++) {
            double[][] table = new double[8][4];
            for (double[] row : table) {
                double shift = 2 * random.nextGaussian();
                for (int j = 0; j < row.length; j++) {
                    row[j] = shift + random.nextGaussian();
                }
            }
            sum += Math.pow(RowVariance.of(table).deviation(), 2);
        }
        assertThat(sum / 400).isCloseTo(4, within(0.2));
    }
}
