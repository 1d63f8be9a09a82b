package enishi.analysis.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A scale whose marks are round numbers: multiples of 1, 2 or 5 times a power of ten.
 *
 * @param low lowest mark, at most the smallest value
 * @param high highest mark, at least the largest value
 * @param step distance between marks
 */
public record PrettyScale(double low, double high, double step) {

    private static final double[] ROUND = {1, 2, 5, 10};

    /**
     * The scale for values between two ends.
     *
     * @param smallest smallest value
     * @param largest largest value; the same as {@code smallest} is allowed
     * @param steps about how many steps are wanted, at least 1
     */
    public static PrettyScale over(double smallest, double largest, int steps) {
        double span = largest > smallest ? largest - smallest : Math.max(1, Math.abs(largest));
        double wanted = span / steps;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = Arrays.stream(ROUND)
                        .filter(round -> round * power >= wanted * (1 - 1e-9))
                        .findFirst()
                        .orElse(ROUND[ROUND.length - 1])
                * power;
        return new PrettyScale(
                Math.floor(smallest / step + 1e-9) * step, Math.ceil(largest / step - 1e-9) * step, step);
    }

    /** The marks from the lowest to the highest; that of zero is exactly 0. */
    public double[] marks() {
        int first = (int) Math.round(low / step);
        int last = (int) Math.round(high / step);
        return IntStream.rangeClosed(first, last).mapToDouble(k -> k * step).toArray();
    }
}
