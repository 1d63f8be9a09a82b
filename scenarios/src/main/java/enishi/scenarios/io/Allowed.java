package enishi.scenarios.io;

import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.problem.Wording;
import enishi.sim.parameter.Parameter;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Says in words what may stand at a place. */
final class Allowed {

    static final String MONTH = "a month such as \"2016-04\"";

    private static final String BY_YEAR = "{\"2002\": 2000000000, \"2017\": \"5.07 billion JPY\"}";

    private Allowed() {}

    /** A number with its bounds and unit: {@code a number from 0 to 0.5 (share of direct cost)}. */
    static String number(Parameter parameter, boolean whole) {
        return (whole ? "a whole number from " : "a number from ")
                + Decimals.text(parameter.min())
                + " to "
                + Decimals.text(parameter.max())
                + (parameter.unit().equals("1") ? "" : " (" + parameter.unit() + ')')
                + (Amounts.isYen(parameter) ? ", or " + Amounts.EXAMPLES : "");
    }

    /** What a record component takes. */
    static String value(RecordShape.Slot slot) {
        return value(slot, slot.type());
    }

    /** What an element of a list takes, or the component itself. */
    static String value(RecordShape.Slot slot, Class<?> type) {
        Parameter parameter = slot.parameter();
        if (type == List.class) {
            return "a list in [ ] of: " + value(slot, slot.elementType());
        }
        if (parameter != null) {
            return number(parameter, RecordShape.isWhole(type))
                    + (type == YearlyBudget.class ? ", or an object of such by fiscal year: " + BY_YEAR : "");
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == YearMonth.class) {
            return MONTH;
        }
        if (type.isEnum()) {
            return "one of " + Wording.list(names(type));
        }
        if (type == Quantity.class) {
            return "a number, or " + Amounts.EXAMPLES;
        }
        if (type == String.class && slot.holdsPrefectures()) {
            return "a code from \"JP-01\" to \"JP-47\" or one of " + Wording.list(PrefectureSets.names());
        }
        if (type == String.class) {
            return "a text in quotes";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "an object in { }" : "a value";
    }

    /** The constants of an enumeration as files write them. */
    static List<String> names(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> name((Enum<?>) constant))
                .toList();
    }

    /** A constant as files write it: kebab-case. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
