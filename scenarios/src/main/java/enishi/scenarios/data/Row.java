package enishi.scenarios.data;

import enishi.scenarios.problem.Wording;
import enishi.sim.parameter.Sources;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read cell by cell. A cell that is refused gives a harmless value; the table is refused as a whole
 * once every row has been looked at.
 */
final class Row {

    private static final String ASSUMPTION = "assumption:";

    private final CsvTable table;
    private final int line;
    private final Map<String, String> cells;

    Row(CsvTable table, int line, Map<String, String> cells) {
        this.table = table;
        this.line = line;
        this.cells = cells;
    }

    /** The cell as it is, blank or not. */
    String raw(String column) {
        return cells.getOrDefault(column, "");
    }

    String text(String column) {
        String text = raw(column);
        if (text.isEmpty()) {
            refuse(column, "a text", null);
        }
        return text;
    }

    boolean flag(String column) {
        String text = raw(column);
        if (!text.equals("true") && !text.equals("false")) {
            refuse(column, "true or false", null);
        }
        return text.equals("true");
    }

    String oneOf(String column, List<String> names) {
        String text = raw(column);
        if (!names.contains(text)) {
            refuse(column, "one of " + String.join(", ", names), Wording.maybe(text, names));
        }
        return text;
    }

    long whole(String column, long min, long max, String unit) {
        String text = raw(column);
        if (text.matches("-?[0-9]{1,18}")) {
            long value = Long.parseLong(text);
            if (value >= min && value <= max) {
                return value;
            }
        }
        String plain = text.replaceAll("[,_ ]", "");
        refuse(
                column,
                "a whole number from " + min + " to " + max + " (" + unit + ')',
                !plain.equals(text) && plain.matches("[0-9]+") ? "Maybe " + plain + " was meant." : null);
        return min;
    }

    double number(String column, double min, double max, String unit) {
        String text = raw(column);
        if (text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            double value = Double.parseDouble(text);
            if (value >= min && value <= max) {
                return value;
            }
        }
        refuse(
                column,
                "a number from " + plain(min) + " to " + plain(max) + (unit.isEmpty() ? "" : " (" + unit + ')'),
                text.contains(",") ? "Maybe a decimal point was meant." : null);
        return min;
    }

    /** Refuses the row if its {@code source} is neither a known key nor an assumption with a reason. */
    void requireSource() {
        String source = raw("source");
        boolean assumed = source.startsWith(ASSUMPTION)
                && !source.substring(ASSUMPTION.length()).isBlank();
        if (!assumed && !Sources.ALL.containsKey(source)) {
            refuse(
                    "source",
                    "a key of the source list, or \"assumption:\" with a reason",
                    Wording.maybe(source, Sources.ALL.keySet()));
        }
    }

    void refuse(String column, String allowed, @Nullable String maybe) {
        String text = raw(column);
        String found = text.isEmpty() ? "a blank cell is not allowed" : Wording.quote(text) + " is not allowed";
        table.problem("line " + line + ", column " + column, found, allowed, maybe);
    }

    private static String plain(double bound) {
        return new BigDecimal(bound).stripTrailingZeros().toPlainString();
    }
}
