package enishi.scenarios.io;

import enishi.scenarios.definition.Quantity;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import enishi.sim.parameter.Parameter;
import enishi.sim.policy.ShockKind;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers, texts, choices and months; {@code null} where one is refused. */
final class ScalarReader {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern LOOSE_MONTH = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})(?:月|[-/.][0-9]{1,2})?");
    private static final Pattern MONTH_NAME =
            Pattern.compile("(?:(?<before>[0-9]{4}),? )?(?<name>[A-Za-z]{3,9})\\.?(?:,? (?<after>[0-9]{4}))?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,9})?) ?[%％]");
    private static final Pattern NATURAL =
            Pattern.compile("(?i)quake|tsunami|typhoon|cyclone|hurricane|storm|flood|erupti|volcan|landslide|disaster");
    private static final String WHERE_IT_STRIKES =
            "Maybe \"disaster-at-home\" was meant, or \"disaster-abroad\" if it strikes elsewhere than in Japan.";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ORDINARY = new BigDecimal("1e15");

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Object read(RecordShape.Slot slot, Class<?> type, Json json, String pointer) {
        Parameter parameter = slot.parameter();
        if (parameter != null) {
            return number(slot, parameter, type, json, pointer);
        }
        if (type == boolean.class || type == Boolean.class) {
            return json instanceof Json.Flag flag ? flag.value() : refused(slot, type, json, pointer, null);
        }
        if (type == Quantity.class) {
            return quantity(slot, json, pointer);
        }
        if (!(json instanceof Json.Text text)) {
            return refused(slot, type, json, pointer, null);
        }
        if (type == YearMonth.class) {
            return month(slot, text, pointer);
        }
        if (type.isEnum()) {
            return choice(slot, type, text, pointer);
        }
        return text.text();
    }

    private @Nullable Object number(
            RecordShape.Slot slot, Parameter parameter, Class<?> type, Json json, String pointer) {
        BigDecimal value = json instanceof Json.Decimal number ? number.value() : amount(parameter, json);
        if (value == null) {
            return refused(slot, type, json, pointer, meant(parameter, json));
        }
        if (value.compareTo(BigDecimal.valueOf(parameter.min())) < 0
                || value.compareTo(BigDecimal.valueOf(parameter.max())) > 0) {
            return refused(slot, type, json, pointer, meant(value, parameter, RecordShape.isWhole(type)));
        }
        if (!RecordShape.isWhole(type)) {
            if (!Decimals.fits(value)) {
                return refused(slot, type, json, pointer, "Maybe with at most 17 digits.");
            }
            return value.doubleValue();
        }
        if (value.stripTrailingZeros().scale() > 0) {
            return refused(slot, type, json, pointer, "Maybe a rounded number was meant.");
        }
        long whole = value.longValueExact();
        if (type == int.class || type == Integer.class) {
            return Math.toIntExact(whole);
        }
        return whole;
    }

    /** A number of any unit, whose bounds are known only where it is used. */
    private @Nullable Object quantity(RecordShape.Slot slot, Json json, String pointer) {
        if (json instanceof Json.Decimal number) {
            return Decimals.fits(number.value())
                    ? new Quantity(number.value(), false)
                    : refused(slot, Quantity.class, json, pointer, "Maybe with at most 17 digits.");
        }
        BigDecimal yen = json instanceof Json.Text text ? Amounts.yen(text.text()) : null;
        return yen == null
                ? refused(slot, Quantity.class, json, pointer, meantBy(json, true))
                : new Quantity(yen, true);
    }

    /** Percent for a share, a lost sign or another unit. */
    private static String meant(BigDecimal value, Parameter parameter, boolean whole) {
        BigDecimal min = BigDecimal.valueOf(parameter.min());
        BigDecimal max = BigDecimal.valueOf(parameter.max());
        if (value.abs().compareTo(ORDINARY) < 0) {
            BigDecimal share = value.scale() > 30 ? value : value.divide(HUNDRED);
            boolean isShare = !whole && max.compareTo(BigDecimal.ONE) <= 0 && value.compareTo(BigDecimal.ONE) > 0;
            if (isShare && share.compareTo(min) >= 0 && share.compareTo(max) <= 0) {
                return "Maybe " + share.stripTrailingZeros().toPlainString() + " was meant.";
            }
            if (value.signum() < 0
                    && value.abs().compareTo(min) >= 0
                    && value.abs().compareTo(max) <= 0) {
                return "Maybe it was meant without the minus sign.";
            }
        }
        String bound = Decimals.text(value.compareTo(min) < 0 ? parameter.min() : parameter.max());
        return "Maybe " + bound + " was meant, or another unit.";
    }

    /** The yen of an amount in words, where it is one. */
    private static @Nullable BigDecimal amount(Parameter parameter, Json json) {
        return json instanceof Json.Text text && Amounts.isYen(parameter) ? Amounts.yen(text.text()) : null;
    }

    /** A number without its quotes, or an amount as it is written. */
    private static @Nullable String meant(Parameter parameter, Json json) {
        if (json instanceof Json.Text text) {
            Matcher percent = PERCENT.matcher(text.text());
            if (percent.matches() && parameter.max() <= 1) {
                BigDecimal share =
                        new BigDecimal(percent.group(1)).divide(HUNDRED).stripTrailingZeros();
                return "Maybe " + share.toPlainString() + " without quotes was meant.";
            }
        }
        return meantBy(json, Amounts.isYen(parameter));
    }

    private static @Nullable String meantBy(Json json, boolean yen) {
        if (!(json instanceof Json.Text text)) {
            return null;
        }
        if (text.text().matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            return "Maybe " + text.text() + " without quotes was meant.";
        }
        return yen ? Amounts.maybe(text.text()) : null;
    }

    private @Nullable Object month(RecordShape.Slot slot, Json.Text text, String pointer) {
        if (MONTH.matcher(text.text()).matches()) {
            try {
                return YearMonth.parse(text.text());
            } catch (DateTimeParseException e) {
                return refused(slot, YearMonth.class, text, pointer, "Maybe month and day were mixed up.");
            }
        }
        YearMonth meant = looseMonth(text.text());
        return refused(
                slot,
                YearMonth.class,
                text,
                pointer,
                meant == null ? null : "Maybe " + Wording.quote(meant.toString()) + " was meant.");
    }

    /** The month that is meant by {@code 2018/4}, {@code 2018年4月} or {@code April 2018}, or {@code null}. */
    private static @Nullable YearMonth looseMonth(String text) {
        Matcher digits = LOOSE_MONTH.matcher(text);
        if (digits.matches()) {
            int month = Integer.parseInt(digits.group(2));
            return month >= 1 && month <= 12 ? YearMonth.of(Integer.parseInt(digits.group(1)), month) : null;
        }
        Matcher words = MONTH_NAME.matcher(text.strip());
        if (!words.matches() || (words.group("before") == null) == (words.group("after") == null)) {
            return null;
        }
        String year = words.group("before") == null ? words.group("after") : words.group("before");
        String name = words.group("name").toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name)) {
                return YearMonth.of(Integer.parseInt(year), month);
            }
        }
        return null;
    }

    private @Nullable Object choice(RecordShape.Slot slot, Class<?> type, Json.Text text, String pointer) {
        List<String> names = Allowed.names(type);
        int index = names.indexOf(text.text());
        if (index < 0) {
            String maybe = Wording.maybe(text.text(), names);
            boolean isEvent = maybe == null
                    && type == ShockKind.class
                    && NATURAL.matcher(text.text()).find();
            return refused(slot, type, text, pointer, isEvent ? WHERE_IT_STRIKES : maybe);
        }
        return type.getEnumConstants()[index];
    }

    private @Nullable Object refused(
            RecordShape.Slot slot, Class<?> type, Json json, String pointer, @Nullable String maybe) {
        problems.add(json.place(), pointer, json.described() + " is not allowed", Allowed.value(slot, type), maybe);
        return null;
    }
}
