package enishi.analysis.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean difference of pairs with Student's interval, unless it was given another.
 *
 * <p>{@code d = mean(y_i - x_i)}, {@code se = sd(y_i - x_i) / sqrt(n)}, interval {@code d ± t(n-1) se}. Pairs in which
 * either value is missing (NaN) do not count. It assumes pairs that are independent of one another, as runs with
 * different seeds are.
 *
 * @param pairs number of complete pairs
 * @param mean mean difference; NaN without pairs
 * @param standardError its standard error; NaN with fewer than two pairs
 * @param interval its interval; none with fewer than two pairs
 */
public record PairedDifference(int pairs, double mean, double standardError, Interval interval) {

    /**
     * Estimates the difference {@code second - first}.
     *
     * @param first values under the first condition
     * @param second values under the second, in the same order
     * @param level confidence level, between 0 and 1
     * @throws IllegalArgumentException if the two have not the same number of values
     */
    public static PairedDifference of(double[] first, double[] second, double level) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("pairs (" + first.length + " and " + second.length
                    + " values) must have two values each. Maybe a run is missing.");
        }
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = second[i] - first[i];
        }
        MeanEstimate mean = MeanEstimate.of(differences);
        Interval interval = Interval.NONE;
        if (mean.count() > 1) {
            // Without a random generator: the distribution is asked for a quantile only.
            double t = new TDistribution(null, mean.count() - 1).inverseCumulativeProbability((1 + level) / 2);
            double reach = t * mean.standardError();
            interval = new Interval(mean.mean() - reach, mean.mean() + reach);
        }
        return new PairedDifference(mean.count(), mean.mean(), mean.standardError(), interval);
    }

    /**
     * The probability of a mean at least as far from zero if there were no difference, two-sided, after Student; 1 where all
     * differences are 0, NaN with fewer than two pairs.
     */
    public double probability() {
        if (pairs < 2) {
            return Double.NaN;
        }
        if (standardError == 0) {
            return mean == 0 ? 1 : 0;
        }
        return 2 * new TDistribution(null, pairs - 1).cumulativeProbability(-Math.abs(mean / standardError));
    }

    /** Whether the interval excludes zero. */
    public boolean isClear() {
        return interval.excludes(0);
    }

    /** The farthest from zero that the interval reaches, or the mean where there is none. */
    public double reach() {
        return interval.exists() ? Math.max(Math.abs(interval.low()), Math.abs(interval.high())) : Math.abs(mean);
    }

    /** The same with another interval. */
    public PairedDifference within(Interval other) {
        return new PairedDifference(pairs, mean, standardError, other);
    }

    /** The same in another unit; without values where {@code size}, above 0, is NaN. */
    public PairedDifference dividedBy(double size) {
        return new PairedDifference(
                pairs, mean / size, standardError / size, new Interval(interval.low() / size, interval.high() / size));
    }
}
