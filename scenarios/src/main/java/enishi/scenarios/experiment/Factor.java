package enishi.scenarios.experiment;

import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A number that an experiment varies.
 *
 * @param lever the number
 * @param title what people call it
 * @param values its values where it is varied by steps; empty where it may take any value between its ends
 * @param from one end of its range
 * @param to the other end
 */
public record Factor(LeverPath lever, Words title, List<BigDecimal> values, BigDecimal from, BigDecimal to) {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Copies the values. */
    public Factor {
        values = List.copyOf(values);
    }

    /** Its path. */
    public String path() {
        return lever.path();
    }

    /**
     * The value at a share of the way from one end to the other; a whole number is rounded to the nearest one.
     *
     * @param share within [0,1]
     */
    public BigDecimal at(double share) {
        BigDecimal value =
                from.add(to.subtract(from).multiply(new BigDecimal(share))).round(DIGITS);
        return lever.whole() ? value.setScale(0, RoundingMode.HALF_UP) : value;
    }

    /** How far along the way from one end to the other a value stands; 0 where the ends are the same. */
    public double share(BigDecimal value) {
        double range = to.subtract(from).doubleValue();
        return range == 0 ? 0 : value.subtract(from).doubleValue() / range;
    }

    /** Whether values between the ends are rounded. */
    public boolean isRounded() {
        return values.isEmpty() && lever.whole();
    }
}
