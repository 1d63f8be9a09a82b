package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisTrajectoriesTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 6, 10})
    void everyStepMovesOneFactorByDeltaAndEveryFactorMovesOnce(int levels) {
        int factors = 5;
        double delta = levels / (2.0 * (levels - 1));
        double[][] sample = MorrisTrajectories.points(20, factors, levels, 3);
        assertThat(sample).hasDimensions(20 * (factors + 1), factors);
        for (int t = 0; t < 20; t++) {
            boolean[] moved = new boolean[factors];
            for (int s = 1; s <= factors; s++) {
                double[] before = sample[t * (factors + 1) + s - 1];
                double[] after = sample[t * (factors + 1) + s];
                int changes = 0;
                for (int j = 0; j < factors; j++) {
                    if (before[j] != after[j]) {
                        changes++;
                        moved[j] = true;
                        assertThat(Math.abs(after[j] - before[j])).isCloseTo(delta, Offset.offset(1e-12));
                    }
                }
                assertThat(changes).isEqualTo(1);
            }
            assertThat(moved).doesNotContain(false);
        }
    }

    @Test
    void allPointsLieOnTheGrid() {
        for (double[] point : MorrisTrajectories.points(50, 3, 4, 1)) {
            for (double share : point) {
                assertThat(share * 3).isCloseTo(Math.rint(share * 3), Offset.offset(1e-12));
                assertThat(share).isBetween(0.0, 1.0);
            }
        }
    }

    /** 2,000 walks, seed 1: each level is taken first in a quarter of them, within five standard errors. */
    @Test
    void walksBeginOnAllLevelsAlike() {
        int[] first = new int[4];
        double[][] sample = MorrisTrajectories.points(2000, 1, 4, 1);
        for (int t = 0; t < 2000; t++) {
            first[(int) Math.rint(3 * sample[2 * t][0])]++;
        }
        double reach = 5 * Math.sqrt(2000 * 0.25 * 0.75);
        for (int level : first) {
            assertThat((double) level).isBetween(500 - reach, 500 + reach);
        }
    }

    @Test
    void anOddNumberOfLevelsIsRefused() {
        assertThatThrownBy(() -> MorrisTrajectories.points(2, 2, 5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must be even");
    }
}
