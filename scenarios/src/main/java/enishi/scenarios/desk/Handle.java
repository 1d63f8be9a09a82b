package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Amounts;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that can be moved by hand, in steps.
 *
 * @param lever the number; its path is the name of an instrument's lever, or {@code parameters.RULE.PARAMETER}
 * @param title what stands beside it
 * @param unit its unit in words
 * @param tooltip what it does
 * @param steps the values that a hand can set, rising, at least two, in the declared unit
 */
public record Handle(LeverPath lever, Words title, Words unit, Words tooltip, List<BigDecimal> steps) {

    private static final String PERCENT = "%";

    /** Copies the list. */
    public Handle {
        steps = List.copyOf(steps);
    }

    /** Whether people read it in percent: a hundred times the number. */
    public boolean percent() {
        return unit.en().startsWith(PERCENT);
    }

    /** Whether it is an amount of yen. */
    public boolean yen() {
        return Amounts.isYen(lever.declared());
    }

    /** The smallest value that a hand can set, in the declared unit. */
    public BigDecimal low() {
        return steps.get(0);
    }

    /** The largest value that a hand can set, in the declared unit. */
    public BigDecimal high() {
        return steps.get(steps.size() - 1);
    }

    /** The place of the step that is nearest to a value, by difference within the two steps around it. */
    public int nearest(BigDecimal value) {
        int above = 0;
        while (above < steps.size() - 1 && steps.get(above).compareTo(value) < 0) {
            above++;
        }
        if (above == 0 || steps.get(above).compareTo(value) <= 0) {
            return above;
        }
        BigDecimal up = steps.get(above).subtract(value);
        BigDecimal down = value.subtract(steps.get(above - 1));
        return down.compareTo(up) < 0 ? above - 1 : above;
    }
}
