package enishi.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Intervals of mean differences over paired seeds that all hold at once with a given confidence (single-step max-t).
 *
 * <p>Contrast j has the interval {@code d_j ± t(n_j - 1; 1 - a/2) se_j}. The tail {@code a} is one for all: the quantile, at 1
 * less the confidence, of the smallest two-sided probability that Student's tests of all contrasts together give where no
 * contrast differs from zero. With complete pairs this is the quantile of the largest |t|.
 *
 * <p>That distribution is simulated: every draw makes as many observations as there are seeds, normal with the correlation of
 * the contrasts, and tests each contrast with its own variance, as the data do; one pooled variance (a multivariate t)
 * would make the intervals too narrow, since outcomes do not share one. More contrasts than seeds are the rule, so the
 * correlation is shrunk towards none as far as its sampling error asks for (Schäfer and Strimmer 2005, Statistical Applications in
 * Genetics and Molecular Biology 4, 32), which errs towards wide intervals; with fewer than {@value #FEWEST_SEEDS} seeds
 * nothing is known of it and none is assumed. The tail is never below Bonferroni's nor above that of one interval alone.
 *
 * <p>Draws are keyed, so the same differences always give the same intervals. It assumes mean differences that are about
 * normal; where run-level values are strongly skewed and seeds are few, they hold less often than they say, as Student's do.
 *
 * @param tail two-sided probability that each interval leaves out
 * @param intervals by contrast; none with fewer than two pairs, a point where all differences are equal
 */
public record SimultaneousIntervals(double tail, List<Interval> intervals) {

    private static final int FEWEST_SEEDS = 5;

    /** Copies the list. */
    public SimultaneousIntervals {
        intervals = List.copyOf(intervals);
    }

    /**
     * Estimates them.
     *
     * @param differences by contrast, then by seed in the same order; NaN where a seed has no pair
     * @param level confidence that all intervals hold, between 0 and 1
     * @throws IllegalArgumentException if contrasts have not the same number of seeds
     */
    public static SimultaneousIntervals of(double[][] differences, double level) {
        return of(differences, level, TestsByChance.MOST_DRAWS);
    }

    static SimultaneousIntervals of(double[][] differences, double level, int mostDraws) {
        MeanEstimate[] means = Arrays.stream(differences).map(MeanEstimate::of).toArray(MeanEstimate[]::new);
        List<double[]> standardised = IntStream.range(0, differences.length)
                .filter(j -> means[j].standardError() > 0)
                .mapToObj(j -> standardised(differences[j], means[j], differences[0].length))
                .toList();
        double tail = tail(standardised, 1 - level, mostDraws);
        return new SimultaneousIntervals(
                tail, Arrays.stream(means).map(mean -> interval(mean, tail)).toList());
    }

    private static Interval interval(MeanEstimate mean, double tail) {
        if (mean.count() < 2) {
            return Interval.NONE;
        }
        double reach = mean.standardError() == 0
                ? 0
                : mean.standardError() * student(mean.count()).inverseCumulativeProbability(1 - tail / 2);
        return new Interval(mean.mean() - reach, mean.mean() + reach);
    }

    /** Deviations from the mean with squares that add up to 1, so that products add up to correlations; NaN as it was. */
    private static double[] standardised(double[] differences, MeanEstimate mean, int seeds) {
        if (differences.length != seeds) {
            throw new IllegalArgumentException("seeds (" + differences.length + " and " + seeds
                    + ") must be the same for all contrasts. Maybe a run is missing.");
        }
        double norm = mean.standardError() * Math.sqrt((double) mean.count() * (mean.count() - 1));
        return Arrays.stream(differences).map(d -> (d - mean.mean()) / norm).toArray();
    }

    private static double tail(List<double[]> standardised, double share, int mostDraws) {
        if (standardised.size() < 2) {
            return share;
        }
        double[] smallest = new TestsByChance(standardised, shrinkage(standardised)).smallestProbabilities(mostDraws);
        return Math.min(
                share, Math.max(share / standardised.size(), smallest[(int) Math.floor(share * smallest.length)]));
    }

    /** The share of the correlation that is taken for chance: its sampling variance over its square, both summed. */
    static double shrinkage(List<double[]> standardised) {
        int seeds = standardised.get(0).length;
        if (seeds < FEWEST_SEEDS) {
            return 1;
        }
        double variance = 0;
        double square = 0;
        for (int j = 1; j < standardised.size(); j++) {
            for (int k = 0; k < j; k++) {
                double[] products = products(standardised.get(j), standardised.get(k));
                double correlation = Arrays.stream(products).sum();
                double mean = correlation / seeds;
                square += correlation * correlation;
                variance += Arrays.stream(products)
                                .map(product -> (product - mean) * (product - mean))
                                .sum()
                        * seeds
                        / (seeds - 1);
            }
        }
        return square == 0 ? 1 : Math.min(1, variance / square);
    }

    /** A missing pair says nothing of the correlation. */
    private static double[] products(double[] one, double[] other) {
        double[] products = new double[one.length];
        for (int i = 0; i < products.length; i++) {
            double product = one[i] * other[i];
            products[i] = Double.isNaN(product) ? 0 : product;
        }
        return products;
    }

    /** Without a random generator: the distribution is asked for probabilities and quantiles only. */
    static TDistribution student(int pairs) {
        return new TDistribution(null, pairs - 1.0);
    }
}
