package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resamples are always the same, and draw every seed alike. */
class ResamplesTest {

    @Test
    void theyAreAlwaysTheSame() {
        assertThat(Resamples.of(7, 20)).usingRecursiveComparison().isEqualTo(Resamples.of(7, 20));
        assertThat(Resamples.of(7, 20).get(0)).isNotEqualTo(Resamples.of(7, 20).get(1));
    }

    /** 5,000 resamples of 10 seeds: 50,000 draws, so the share of one has a standard error of .0013. */
    @Test
    void everySeedIsDrawnAlike() {
        List<int[]> resamples = Resamples.of(10, 5000);
        for (int seed = 0; seed < 10; seed++) {
            int wanted = seed;
            long drawn = resamples.stream()
                    .flatMapToInt(Arrays::stream)
                    .filter(place -> place == wanted)
                    .count();
            assertThat(drawn / 50_000.0).isCloseTo(0.1, within(0.006));
        }
    }

    @Test
    void theMeanIsThatOfTheSeedsDrawn() {
        assertThat(Resamples.mean(new double[] {1, 2, 6}, new int[] {2, 2, 0})).isEqualTo(13 / 3.0);
    }
}
