package enishi.scenarios.experiment;

import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

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

    private static final Map<String, String> JAPANESE_UNITS =
            Map.of("months", "か月", "years", "年", "persons", "人", "person-months", "人月", "residents", "人");

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

    /**
     * A value for people: shares in percent, yen in words, anything else with its unit.
     *
     * @param language {@code en} or {@code ja}
     */
    public String inWords(BigDecimal value, String language) {
        String unit = lever.declared().unit();
        BigDecimal plain = value.stripTrailingZeros();
        if (unit.startsWith("share")) {
            return plain.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
        }
        if (!language.equals("ja")) {
            return plain.compareTo(BigDecimal.ONE) == 0 && unit.endsWith("s") && !unit.contains("/")
                    ? "1 " + unit.substring(0, unit.length() - 1)
                    : lever.inWords(value);
        }
        if (unit.equals("yen") || unit.startsWith("yen/")) {
            return japaneseYen(plain) + (unit.startsWith("yen/year") ? "／年" : unit.startsWith("yen/month") ? "／月" : "");
        }
        return plain.toPlainString() + JAPANESE_UNITS.getOrDefault(unit, "");
    }

    /** The yen in 億 or 万 where that is shorter. */
    private static String japaneseYen(BigDecimal yen) {
        for (Map.Entry<String, Integer> sign : List.of(Map.entry("億円", 8), Map.entry("万円", 4))) {
            BigDecimal scaled = yen.movePointLeft(sign.getValue()).stripTrailingZeros();
            if (scaled.compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 2) {
                return scaled.toPlainString() + sign.getKey();
            }
        }
        return yen.toPlainString() + "円";
    }

    /** Whether values between the ends are rounded. */
    public boolean isRounded() {
        return values.isEmpty() && lever.whole();
    }
}
