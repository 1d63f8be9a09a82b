package enishi.scenarios.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** On which scale the range of a free parameter is walked through evenly. */
public enum FreeScale {
    /** Equal steps are equal differences. */
    LINEAR {
        @Override
        double along(double value) {
            return value;
        }

        @Override
        double back(double along) {
            return along;
        }
    },
    /** Equal steps are equal ratios. */
    LOG {
        @Override
        double along(double value) {
            return StrictMath.log(value);
        }

        @Override
        double back(double along) {
            return StrictMath.exp(along);
        }
    };

    /** Digits of a value that is written down; more would promise what no calibration knows. */
    private static final MathContext DIGITS = new MathContext(5, RoundingMode.HALF_EVEN);

    abstract double along(double value);

    abstract double back(double along);

    /** The value at a share of the way from one end to the other, with five digits. */
    BigDecimal at(double share, BigDecimal low, BigDecimal high) {
        double from = along(low.doubleValue());
        double to = along(high.doubleValue());
        BigDecimal value = new BigDecimal(back(from + share * (to - from))).round(DIGITS);
        // Rounding must not lead over an end.
        return value.max(low).min(high);
    }

    /** How far along the way from one end to the other a value stands. */
    double share(BigDecimal value, BigDecimal low, BigDecimal high) {
        double from = along(low.doubleValue());
        return (along(value.doubleValue()) - from) / (along(high.doubleValue()) - from);
    }
}
