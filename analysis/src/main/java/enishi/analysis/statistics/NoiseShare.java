package enishi.analysis.statistics;

import java.util.Arrays;

/**
 * How much of the variance of an outcome over the points of a design is chance, where every point was run with the same seeds.
 *
 * <p>A table of points by seeds without repeats: {@code y_ps = m + a_p + b_s + e_ps}. What all points share with a seed (b) moves
 * no difference between points; what is left of chance in a point's mean over R seeds is {@code MS_e / R} with {@code MS_e} the mean
 * square of the residuals. The share is that over the variance of the points' means, at most 1.
 */
public final class NoiseShare {

    private static final double ROUNDING = 1e-13;

    private NoiseShare() {}

    /**
     * The share of chance in the variance of the points' means, within [0,1].
     *
     * @param values by point and seed; points with a missing value (NaN) do not count
     * @return NaN with fewer than two points or seeds, or where the means do not differ
     */
    public static double of(double[][] values) {
        double[][] rows = Arrays.stream(values)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        int points = rows.length;
        int seeds = points == 0 ? 0 : rows[0].length;
        if (points < 2 || seeds < 2) {
            return Double.NaN;
        }
        double[] ofPoint = new double[points];
        double[] ofSeed = new double[seeds];
        double mean = 0;
        for (int p = 0; p < points; p++) {
            for (int s = 0; s < seeds; s++) {
                ofPoint[p] += rows[p][s] / seeds;
                ofSeed[s] += rows[p][s] / points;
                mean += rows[p][s] / seeds / points;
            }
        }
        double largest = 0;
        for (double[] row : rows) {
            for (double value : row) {
                largest = Math.max(largest, Math.abs(value));
            }
        }
        double between = 0;
        double within = 0;
        for (int p = 0; p < points; p++) {
            between += (ofPoint[p] - mean) * (ofPoint[p] - mean) / (points - 1);
            for (int s = 0; s < seeds; s++) {
                double residual = rows[p][s] - ofPoint[p] - ofSeed[s] + mean;
                within += residual * residual / (points - 1) / (seeds - 1);
            }
        }
        // Less is what rounding leaves of means that are the same.
        double rounding = ROUNDING * largest;
        return between > rounding * rounding ? Math.min(1, within / seeds / between) : Double.NaN;
    }
}
