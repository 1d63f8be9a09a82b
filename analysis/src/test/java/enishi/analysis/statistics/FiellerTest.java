package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.Fieller.Shape;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The ratio of two means is as sure as its denominator. */
class FiellerTest {

    private static final double LEVEL = 0.95;

    /** x̄ = 10, ȳ = 5, v_xx = 1/3, v_yy = 1/3, v_xy = 0, t(2) = 4.302653: a = 18.829, b = 50, c = 93.829. */
    @Test
    void aHandExample() {
        Fieller ratio =
                Fieller.of(new double[] {9, 11, 10}, new double[] {5 + 1 / 3.0, 5 + 1 / 3.0, 4 + 1 / 3.0}, LEVEL);
        assertThat(ratio.ratio()).isCloseTo(2, within(1e-12));
        assertThat(ratio.shape()).isEqualTo(Shape.BOUNDED);
        double g = 4.302653 * 4.302653;
        double a = 25 - g / 9;
        double c = 100 - g / 3;
        double root = Math.sqrt(50 * 50 - a * c);
        assertThat(ratio.low()).isCloseTo((50 - root) / a, within(1e-5));
        assertThat(ratio.high()).isCloseTo((50 + root) / a, within(1e-5));
    }

    @Test
    void withASureDenominatorItIsStudentsIntervalDivided() {
        double[] x = {3, 5, 4, 8, 6};
        Fieller ratio = Fieller.of(x, new double[] {2, 2, 2, 2, 2}, LEVEL);
        Interval student = PairedDifference.of(new double[5], x, LEVEL).interval();
        assertThat(ratio.low()).isCloseTo(student.low() / 2, within(1e-9));
        assertThat(ratio.high()).isCloseTo(student.high() / 2, within(1e-9));
    }

    @Test
    void itEndsNowhereWhereTheDenominatorMayBeZero() {
        double[] doubtful = {1, -2, 3, -1, 0.5};
        assertThat(Fieller.of(new double[] {7, 7.1, 6.9, 7, 7}, doubtful, LEVEL).shape())
                .isEqualTo(Shape.OUTSIDE);
        assertThat(Fieller.of(new double[] {1, -1, 2, -2, 0.1}, doubtful, LEVEL).shape())
                .isEqualTo(Shape.EVERYTHING);
        assertThat(Fieller.of(new double[] {1, 2}, new double[] {0, 0}, LEVEL).shape())
                .isEqualTo(Shape.EVERYTHING);
    }

    @Test
    void anOutsideSetHoldsTheRatio() {
        Fieller ratio = Fieller.of(new double[] {7, 7.1, 6.9, 7, 7}, new double[] {1, -2, 3, -1, 0.5}, LEVEL);
        assertThat(ratio.low()).isNegative();
        assertThat(ratio.high()).isPositive();
        assertThat(ratio.ratio()).isGreaterThanOrEqualTo(ratio.high());
    }

    @Test
    void onePairHasNoInterval() {
        Fieller ratio = Fieller.of(new double[] {6, Double.NaN}, new double[] {3, 1}, LEVEL);
        assertThat(ratio).isEqualTo(new Fieller(1, 2, Shape.NONE, Double.NaN, Double.NaN));
        assertThat(Fieller.of(new double[0], new double[0], LEVEL).ratio()).isNaN();
    }

    /** 2,000 repeats of 10 pairs, seed 1: the share that holds the true ratio is within 0.95 ± 0.02. */
    @Test
    void theSetHoldsTheTruthAsOftenAsItSays() {
        SplittableRandom random = new SplittableRandom(1);
        int held = 0;
        for (int repeat = 0; repeat < 2000; repeat++) {
            double[] x = new double[10];
            double[] y = new double[10];
            for (int i = 0; i < 10; i++) {
                double shared = random.nextGaussian();
                x[i] = 6 + 2 * random.nextGaussian() + shared;
                y[i] = 2 + 2 * random.nextGaussian() + shared;
            }
            Fieller set = Fieller.of(x, y, LEVEL);
            boolean inside = set.low() <= 3 && 3 <= set.high();
            held += switch (set.shape()) {
                case BOUNDED -> inside ? 1 : 0;
                case OUTSIDE -> set.low() < 3 && 3 < set.high() ? 0 : 1;
                case EVERYTHING -> 1;
                case NONE -> 0;
            };
        }
        assertThat(held / 2000.0).isCloseTo(0.95, within(0.02));
    }

    @Test
    void pairsNeedTwoValues() {
        assertThatThrownBy(() -> Fieller.of(new double[2], new double[3], LEVEL))
                .hasMessageContaining("2 and 3");
    }
}
