package enishi.analysis.chart;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Wording;
import enishi.sim.metric.Metric;
import java.util.List;

/**
 * How the values of an indicator are shown on a map: divided so that they are short.
 *
 * @param heading what the legend says on top
 * @param unit the unit after the division
 * @param divisor what values are divided by
 * @param decimals decimals of values
 */
public record Magnitude(String heading, String unit, double divisor, int decimals) {

    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /** That of an indicator, called by a name, that has these values; NaN where it has none. */
    public static Magnitude of(Metric metric, String name, List<Double> values, Language language) {
        double[] there = values.stream()
                .mapToDouble(Math::abs)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double typical = there.length == 0 ? 1 : there[there.length / 2];
        double largest = there.length == 0 ? 1 : there[there.length - 1];
        return of(metric.unit(), name, typical, largest, language);
    }

    private static Magnitude of(String unit, String name, double typical, double largest, Language language) {
        if (unit.startsWith("yen")) {
            boolean billions = typical >= BILLION;
            String money = language.of(billions ? "billion yen" : "million yen", billions ? "億円" : "百万円");
            double divisor = billions ? language == Language.JAPANESE ? 1e8 : BILLION : MILLION;
            return new Magnitude(name + " (" + money + ")", money, divisor, 1);
        }
        String word = switch (unit) {
            case "NGOs" -> language.of("NGOs", "団体");
            case "persons" -> language.of("persons", "人");
            case "ties" -> language.of("ties", "本");
            case "1" -> language.of("0 to 1", "0～1");
            default -> unit;
        };
        return new Magnitude(name, word, 1, largest <= 1 ? 3 : largest < 100 ? 1 : 0);
    }

    /** A value. */
    public String text(double value) {
        double shown = value / divisor;
        return Wording.number(shown, shown == Math.rint(shown) ? 0 : decimals);
    }

    /** A limit between classes, which is round. */
    public String limit(double value) {
        double shown = value / divisor;
        int needed = 0;
        while (needed < 4 && Math.abs(shown * Math.pow(10, needed) - Math.rint(shown * Math.pow(10, needed))) > 1e-6) {
            needed++;
        }
        return Wording.number(shown, needed);
    }
}
