package enishi.analysis.statistics;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;

/** What Student's tests of correlated contrasts say where nothing differs from zero: simulated, with keyed draws. */
final class TestsByChance {

    private static final int FEWEST_DRAWS = 5_000;

    /** So many leave a standard error of 3 % of a tail of 5 %. */
    static final int MOST_DRAWS = 20_000;

    /** Multiplications that take a few seconds, and those that take as long as one normal draw. */
    private static final double AFFORDABLE = 4e9;

    private static final int COST_OF_NORMAL = 25;

    private final double[][] loadings;
    private final boolean[][] present;
    private final int[] pairs;
    private final double shared;
    private final double own;

    /**
     * Tests of contrasts with a correlation.
     *
     * @param standardised by contrast and seed, with squares that add up to 1; NaN where a seed has no pair
     * @param shrinkage share in [0,1] by which correlations are taken to be smaller than in the data
     */
    TestsByChance(List<double[]> standardised, double shrinkage) {
        int seeds = standardised.get(0).length;
        int contrasts = standardised.size();
        double[][] deviations = new double[seeds][contrasts];
        present = new boolean[seeds][contrasts];
        pairs = new int[contrasts];
        for (int j = 0; j < contrasts; j++) {
            for (int i = 0; i < seeds; i++) {
                double value = standardised.get(j)[i];
                present[i][j] = !Double.isNaN(value);
                deviations[i][j] = present[i][j] ? value : 0;
                pairs[j] += present[i][j] ? 1 : 0;
            }
        }
        // Fewer contrasts than seeds have the same products with as few rows as there are contrasts.
        loadings = contrasts < seeds
                ? Arrays.copyOf(
                        new QRDecomposition(new Array2DRowRealMatrix(deviations, false))
                                .getR()
                                .getData(),
                        contrasts)
                : deviations;
        shared = Math.sqrt(1 - shrinkage);
        own = Math.sqrt(shrinkage);
    }

    /** How many draws there is time for: enough where contrasts are few, and never fewer than tell the tail to a few percent. */
    private int affordableDraws() {
        double costOfOne = (double) present.length * pairs.length * (loadings.length + COST_OF_NORMAL);
        return (int) Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, AFFORDABLE / costOfOne));
    }

    /** The smallest two-sided probability of all contrasts' tests, draw by draw, in rising order. */
    double[] smallestProbabilities(int mostDraws) {
        return IntStream.range(0, Math.min(mostDraws, affordableDraws()))
                .parallel()
                .mapToDouble(this::smallestProbability)
                .sorted()
                .toArray();
    }

    /** As many normal observations as there are seeds, and the test of each contrast over those for which it has a pair. */
    private double smallestProbability(int draw) {
        KeyedRandom random = new KeyedRandom(0).at(Stream.SIMULTANEOUS_INTERVALS, draw, 0, 0);
        double[] sum = new double[pairs.length];
        double[] squares = new double[pairs.length];
        for (boolean[] there : present) {
            double[] observation = observation(random);
            for (int j = 0; j < pairs.length; j++) {
                if (there[j]) {
                    sum[j] += observation[j];
                    squares[j] += observation[j] * observation[j];
                }
            }
        }
        double[] largest = new double[present.length + 1];
        for (int j = 0; j < pairs.length; j++) {
            double signal = sum[j] * sum[j] / pairs[j];
            largest[pairs[j]] = Math.max(largest[pairs[j]], signal * (pairs[j] - 1) / (squares[j] - signal));
        }
        double smallest = 1;
        for (int n = 2; n < largest.length; n++) {
            if (largest[n] > 0) {
                double t = Math.sqrt(largest[n]);
                smallest =
                        Math.min(smallest, 2 * SimultaneousIntervals.student(n).cumulativeProbability(-t));
            }
        }
        return smallest;
    }

    private double[] observation(KeyedRandom random) {
        double[] observation = new double[pairs.length];
        for (double[] seed : loadings) {
            double normal = shared * random.normal();
            for (int j = 0; j < observation.length; j++) {
                observation[j] += normal * seed[j];
            }
        }
        if (own > 0) {
            for (int j = 0; j < observation.length; j++) {
                observation[j] += own * random.normal();
            }
        }
        return observation;
    }
}
