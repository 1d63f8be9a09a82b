package enishi.scenarios.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as text that is the same on every Java version. */
public final class Decimals {

    private static final int DIGITS_OF_A_DOUBLE = 17;

    private Decimals() {}

    /**
     * A decimal that reads back as the same number, with as few digits as that takes, without an exponent.
     *
     * <p>Not {@link Double#toString(double)}, whose digits changed with Java 19.
     *
     * @param number a finite number
     */
    public static String text(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (Double.parseDouble(rounded.toString()) == number) {
                return text(rounded);
            }
        }
        return text(exact.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Whether a double holds the number to every digit written: at most 17 digits, not too near to zero. */
    static boolean fits(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        double held = number.doubleValue();
        return number.stripTrailingZeros().precision() <= DIGITS_OF_A_DOUBLE && held != 0 && Double.isFinite(held);
    }
}
