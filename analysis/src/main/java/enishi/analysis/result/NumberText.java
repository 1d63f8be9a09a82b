package enishi.analysis.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as files show them, the same on every Java: what Java itself prints for a {@code double} changed with JDK 19.
 */
public final class NumberText {

    private static final int DECIMALS = 6;

    private NumberText() {}

    /** A number with at most six decimals, rounded half to even; empty for a missing value (NaN). */
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
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * A whole number that is held as a {@code double}.
     *
     * @throws IllegalArgumentException if it is not whole
     */
    static long whole(double value) {
        long whole = (long) value;
        if (whole != value) {
            throw new IllegalArgumentException("value (" + value + ") must be a whole number below 2^63."
                    + " Maybe its metric is not declared as whole.");
        }
        return whole;
    }
}
