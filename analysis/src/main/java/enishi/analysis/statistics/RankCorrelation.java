package enishi.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Spearman's rank correlation of two lists of values: 1 where one rises whenever the other does, -1 where it falls, about 0 where
 * they have nothing to do with each other. Equal values share the mean of their ranks.
 *
 * @param pairs number of pairs in which both values are there
 * @param coefficient the correlation; NaN with fewer than {@value #FEWEST} pairs, or where one list does not vary
 */
public record RankCorrelation(int pairs, double coefficient) {

    /** With fewer pairs every order is likely. */
    public static final int FEWEST = 3;

    /** Correlates two lists of the same length; pairs in which a value is missing (NaN) do not count. */
    public static RankCorrelation of(double[] one, double[] other) {
        int[] there = IntStream.range(0, one.length)
                .filter(i -> !Double.isNaN(one[i]) && !Double.isNaN(other[i]))
                .toArray();
        double[] first = Arrays.stream(there).mapToDouble(i -> one[i]).toArray();
        double[] second = Arrays.stream(there).mapToDouble(i -> other[i]).toArray();
        boolean tells = there.length >= FEWEST && varies(first) && varies(second);
        return new RankCorrelation(
                there.length, tells ? new SpearmansCorrelation().correlation(first, second) : Double.NaN);
    }

    /**
     * The size that a correlation of so many pairs stays below in the given share of all cases if the two have nothing to do with
     * each other, by Student's approximation; 1 with fewer than {@value #FEWEST} pairs.
     */
    public static double byChance(int pairs, double share) {
        if (pairs < FEWEST) {
            return 1;
        }
        // Without a random generator: the distribution is asked for a quantile only.
        double t = new TDistribution(null, pairs - 2.0).inverseCumulativeProbability((1 + share) / 2);
        return t / Math.sqrt(pairs - 2 + t * t);
    }

    private static boolean varies(double[] values) {
        return Arrays.stream(values).anyMatch(value -> value != values[0]);
    }
}
