package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.IntervalEstimate;
import enishi.analysis.statistics.SobolIndices;
import enishi.scenarios.experiment.DesignSettings;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The sample and the indices together, on functions whose indices are known. */
class IshigamiTest {

    private static final double LEVEL = 0.95;
    private static final int FACTORS = 3;

    /**
     * Analytic indices of {@code sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1} with all x uniform on [-π, π] (Ishigami and Homma 1990): V1 =
     * (1 + b π⁴/5)²/2, V2 = a²/8, V13 = b² π⁸ (1/18 - 1/50), V = V1 + V2 + V13.
     */
    private static final double V1 = Math.pow(1 + 0.1 * Math.pow(Math.PI, 4) / 5, 2) / 2;

    private static final double V2 = 49.0 / 8;
    private static final double V13 = 0.01 * Math.pow(Math.PI, 8) * (1 / 18.0 - 1 / 50.0);
    private static final double V = V1 + V2 + V13;
    private static final double[] FIRST = {V1 / V, V2 / V, 0};
    private static final double[] TOTAL = {(V1 + V13) / V, V2 / V, V13 / V};

    @Test
    void theAnalyticIndicesAreThosePublished() {
        // Saltelli and others (2008), Global sensitivity analysis: the primer, section 5.4: .3139, .4424, 0; .5576,
        // .4424, .2437.
        assertThat(FIRST).containsExactly(new double[] {0.3139, 0.4424, 0}, Offset.offset(5e-5));
        assertThat(TOTAL).containsExactly(new double[] {0.5576, 0.4424, 0.2437}, Offset.offset(5e-5));
    }

    @Test
    void manyRowsGiveTheAnalyticIndices() {
        SobolIndices indices = indices(IshigamiTest::ishigami, FACTORS, 16_384, 2, 1);
        for (int j = 0; j < FACTORS; j++) {
            assertThat(indices.first()[j].value()).isCloseTo(FIRST[j], Offset.offset(0.01));
            assertThat(indices.total()[j].value()).isCloseTo(TOTAL[j], Offset.offset(0.01));
        }
        assertThat(indices.variance()).isCloseTo(V, Offset.offset(0.05));
    }

    /**
     * Level .95, 500 repeats with seeds 1 to 500, 256 rows: each of the six intervals holds its analytic value in .911 to .989 of the
     * repeats (four standard errors are .039).
     */
    @Test
    void intervalsHoldTheAnalyticIndicesAsOftenAsTheySay() {
        int repeats = 500;
        int[] first = new int[FACTORS];
        int[] total = new int[FACTORS];
        for (int seed = 1; seed <= repeats; seed++) {
            SobolIndices indices = indices(IshigamiTest::ishigami, FACTORS, 256, 200, seed);
            for (int j = 0; j < FACTORS; j++) {
                first[j] += indices.first()[j].interval().contains(FIRST[j]) ? 1 : 0;
                total[j] += indices.total()[j].interval().contains(TOTAL[j]) ? 1 : 0;
            }
        }
        for (int j = 0; j < FACTORS; j++) {
            assertThat((double) first[j] / repeats)
                    .as("first index of x" + (j + 1))
                    .isBetween(0.911, 0.989);
            assertThat((double) total[j] / repeats)
                    .as("total index of x" + (j + 1))
                    .isBetween(0.911, 0.989);
        }
    }

    /** Sobol's g-function with a = 0, 1, 4.5, 9, 99: V_j = 1 / (3 (1 + a_j)²), V = Π (1 + V_j) - 1. */
    @Test
    void theIndicesOfTheGFunctionAreFound() {
        double[] a = {0, 1, 4.5, 9, 99};
        double variance = 1;
        for (double one : a) {
            variance *= 1 + 1 / (3 * (1 + one) * (1 + one));
        }
        SobolIndices indices = indices(
                x -> {
                    double product = 1;
                    for (int j = 0; j < a.length; j++) {
                        product *= (Math.abs(4 * x[j] - 2) + a[j]) / (1 + a[j]);
                    }
                    return product;
                },
                a.length,
                8192,
                2,
                5);
        for (int j = 0; j < a.length; j++) {
            double own = 1 / (3 * (1 + a[j]) * (1 + a[j]));
            assertThat(indices.first()[j].value()).isCloseTo(own / (variance - 1), Offset.offset(0.01));
            assertThat(indices.total()[j].value())
                    .isCloseTo(own * variance / (1 + own) / (variance - 1), Offset.offset(0.01));
        }
    }

    @Test
    void withoutInteractionsTotalAndFirstAreTheSameAndAddUpToOne() {
        SobolIndices indices = indices(x -> x[0] + 2 * x[1] + 3 * x[2], FACTORS, 4096, 2, 9);
        double sum = 0;
        double[] shares = {1 / 14.0, 4 / 14.0, 9 / 14.0};
        for (int j = 0; j < FACTORS; j++) {
            assertThat(indices.first()[j].value()).isCloseTo(shares[j], Offset.offset(0.002));
            assertThat(indices.total()[j].value()).isCloseTo(shares[j], Offset.offset(0.002));
            sum += indices.first()[j].value();
        }
        assertThat(sum).isCloseTo(1, Offset.offset(0.003));
    }

    @Test
    void aFactorThatDoesNothingHasATotalOfZero() {
        SobolIndices indices = indices(x -> x[0], 2, 64, 50, 1);
        assertThat(indices.total()[1]).isEqualTo(new IntervalEstimate(0, new Interval(0, 0)));
        assertThat(indices.first()[1].value()).isZero();
    }

    @Test
    void anOutcomeThatNeverChangesHasNoIndices() {
        SobolIndices indices = indices(x -> 4, 2, 64, 10, 1);
        assertThat(indices.variance()).isZero();
        assertThat(indices.first()[0].value()).isNaN();
        assertThat(indices.total()[1].interval().exists()).isFalse();
    }

    @Test
    void aRowWithAMissingValueDoesNotCount() {
        double[][] values = values(x -> x[0] + x[1], 2, 64, 1);
        values[5][1] = Double.NaN;
        SobolIndices indices = SobolIndices.of(values, DesignSettings.BLOCKS, LEVEL, 20, 1);
        assertThat(indices.rows()).isEqualTo(63);
        assertThat(indices.first()[0].value()).isCloseTo(0.5, Offset.offset(0.2));
    }

    private static double ishigami(double[] x) {
        double[] at = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            at[j] = Math.PI * (2 * x[j] - 1);
        }
        return Math.sin(at[0]) + 7 * Math.pow(Math.sin(at[1]), 2) + 0.1 * Math.pow(at[2], 4) * Math.sin(at[0]);
    }

    private static SobolIndices indices(
            ToDoubleFunction<double[]> function, int factors, int rows, int resamples, long seed) {
        return SobolIndices.of(values(function, factors, rows, seed), DesignSettings.BLOCKS, LEVEL, resamples, seed);
    }

    private static double[][] values(ToDoubleFunction<double[]> function, int factors, int rows, long seed) {
        double[][] sample = SaltelliSample.points(rows, factors, seed);
        double[][] values = new double[rows][factors + 2];
        for (int row = 0; row < rows; row++) {
            for (int point = 0; point < factors + 2; point++) {
                values[row][point] = function.applyAsDouble(sample[row * (factors + 2) + point]);
            }
        }
        return values;
    }
}
