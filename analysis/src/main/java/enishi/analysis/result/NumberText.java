package enishi.analysis.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as files show them, the same on every Java: what Java itself prints for a {@code double} changed with JDK 19.
 */
public final class NumberText {

    private static final int DECIMALS = 6;
    /** Beyond these a double shows how it was computed, not what it stands for. */
    private static final MathContext SIGNIFICANT = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final double LARGEST_EXACT = 1L << 53;

    private NumberText() {}

    /**
     * A number with at most six decimals and 15 significant digits, rounded half to even; empty for a missing value (NaN).
     */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "value (" + value + ") must be finite. Maybe something was divided by nothing.");
        }
        // The constructor takes the exact binary value; valueOf would go through Double.toString.
        return new BigDecimal(value)
                .round(SIGNIFICANT)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A number with 15 significant digits however small it is, for what {@link #of} would round away; empty for NaN. */
    public static String precise(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return new BigDecimal(value).round(SIGNIFICANT).stripTrailingZeros().toPlainString();
    }

    /**
     * The whole number nearest to a value, half to even: a median of whole numbers may lie between two.
     *
     * @throws IllegalArgumentException if it is too large to be exact
     */
    static long whole(double value) {
        double rounded = Math.rint(value);
        if (!(Math.abs(rounded) < LARGEST_EXACT)) {
            throw new IllegalArgumentException("value (" + value + ") must be a number below 2^53."
                    + " Maybe its metric should be given in another unit.");
        }
        return (long) rounded;
    }
}
