package enishi.analysis.statistics;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Sobol indices of factors, from a Saltelli sample: what share of an outcome's variance each explains alone (first) and together
 * with the others (total).
 *
 * <p>First: {@code S_j = mean(y_B (y_ABj - y_A)) / V} (Saltelli and others 2010, table 2 b), total: {@code T_j = mean((y_A -
 * y_ABj)²) / (2 V)} (Jansen 1999), with V the variance of the values at A and B together (divisor n: points that lie evenly have
 * the variance of the whole space already) and all values less their mean, which moves no expectation and steadies the first. Both
 * may fall a little outside [0,1] by chance.
 *
 * <p>The rows come in blocks of which each fills the space evenly by itself and none knows the others. Intervals are the value
 * plus and minus Student's quantile times the standard error of a bootstrap of whole blocks ({@code √(b/(b-1))} times the standard
 * deviation over resamples, b blocks, b - 1 degrees of freedom): a bootstrap of single rows would not see how even they lie and
 * give intervals several times too wide.
 *
 * @param rows number of rows that count: those without a missing value
 * @param variance V; NaN with fewer than two rows
 * @param first one for every factor; NaN where the outcome never changes
 * @param total one for every factor
 */
public record SobolIndices(int rows, double variance, IntervalEstimate[] first, IntervalEstimate[] total) {

    /**
     * Estimates the indices.
     *
     * @param values by row and point: A, A with B's value of the first factor, …, of the last, B; rows with a missing value (NaN)
     *     do not count
     * @param blocks number of blocks of equally many rows, one after another, at least 2; as many as there are rows where each was
     *     drawn alone
     * @param level confidence level, between 0 and 1
     * @param resamples number of resamples, at least 1
     * @param seed their seed
     * @throws IllegalArgumentException if a row has not the points of at least one factor, or the rows do not make equal blocks
     */
    public static SobolIndices of(double[][] values, int blocks, double level, int resamples, long seed) {
        int points = values.length == 0 ? 0 : values[0].length;
        if (points < 3 || Arrays.stream(values).anyMatch(row -> row.length != points)) {
            throw new IllegalArgumentException("rows must have the points of A, B and each factor, " + points
                    + " is too few or not the same in all. Maybe the points are in another order.");
        }
        if (blocks < 2 || values.length % blocks != 0) {
            throw new IllegalArgumentException(values.length + " rows must make " + blocks
                    + " equal blocks, at least 2. Maybe the sample was cut short.");
        }
        int factors = points - 2;
        int[] all = complete(values, IntStream.range(0, blocks).toArray(), blocks);
        Estimate whole = new Estimate(values, all, factors);
        KeyedRandom random = new KeyedRandom(seed);
        double[][] first = new double[factors][resamples];
        double[][] total = new double[factors][resamples];
        for (int b = 0; b < resamples; b++) {
            int[] drawn = Resample.of(blocks, random.at(Stream.RESAMPLE, 0, b, 0));
            Estimate again = new Estimate(values, complete(values, drawn, blocks), factors);
            for (int j = 0; j < factors; j++) {
                first[j][b] = again.first[j];
                total[j][b] = again.total[j];
            }
        }
        return new SobolIndices(
                all.length,
                whole.variance,
                IntervalEstimate.bootstrapT(whole.first, first, blocks, level),
                IntervalEstimate.bootstrapT(whole.total, total, blocks, level));
    }

    /** The rows of some blocks that have all values. */
    private static int[] complete(double[][] values, int[] blocks, int of) {
        int length = values.length / of;
        return Arrays.stream(blocks)
                .flatMap(block -> IntStream.range(block * length, (block + 1) * length))
                .filter(row -> Arrays.stream(values[row]).noneMatch(Double::isNaN))
                .toArray();
    }

    /** The indices of some rows, without intervals. */
    private static final class Estimate {

        private final double variance;
        private final double[] first;
        private final double[] total;

        Estimate(double[][] rows, int[] chosen, int factors) {
            int last = factors + 1;
            double sum = 0;
            for (int row : chosen) {
                sum += rows[row][0] + rows[row][last];
            }
            double mean = sum / (2.0 * chosen.length);
            double squares = 0;
            first = new double[factors];
            total = new double[factors];
            for (int row : chosen) {
                double a = rows[row][0] - mean;
                double b = rows[row][last] - mean;
                squares += a * a + b * b;
                for (int j = 0; j < factors; j++) {
                    double mixed = rows[row][j + 1] - mean;
                    first[j] += b * (mixed - a);
                    total[j] += (a - mixed) * (a - mixed);
                }
            }
            variance = chosen.length < 2 ? Double.NaN : squares / (2.0 * chosen.length);
            for (int j = 0; j < factors; j++) {
                first[j] = variance > 0 ? first[j] / chosen.length / variance : Double.NaN;
                total[j] = variance > 0 ? total[j] / (2.0 * chosen.length) / variance : Double.NaN;
            }
        }
    }
}
