package enishi.scenarios.io;

import java.util.Map;
import java.util.stream.Collectors;

/** Values of scenario files in words, with their units. */
public final class ValueText {

    private static final String YEN = "yen";

    private ValueText() {}

    /**
     * A value for people.
     *
     * @param json the value
     * @param unit its unit, {@code 1} or empty for none
     */
    public static String of(Json json, String unit) {
        if (json instanceof Json.Decimal number) {
            return number(number, unit);
        } else if (json instanceof Json.Text text) {
            return text.text();
        } else if (json instanceof Json.Items items) {
            return items.list().stream()
                    .map(item -> of(item, isYen(unit) ? unit : ""))
                    .collect(Collectors.joining(", ", "[", isYen(unit) ? "]" : "]" + after(unit)));
        } else if (json instanceof Json.Members members) {
            return members(members, unit);
        } else if (json instanceof Json.Null) {
            return "nothing";
        }
        return json.described();
    }

    private static String number(Json.Decimal number, String unit) {
        return isYen(unit)
                ? Amounts.text(number.value()) + unit.substring(YEN.length())
                : number.written() + after(unit);
    }

    private static boolean isYen(String unit) {
        return unit.equals(YEN) || unit.startsWith(YEN + '/');
    }

    private static String after(String unit) {
        return unit.isEmpty() || unit.equals("1") ? "" : ' ' + unit;
    }

    /** A budget by fiscal year if the keys are years, otherwise an object. */
    private static String members(Json.Members members, String unit) {
        boolean years = !unit.isEmpty();
        return members.map().entrySet().stream()
                .map(entry -> member(entry, unit, years))
                .collect(Collectors.joining(", ", years ? "" : "{", years ? "" : "}"));
    }

    private static String member(Map.Entry<String, Json> entry, String unit, boolean years) {
        String value = of(entry.getValue(), years ? unit : entry.getKey().endsWith("Yen") ? YEN : "");
        return years ? value + " from fiscal " + entry.getKey() : entry.getKey() + ": " + value;
    }
}
