package enishi.analysis.statistics;

import java.util.Arrays;

/**
 * Sample quantiles of type 7 (Hyndman and Fan 1996): linear between the order statistics, the {@code k}-th of {@code n}
 * standing at {@code (k - 1) / (n - 1)}; the default of R and NumPy.
 */
public final class Quantile {

    private Quantile() {}

    /**
     * The quantile of the values that are there; missing values (NaN) do not count.
     *
     * @param values in any order; left as they are
     * @param probability within [0,1]
     * @return the quantile; NaN without values
     */
    public static double of(double[] values, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(
                    "probability (" + probability + ") must be within [0,1]. Maybe it was given in percent.");
        }
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double place = probability * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
