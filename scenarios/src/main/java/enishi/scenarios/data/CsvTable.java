package enishi.scenarios.data;

import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A table with a header: its rows, and everything that is wrong with it. */
final class CsvTable {

    private final String file;
    private final Problems problems = new Problems();
    private final List<Row> rows = new ArrayList<>();

    /**
     * Reads a table.
     *
     * @param files where tables are
     * @param name the table
     * @param columns the columns that it must have; others are ignored
     */
    CsvTable(TableFiles files, String name, String... columns) {
        file = files.name(name);
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(files.text(name)))) {
            List<String> header = List.of();
            long line = 1;
            for (CSVRecord record : parser) {
                if (header.isEmpty()) {
                    header = record.toList().stream().map(String::strip).toList();
                    requireColumns(header, List.of(columns));
                } else if (record.size() != header.size()) {
                    problem(
                            "line " + line,
                            record.size() + " cells",
                            header.size() + " cells, as in the first line",
                            "Maybe a text with a comma needs quotes around it.");
                } else {
                    rows.add(new Row(this, (int) line, cells(header, record)));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header.isEmpty()) {
                problem("", "is empty", "a table with the columns " + String.join(", ", columns), null);
            }
        } catch (IOException | UncheckedIOException e) {
            problem("", "is not CSV (" + reason(e) + ')', "a table with commas between cells", null);
        }
        throwIfAny();
    }

    private static String reason(Exception e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        return Wording.printable(String.valueOf(message));
    }

    private void requireColumns(List<String> header, List<String> columns) {
        for (String column : columns) {
            int first = header.indexOf(column);
            if (first < 0) {
                problem(
                        "line 1",
                        "the column " + column + " is missing",
                        "the columns " + String.join(", ", columns),
                        Wording.maybe(column, header));
            } else if (first != header.lastIndexOf(column)) {
                problem("line 1", "the column " + column + " is there twice", "each column once", null);
            }
        }
    }

    private static Map<String, String> cells(List<String> header, CSVRecord record) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i).strip());
        }
        return cells;
    }

    List<Row> rows() {
        return rows;
    }

    void problem(String where, String found, String allowed, @Nullable String maybe) {
        problems.add(new Problem(file, where, 0, found, allowed, maybe));
    }

    void throwIfAny() {
        problems.throwIfAny(file);
    }
}
