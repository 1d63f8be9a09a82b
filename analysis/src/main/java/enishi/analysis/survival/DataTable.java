package enishi.analysis.survival;

import enishi.scenarios.data.TextFile;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header: UTF-8 with or without byte order mark, cells in quotes or not, blanks around them ignored.
 *
 * @param name the file as the user knows it
 * @param header its columns
 * @param rows its rows in order
 */
record DataTable(String name, List<String> header, List<Row> rows) {

    /** The largest file that is read, bytes. */
    private static final int LARGEST = 512 << 20;

    private static final Set<String> MISSING = Set.of("", "na", "nan");

    /**
     * A row.
     *
     * @param line where it begins in the file, from 1
     * @param cells one cell per column
     */
    record Row(long line, List<String> cells) {

        boolean isMissing(int column) {
            return MISSING.contains(cells.get(column).toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Reads a file.
     *
     * @throws ScenarioException if it cannot be read, or is no table
     */
    static DataTable read(Path file) throws ScenarioException {
        String name = file.toString();
        Problems problems = new Problems();
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(TextFile.read(file, name, LARGEST)))) {
            long line = 1;
            for (CSVRecord record : parser) {
                List<String> cells = record.toList().stream().map(String::strip).toList();
                if (header.isEmpty()) {
                    header = cells;
                } else if (cells.size() != header.size()) {
                    problems.add(new Problem(
                            name,
                            "line " + line,
                            0,
                            cells.size() + " cells",
                            header.size() + " cells, as in the first line",
                            "Maybe a text with a comma needs quotes around it."));
                } else {
                    rows.add(new Row(line, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            problems.add(new Problem(
                    name,
                    "",
                    0,
                    "is not CSV (" + Wording.printable(String.valueOf(reason)) + ')',
                    "a table with commas between cells",
                    null));
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(
                    new Problem(name, "", 0, "holds no rows", "a line of column names and at least one row", null));
        }
        problems.throwIfAny(name);
        return new DataTable(name, header, rows);
    }

    /**
     * The place of a column.
     *
     * @param option the option that names it
     * @throws ScenarioException if it is not there, or twice
     */
    int column(String column, String option) throws ScenarioException {
        int place = header.indexOf(column);
        if (place < 0) {
            String maybe = Wording.maybe(column, header);
            boolean otherMark = header.size() == 1 && header.get(0).matches(".*[;\t].*");
            throw refused(
                    "",
                    "has no column " + Wording.quote(column) + " (" + option + ')',
                    "one of " + Wording.list(header.stream().limit(40).toList()),
                    otherMark
                            ? "Maybe it was saved with semicolons or tabs between cells: save it with commas."
                            : maybe);
        }
        if (place != header.lastIndexOf(column)) {
            throw refused(
                    "line 1", "the column " + Wording.quote(column) + " is there twice", "each column once", null);
        }
        return place;
    }

    /** The rows whose cell in a column is a value. */
    DataTable where(int column, String value) throws ScenarioException {
        List<Row> kept = rows.stream()
                .filter(row -> row.cells().get(column).equals(value))
                .toList();
        if (kept.isEmpty()) {
            Set<String> values = new HashSet<>();
            rows.forEach(row -> values.add(row.cells().get(column)));
            throw refused(
                    "column " + header.get(column),
                    "no row holds " + Wording.quote(value) + " (--where)",
                    "one of " + Wording.list(values.stream().sorted().limit(12).toList()),
                    Wording.maybe(value, values));
        }
        return new DataTable(name, header, kept);
    }

    ScenarioException refused(String where, String found, String allowed, @Nullable String maybe) {
        return new ScenarioException(name, new Problem(name, where, 0, found, allowed, maybe));
    }

    Problem problem(Row row, int column, String allowed, @Nullable String maybe) {
        return new Problem(
                name,
                "line " + row.line() + ", column " + header.get(column),
                0,
                Wording.quote(row.cells().get(column)) + " is not allowed",
                allowed,
                maybe);
    }
}
