package enishi.scenarios.io;

import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.YearlyBudget;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a yearly budget: one amount, or amounts by the fiscal year from which they hold. */
final class BudgetReader {

    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2100;

    /** The years from the first to the last. */
    static final String YEARS = "^(19[6-9][0-9]|20[0-9]{2}|2100)$";

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final ScalarReader scalars;
    private final Problems problems;

    BudgetReader(ScalarReader scalars, Problems problems) {
        this.scalars = scalars;
        this.problems = problems;
    }

    @Nullable
    YearlyBudget read(RecordShape.Slot slot, Json json, String pointer) {
        if (json instanceof Json.Members members) {
            return byYear(slot, members, pointer);
        }
        if (!(json instanceof Json.Decimal) && !(json instanceof Json.Text)) {
            problems.add(json.place(), pointer, json.described() + " is not allowed", Allowed.value(slot), null);
            return null;
        }
        Object yen = scalars.read(slot, slot.type(), json, pointer);
        return yen instanceof Long constant ? YearlyBudget.constant(constant) : null;
    }

    private @Nullable YearlyBudget byYear(RecordShape.Slot slot, Json.Members members, String pointer) {
        if (members.map().isEmpty()) {
            problems.add(
                    members.place(),
                    pointer,
                    "an empty object is not allowed",
                    Allowed.value(slot),
                    "Maybe the amount 0 was meant.");
            return null;
        }
        SortedMap<Integer, Long> amounts = new TreeMap<>();
        for (Map.Entry<String, Json> entry : members.map().entrySet()) {
            String at = Pointer.member(pointer, entry.getKey());
            Integer year = year(entry.getKey(), entry.getValue(), at);
            Object yen = scalars.read(slot, long.class, entry.getValue(), at);
            if (year != null && yen instanceof Long amount) {
                amounts.put(year, amount);
            }
        }
        return amounts.size() == members.map().size() ? YearlyBudget.from(amounts) : null;
    }

    private @Nullable Integer year(String key, Json value, String pointer) {
        Matcher digits = YEAR.matcher(key);
        boolean found = digits.find();
        int year = found ? Integer.parseInt(digits.group()) : 0;
        if (YEAR.matcher(key).matches() && year >= FIRST_YEAR && year <= LAST_YEAR) {
            return year;
        }
        problems.add(
                value.place(),
                pointer,
                Wording.quote(key) + " is not a fiscal year",
                "a year from \"" + FIRST_YEAR + "\" to \"" + LAST_YEAR + "\" (from April of it on)",
                found && year >= FIRST_YEAR && year <= LAST_YEAR
                        ? "Maybe " + Wording.quote(digits.group()) + " was meant."
                        : null);
        return null;
    }
}
