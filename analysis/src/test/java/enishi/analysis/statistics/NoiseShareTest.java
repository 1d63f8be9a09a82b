package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class NoiseShareTest {

    @Test
    void whatAllPointsShareWithASeedIsNoNoise() {
        double[][] values = {{1, 11, 6}, {2, 12, 7}, {4, 14, 9}};
        assertThat(NoiseShare.of(values)).isCloseTo(0, Offset.offset(1e-12));
    }

    /**
     * By hand: means of points 2 and 4, of seeds 2 and 4, residuals ∓1; MS of residuals 4, over 2 seeds 2, variance of the points'
     * means 2: all is chance.
     */
    @Test
    void anExampleByHand() {
        assertThat(NoiseShare.of(new double[][] {{2, 2}, {2, 6}})).isCloseTo(1, Offset.offset(1e-12));
    }

    /** 400 points, 4 seeds, seed 1: signal of variance 1 and noise of variance 4 over 4 seeds make a half, within .1. */
    @Test
    void theShareIsFoundWhereItIsKnown() {
        KeyedRandom random = new KeyedRandom(1);
        double[][] values = new double[400][4];
        for (int p = 0; p < values.length; p++) {
            random.at(Stream.DESIGN, 0, p, 2);
            double signal = random.normal();
            for (int s = 0; s < 4; s++) {
                values[p][s] = signal + 10 * s + 2 * random.normal();
            }
        }
        assertThat(NoiseShare.of(values)).isCloseTo(0.5, Offset.offset(0.1));
    }

    @Test
    void pointsThatDifferByRoundingOnlyAreTheSame() {
        double third = 1 / 3.0;
        assertThat(NoiseShare.of(new double[][] {{third, 0.1, 0.7}, {third, 0.1, 0.7}, {third + 1e-16, 0.1, 0.7}}))
                .isNaN();
    }

    @Test
    void oneSeedCannotTell() {
        assertThat(NoiseShare.of(new double[][] {{1}, {2}})).isNaN();
        assertThat(NoiseShare.of(new double[][] {{1, 2}, {Double.NaN, 2}})).isNaN();
    }
}
