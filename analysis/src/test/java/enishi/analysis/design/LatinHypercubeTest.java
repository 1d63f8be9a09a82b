package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

    private static final long SEED = 7;

    @Test
    void everyPartOfEveryFactorHoldsOnePoint() {
        int points = 30;
        double[][] sample = LatinHypercube.points(points, 4, SEED);
        assertThat(sample).hasDimensions(points, 4);
        for (int j = 0; j < 4; j++) {
            boolean[] taken = new boolean[points];
            for (double[] point : sample) {
                assertThat(point[j]).isBetween(0.0, 1.0);
                int part = (int) (point[j] * points);
                assertThat(taken[part]).as("part " + part + " of factor " + j).isFalse();
                taken[part] = true;
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePointsAndAnotherOthers() {
        assertThat(LatinHypercube.points(12, 3, SEED)).isDeepEqualTo(LatinHypercube.points(12, 3, SEED));
        assertThat(LatinHypercube.points(12, 3, SEED)[0]).isNotEqualTo(LatinHypercube.points(12, 3, SEED + 1)[0]);
    }

    /** Of 20 seeds, all: among independent points the nearest two are nearer. */
    @Test
    void pointsKeepFartherApartThanIndependentOnes() {
        for (int seed = 1; seed <= 20; seed++) {
            double[][] independent = new double[40][2];
            KeyedRandom random = new KeyedRandom(seed).at(Stream.DESIGN, 0, 99, 0);
            for (double[] point : independent) {
                point[0] = random.uniform();
                point[1] = random.uniform();
            }
            assertThat(LatinHypercube.nearest(LatinHypercube.points(40, 2, seed)))
                    .isGreaterThan(LatinHypercube.nearest(independent));
        }
    }
}
