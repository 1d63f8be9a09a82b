package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MorrisMeasuresTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-12);

    @Test
    void theEffectsOfALinearFunctionAreItsSlopes() {
        MorrisMeasures measures = measures(x -> 3 * x[0] - 5 * x[1] + 7, walks(6, 1));
        assertThat(measures.trajectories()).isEqualTo(6);
        assertThat(measures.mu()[0].value()).isCloseTo(3, EXACT);
        assertThat(measures.mu()[1].value()).isCloseTo(-5, EXACT);
        assertThat(measures.muStar()[1].value()).isCloseTo(5, EXACT);
        assertThat(measures.sigma()[0].value()).isCloseTo(0, EXACT);
        assertThat(measures.muStar()[1].interval().low()).isCloseTo(5, Offset.offset(1e-9));
    }

    @Test
    void anInteractionShowsInSigmaAndEffectsOfBothSignsInMuStar() {
        // The effect of x0 is 2 (2 x1 - 1), that is ±2 at the corners.
        double[][][] corners = {
            {{0, 0}, {1, 0}, {1, 1}}, {{1, 1}, {0, 1}, {0, 0}}, {{0, 1}, {1, 1}, {1, 0}}, {{1, 0}, {0, 0}, {0, 1}}
        };
        MorrisMeasures measures = measures(x -> 2 * x[0] * (2 * x[1] - 1), corners);
        assertThat(measures.mu()[0].value()).isCloseTo(0, EXACT);
        assertThat(measures.muStar()[0].value()).isCloseTo(2, EXACT);
        assertThat(measures.sigma()[0].value()).isCloseTo(4 / Math.sqrt(3), EXACT);
    }

    /**
     * Level .95, 500 repeats with seeds 1 to 500, 20 walks: the intervals of mu* hold its true value (the mean over 20,000 walks) in
     * .92 to .98 of the repeats.
     */
    @Test
    void intervalsHoldTheTrueMeanSizeAsOftenAsTheySay() {
        ToDoubleFunction<double[]> curved = x -> Math.exp(2 * x[0]) + x[0] * x[1] * 4;
        MorrisMeasures truth = measures(curved, walks(20_000, 7777));
        int[] held = new int[2];
        for (int seed = 1; seed <= 500; seed++) {
            MorrisMeasures measures = measures(curved, walks(20, seed));
            for (int j = 0; j < 2; j++) {
                held[j] += measures.muStar()[j].interval().contains(truth.muStar()[j].value()) ? 1 : 0;
            }
        }
        assertThat(held[0] / 500.0).isBetween(0.92, 0.98);
        assertThat(held[1] / 500.0).isBetween(0.92, 0.98);
    }

    @Test
    void aWalkWithAMissingValueDoesNotCount() {
        double[][][] walks = walks(5, 2);
        double[][] values = values(x -> x[0] + x[1], walks);
        values[3][1] = Double.NaN;
        MorrisMeasures measures = MorrisMeasures.of(walks, values, 0.95, 10, 1);
        assertThat(measures.trajectories()).isEqualTo(4);
        assertThat(measures.mu()[0].value()).isCloseTo(1, EXACT);
    }

    @Test
    void stepsThatMoveNothingOrTwoFactorsAreRefused() {
        double[][] values = {{1, 2, 3}};
        assertThatThrownBy(() -> MorrisMeasures.of(new double[][][] {{{0, 0}, {1, 1}, {1, 0}}}, values, 0.95, 10, 1))
                .hasMessageContaining("one factor, not two");
        assertThatThrownBy(() -> MorrisMeasures.of(new double[][][] {{{0, 0}, {0, 0}, {1, 0}}}, values, 0.95, 10, 1))
                .hasMessageContaining("must move a factor");
    }

    private static MorrisMeasures measures(ToDoubleFunction<double[]> function, double[][][] walks) {
        return MorrisMeasures.of(walks, values(function, walks), 0.95, walks.length > 100 ? 2 : 200, 1);
    }

    private static double[][] values(ToDoubleFunction<double[]> function, double[][][] walks) {
        double[][] values = new double[walks.length][3];
        for (int t = 0; t < walks.length; t++) {
            for (int s = 0; s < 3; s++) {
                values[t][s] = function.applyAsDouble(walks[t][s]);
            }
        }
        return values;
    }

    /** Walks of two factors on four levels. */
    private static double[][][] walks(int number, long seed) {
        KeyedRandom random = new KeyedRandom(seed);
        double[][][] walks = new double[number][3][];
        for (int t = 0; t < number; t++) {
            random.at(Stream.DESIGN, 0, t, 1);
            double[] at = {random.below(2) / 3.0, random.below(2) / 3.0};
            int first = random.below(2);
            walks[t][0] = at.clone();
            at[first] += 2 / 3.0;
            walks[t][1] = at.clone();
            at[1 - first] += 2 / 3.0;
            walks[t][2] = at.clone();
        }
        return walks;
    }
}
