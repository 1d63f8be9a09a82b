package enishi.analysis.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The ratio of two means of paired values with Fieller's confidence set (Fieller 1954).
 *
 * <p>The set holds every θ for which the mean of {@code x - θ y} does not differ from zero: {@code (x̄ - θ ȳ)² <= t(n-1)²
 * (v_xx - 2 θ v_xy + θ² v_yy)}, with {@code v} the (co)variances of the means. It is an interval only where ȳ itself differs
 * from zero; else it is everything outside an interval, or every number, and no width can be given.
 *
 * @param pairs number of complete pairs
 * @param ratio x̄ / ȳ; NaN where ȳ is 0 or there are no pairs
 * @param shape what the set looks like
 * @param low the lower finite end; NaN where there is none
 * @param high the upper finite end; NaN where there is none
 */
public record Fieller(int pairs, double ratio, Shape shape, double low, double high) {

    /** What a confidence set of a ratio looks like. */
    public enum Shape {
        /** An interval from the lower to the upper end. */
        BOUNDED,
        /** Everything up to the lower and from the upper end on. */
        OUTSIDE,
        /** Every number, since nothing is known of the denominator's sign. */
        EVERYTHING,
        /** None: fewer than two pairs. */
        NONE
    }

    /**
     * Estimates the ratio {@code mean(x) / mean(y)}; pairs in which either value is missing (NaN) do not count.
     *
     * @param x values of the numerator
     * @param y values of the denominator, in the same order
     * @param level confidence level, between 0 and 1
     */
    public static Fieller of(double[] x, double[] y, double level) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("pairs (" + x.length + " and " + y.length
                    + " values) must have two values each. Maybe a run is missing.");
        }
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i] + y[i])) {
                n++;
                sumX += x[i];
                sumY += y[i];
            }
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double ratio = n == 0 || meanY == 0 ? Double.NaN : meanX / meanY;
        if (n < 2) {
            return new Fieller(n, ratio, Shape.NONE, Double.NaN, Double.NaN);
        }
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i] + y[i])) {
                xx += (x[i] - meanX) * (x[i] - meanX);
                xy += (x[i] - meanX) * (y[i] - meanY);
                yy += (y[i] - meanY) * (y[i] - meanY);
            }
        }
        double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + level) / 2);
        double g = t * t / (n - 1.0) / n;
        return solve(n, ratio, meanY * meanY - g * yy, meanX * meanY - g * xy, meanX * meanX - g * xx);
    }

    /** The set in which {@code a θ² - 2 b θ + c <= 0}. */
    private static Fieller solve(int n, double ratio, double a, double b, double c) {
        double discriminant = b * b - a * c;
        if (a == 0 || (a < 0 && discriminant <= 0)) {
            return new Fieller(n, ratio, Shape.EVERYTHING, Double.NaN, Double.NaN);
        }
        // Where the denominator differs from zero the ratio itself is in the set, so only rounding makes this negative.
        double root = Math.sqrt(Math.max(0, discriminant));
        double first = (b - root) / a;
        double second = (b + root) / a;
        return new Fieller(
                n, ratio, a > 0 ? Shape.BOUNDED : Shape.OUTSIDE, Math.min(first, second), Math.max(first, second));
    }
}
