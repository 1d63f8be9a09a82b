package enishi.scenarios.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The values that a hand can set between two ends. */
final class HandleSteps {

    /** Of each power of ten the numbers that people like best; neighbours differ by a fifth to a third. */
    private static final List<BigDecimal> ROUND = List.of(
            new BigDecimal("1"),
            new BigDecimal("1.2"),
            new BigDecimal("1.5"),
            new BigDecimal("2"),
            new BigDecimal("2.5"),
            new BigDecimal("3"),
            new BigDecimal("4"),
            new BigDecimal("5"),
            new BigDecimal("6"),
            new BigDecimal("8"));

    private HandleSteps() {}

    /** Equal differences; the last may fall short of the larger end. */
    static List<BigDecimal> equal(BigDecimal low, BigDecimal high, BigDecimal step) {
        List<BigDecimal> steps = new ArrayList<>();
        for (BigDecimal value = low; value.compareTo(high) <= 0; value = value.add(step)) {
            steps.add(value);
        }
        return steps;
    }

    /** Round numbers at about equal ratios, and both ends, which are above 0. */
    static List<BigDecimal> round(BigDecimal low, BigDecimal high, boolean whole) {
        List<BigDecimal> steps = new ArrayList<>(List.of(low));
        int power = low.precision() - low.scale() - 1;
        while (BigDecimal.ONE.scaleByPowerOfTen(power).compareTo(high) < 0) {
            for (BigDecimal number : ROUND) {
                BigDecimal value = number.scaleByPowerOfTen(power);
                boolean fits = !whole || value.stripTrailingZeros().scale() <= 0;
                if (fits && value.compareTo(low) > 0 && value.compareTo(high) < 0) {
                    steps.add(value);
                }
            }
            power++;
        }
        steps.add(high);
        return steps;
    }
}
