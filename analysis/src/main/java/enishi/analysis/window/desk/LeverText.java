package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.desk.Handle;
import enishi.scenarios.io.Amounts;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Values of levers as people write and read them, in one language.
 *
 * @param language the language
 */
record LeverText(Language language) {

    private static final int MOST_DECIMALS = 8;
    private static final int LONGEST = 40;
    private static final int PERCENT = 2;

    /** What somebody typed: a value, or why it is none. */
    record Typed(@Nullable BigDecimal value, @Nullable String refusal) {}

    /** A value with its unit: {@code 15 %}, {@code 5.5 billion yen a year}, {@code 8か月}. */
    String value(Handle handle, @Nullable BigDecimal value) {
        if (value == null) {
            return byYear();
        }
        String unit = unit(handle);
        boolean apart = language == Language.ENGLISH && !unit.isEmpty();
        return field(handle, value) + (apart ? " " : "") + unit;
    }

    /** A value as it stands in its field, its unit behind it: {@code 15}, {@code 5.5 billion yen}. */
    String field(Handle handle, @Nullable BigDecimal value) {
        if (value == null) {
            return byYear();
        } else if (handle.yen()) {
            return language == Language.ENGLISH ? Amounts.text(value) : Amounts.japaneseText(value);
        }
        return number(handle.percent() ? value.scaleByPowerOfTen(PERCENT) : value);
    }

    /** What stands behind the field: the unit, but not the yen that stand in the field. */
    String unit(Handle handle) {
        String unit = handle.unit().in(language.code());
        return handle.yen() ? unit.replaceFirst("^(yen|円)", "").strip() : unit;
    }

    /** The values that a lever takes: {@code 0 to 50 %}. */
    String range(DeskLever lever) {
        Handle handle = lever.handle();
        String unit = unit(handle);
        return field(handle, lever.least())
                + language.of(" to ", "～")
                + field(handle, lever.most())
                + (unit.isEmpty() ? "" : language.of(" ", "") + unit);
    }

    /** The value that is meant by what somebody typed for a lever; out of its range, or no number, is refused in words. */
    Typed typed(DeskLever lever, String text) {
        Handle handle = lever.handle();
        BigDecimal number = number(handle, plain(text));
        BigDecimal value = number == null || !handle.percent() ? number : number.scaleByPowerOfTen(-PERCENT);
        if (value == null) {
            return new Typed(null, language.of("Not a number. ", "数ではありません。") + allowed(lever));
        } else if (value.compareTo(lever.least()) < 0 || value.compareTo(lever.most()) > 0) {
            return new Typed(null, language.of("Out of range. ", "範囲の外です。") + allowed(lever));
        } else if (lever.number().whole() && value.stripTrailingZeros().scale() > 0) {
            return new Typed(null, language.of("Whole numbers only. ", "整数だけです。") + allowed(lever));
        }
        return new Typed(value, null);
    }

    private String allowed(DeskLever lever) {
        return language.of("Allowed: ", "入力できる値：") + range(lever);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    private static @Nullable BigDecimal number(Handle handle, String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (handle.yen()) {
            for (String amount : new String[] {text, text + " yen", text + "円"}) {
                BigDecimal yen = Amounts.yen(amount);
                if (yen != null) {
                    return yen;
                }
            }
        }
        String digits = text.replace(",", "").replaceFirst("(%|yen|円)$", "").strip();
        return digits.matches("[+-]?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(digits) : null;
    }

    private static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(value);
    }

    private String byYear() {
        return language.of("by year", "年度別");
    }
}
