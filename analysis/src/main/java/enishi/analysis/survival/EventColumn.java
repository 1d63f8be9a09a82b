package enishi.analysis.survival;

import enishi.analysis.survival.DataTable.Row;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The column that says what happened: 0 or 1, true or false; or names of ends and of what means still alive. */
final class EventColumn {

    private static final Map<String, Integer> YES_OR_NO = Map.of("0", 0, "1", 1, "false", 0, "true", 1);

    private final DataTable table;
    private final int column;
    private final Set<String> censored;
    private final Set<String> refused = new HashSet<>();

    private EventColumn(DataTable table, int column, Set<String> censored) {
        this.table = table;
        this.column = column;
        this.censored = censored;
    }

    /**
     * The column of a table.
     *
     * @param censored the values that mean still alive; none for a column of yes and no
     */
    static EventColumn of(DataTable table, int column, List<String> censored) throws ScenarioException {
        Set<String> values = new HashSet<>();
        table.rows().forEach(row -> values.add(row.cells().get(column)));
        for (String value : censored) {
            if (!values.contains(value)) {
                throw table.refused(
                        "column " + table.header().get(column),
                        "no row holds " + Wording.quote(value) + " (--censored)",
                        "one of "
                                + Wording.list(
                                        values.stream().sorted().limit(12).toList()),
                        Wording.maybe(value, values));
            }
        }
        return new EventColumn(table, column, Set.copyOf(censored));
    }

    /** The ends that rows come to; the column's name where it holds yes and no. */
    List<String> causes(DataTable rows) {
        return censored.isEmpty()
                ? List.of(table.header().get(column))
                : Categories.of(rows.rows().stream()
                        .map(row -> row.cells().get(column))
                        .filter(value -> !censored.contains(value)));
    }

    /** The number of a row's end, from 1; 0 if it was still alive. */
    int cause(Row row, List<String> causes, Problems problems) {
        String cell = row.cells().get(column);
        if (!censored.isEmpty()) {
            return censored.contains(cell) ? 0 : 1 + causes.indexOf(cell);
        }
        Integer cause = YES_OR_NO.get(cell.toLowerCase(Locale.ROOT));
        if (cause != null) {
            return cause;
        }
        if (refused.add(cell)) {
            problems.add(table.problem(
                    row,
                    column,
                    "1 or true for ended, 0 or false for still alive",
                    "Maybe the ends have names or numbers: then say with --censored which value means still alive."));
        }
        return 0;
    }
}
