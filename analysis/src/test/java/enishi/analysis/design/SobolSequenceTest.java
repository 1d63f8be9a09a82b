package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {

    @Test
    void ofTheFirstPowerOfTwoEveryFactorHasOnePointInEachPart() {
        for (int part = 0; part < 3; part++) {
            double[][] sample = SobolSequence.points(64, 8, 3, part);
            for (int j = 0; j < 8; j++) {
                boolean[] taken = new boolean[64];
                for (double[] point : sample) {
                    taken[(int) (64 * point[j])] = true;
                }
                assertThat(taken).as("parts of factor " + j).doesNotContain(false);
            }
        }
    }

    @Test
    void noPointLiesOnABorder() {
        for (double[] point : SobolSequence.points(256, 5, 11, 0)) {
            for (double share : point) {
                assertThat(share).isStrictlyBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void seedsAndPartsAreShiftedDifferently() {
        double[] first = SobolSequence.points(1, 6, 1, 0)[0];
        assertThat(SobolSequence.points(1, 6, 1, 0)[0]).isEqualTo(first);
        assertThat(SobolSequence.points(1, 6, 2, 0)[0]).isNotEqualTo(first);
        assertThat(SobolSequence.points(1, 6, 1, 1)[0]).isNotEqualTo(first);
    }

    /** Of 20 seeds, all: the centred L2 discrepancy (Hickernell 1998) is less than half of that of independent points. */
    @Test
    void itFillsTheSpaceMoreEvenlyThanChance() {
        for (int seed = 1; seed <= 20; seed++) {
            double[][] independent = new double[128][4];
            KeyedRandom random = new KeyedRandom(seed).at(Stream.DESIGN, 0, 99, 0);
            for (double[] point : independent) {
                for (int j = 0; j < 4; j++) {
                    point[j] = random.uniform();
                }
            }
            assertThat(discrepancy(SobolSequence.points(128, 4, seed, 0))).isLessThan(discrepancy(independent) / 2);
        }
    }

    /** The centred L2 discrepancy by Hickernell's formula. */
    static double discrepancy(double[][] sample) {
        int n = sample.length;
        int k = sample[0].length;
        double single = 0;
        double pairs = 0;
        for (double[] x : sample) {
            double product = 1;
            for (double share : x) {
                double off = Math.abs(share - 0.5);
                product *= 1 + off / 2 - off * off / 2;
            }
            single += product;
            for (double[] y : sample) {
                double both = 1;
                for (int j = 0; j < k; j++) {
                    both *= 1 + Math.abs(x[j] - 0.5) / 2 + Math.abs(y[j] - 0.5) / 2 - Math.abs(x[j] - y[j]) / 2;
                }
                pairs += both;
            }
        }
        return Math.sqrt(Math.pow(13.0 / 12, k) - 2 * single / n + pairs / n / n);
    }
}
