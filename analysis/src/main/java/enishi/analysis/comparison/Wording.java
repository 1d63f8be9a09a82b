package enishi.analysis.comparison;

import enishi.analysis.statistics.Interval;
import java.util.Locale;

/**
 * Numbers as people read them, in one language: shares in percent, money in millions.
 *
 * @param language the language
 */
public record Wording(Language language) {

    private static final int MOST_DECIMALS = 3;
    private static final int MOST_DECIMALS_OF_A_DIFFERENCE = 6;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;

    /**
     * How a unit is shown at some size.
     *
     * @param divisor what the number is divided by
     * @param name what follows it, with the blank between
     */
    public record Shown(double divisor, String name) {}

    /**
     * A number as it is written.
     *
     * @param digits its digits with sign and separators
     * @param shown what the digits are multiples of, and what follows them
     */
    public record Written(String digits, Shown shown) {

        /** The number with its unit. */
        public String text() {
            return digits + shown.name();
        }
    }

    /**
     * A difference as it is written.
     *
     * @param mean the difference
     * @param low lower end of its interval; as {@code mean} where there is none
     * @param high upper end of its interval; as {@code mean} where there is none
     */
    public record WrittenDifference(Written mean, Written low, Written high) {}

    /** A value, which is there, as it is written. */
    public Written written(Unit unit, double value) {
        Shown shown = valueShown(unit, value);
        boolean counted = unit == Unit.MONTHS || unit == Unit.NGOS || unit == Unit.NGO_YEARS;
        double multiple = value / shown.divisor();
        return new Written(number(multiple, counted ? 1 : decimals(multiple, 3, MOST_DECIMALS)), shown);
    }

    /** A value with its unit: {@code 92.2 %}, {@code 17.5 million yen}. */
    public String value(Unit unit, double value) {
        return Double.isNaN(value)
                ? language.of("no value", "値なし")
                : written(unit, value).text();
    }

    /** A difference, which is there, as it is written; all its numbers have the same decimals. */
    public WrittenDifference writtenDifference(Unit unit, double difference, Interval interval) {
        double reach = interval.exists() ? (interval.high() - interval.low()) / 2 : Math.abs(difference);
        Shown shown = differenceShown(unit, Math.max(Math.abs(difference), reach));
        // An interval without width says nothing of the decimals that matter.
        double size = reach == 0 ? Math.abs(difference) : reach;
        int decimals = decimals(size / shown.divisor(), 2, MOST_DECIMALS_OF_A_DIFFERENCE);
        Written mean = new Written(signed(difference / shown.divisor(), decimals), shown);
        return interval.exists()
                ? new WrittenDifference(
                        mean,
                        new Written(signed(interval.low() / shown.divisor(), decimals), shown),
                        new Written(signed(interval.high() / shown.divisor(), decimals), shown))
                : new WrittenDifference(mean, mean, mean);
    }

    /** A difference with its sign and unit, and its interval if it has one: {@code +1.1 points (+0.6 to +1.7)}. */
    public String difference(Unit unit, double difference, Interval interval) {
        if (Double.isNaN(difference)) {
            return language.of("no value", "値なし");
        }
        if (difference == 0 && (!interval.exists() || interval.low() == interval.high())) {
            return language.of("no change", "変化なし");
        }
        WrittenDifference written = writtenDifference(unit, difference, interval);
        String text = written.mean().text();
        if (!interval.exists()) {
            return text;
        }
        String low = written.low().digits();
        String high = written.high().digits();
        return text + language.of(" (" + low + " to " + high + ")", "（" + low + "～" + high + "）");
    }

    /** A relative change with its sign, and its interval if it has one: {@code +12 % (+10 to +14)}. */
    public String change(double share, Interval interval) {
        double reach = interval.exists() ? (interval.high() - interval.low()) / 2 : Math.abs(share);
        int decimals = decimals(100 * (reach == 0 ? Math.abs(share) : reach), 2, MOST_DECIMALS_OF_A_DIFFERENCE);
        String text = signed(100 * share, decimals) + " %";
        if (!interval.exists()) {
            return text;
        }
        String low = signed(100 * interval.low(), decimals);
        String high = signed(100 * interval.high(), decimals);
        return text + language.of(" (" + low + " to " + high + ")", "（" + low + "～" + high + "）");
    }

    /** A number with separators for thousands. */
    public static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
    }

    /** A p-value: {@code p = 0.015}, or {@code p < 0.001} below that. */
    public static String pValue(double p) {
        return p < 0.001 ? "p < 0.001" : "p = " + number(p, 3);
    }

    /** A share in percent: {@code 92 %}. */
    public static String percent(double share, int decimals) {
        return number(100 * share, decimals) + " %";
    }

    private static String signed(double value, int decimals) {
        String text = number(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        if (zero) {
            return "0";
        }
        return value > 0 ? "+" + text : text;
    }

    /** So many decimals that about {@code digits} digits stand there. */
    private static int decimals(double value, int digits, int most) {
        double size = Math.abs(value);
        int decimals = digits - 1;
        while (size >= 10 && decimals > 0) {
            size /= 10;
            decimals--;
        }
        while (size > 0 && size < 1 && decimals < most) {
            size *= 10;
            decimals++;
        }
        return size == 0 ? 0 : decimals;
    }

    private Shown valueShown(Unit unit, double value) {
        return switch (unit) {
            case SHARE -> new Shown(0.01, " %");
            case SHARE_A_YEAR -> new Shown(0.01, language.of(" % a year", " %／年"));
            case MONTHS -> new Shown(1, language.of(" months", "か月"));
            case NGOS -> new Shown(1, "");
            case NGO_YEARS -> new Shown(1, language.of(" NGO-years", "団体年"));
            case PERSONS -> new Shown(1, language.of("", "人"));
            case YEN_A_YEAR, YEN -> money(value);
            case NGOS_A_YEAR, PROJECTS_A_YEAR, PER_YEAR -> new Shown(1, language.of(" a year", "／年"));
            case YEARS -> new Shown(1, language.of(" years", "年"));
            case TIES, CONFLICTS, PROJECTS, NUMBER -> new Shown(1, "");
        };
    }

    /** How differences of a unit are shown, the largest of which is {@code size}. */
    public Shown differenceShown(Unit unit, double size) {
        return unit == Unit.SHARE ? new Shown(0.01, language.of(" points", "ポイント")) : valueShown(unit, size);
    }

    /** How an amount of yen is shown. */
    public Shown money(double value) {
        if (Math.abs(value) < MILLION / 10) {
            return new Shown(1, language.of(" yen", "円"));
        }
        if (language == Language.JAPANESE) {
            return Math.abs(value) >= BILLION / 10 ? new Shown(1e8, "億円") : new Shown(1e4, "万円");
        }
        return Math.abs(value) >= BILLION ? new Shown(BILLION, " billion yen") : new Shown(MILLION, " million yen");
    }
}
