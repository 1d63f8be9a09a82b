package enishi.analysis.survival;

import enishi.analysis.statistics.Lifetime;
import enishi.analysis.survival.DataTable.Row;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table holds for a question; rows with a blank cell that the question needs are left out.
 *
 * @param file the file as the user knows it
 * @param question the question
 * @param lifetimes one per row
 * @param causes the ends, cause 1 first; a single end of a column of 0 and 1 has the column's name
 * @param groups the values of the group column; empty without one
 * @param group of every row, from 0; all 0 without a column
 * @param strata the values of the strata column; empty without one
 * @param stratum of every row, from 0
 * @param covariates the covariates
 * @param leftOut number of rows that were left out
 * @param blanks how many rows have a blank cell in a column, by column, those with any
 * @param fromRun whether it is the table of NGOs of a run of Enishi
 */
public record SurvivalData(
        String file,
        SurvivalQuestion question,
        List<Lifetime> lifetimes,
        List<String> causes,
        List<String> groups,
        int[] group,
        List<String> strata,
        int[] stratum,
        Covariates covariates,
        int leftOut,
        Map<String, Integer> blanks,
        boolean fromRun) {

    private static final int MOST_GROUPS = 12;
    private static final int MOST_CAUSES = 10;

    /**
     * Reads a table.
     *
     * @param file a CSV file
     * @param question what is asked of it
     * @throws ScenarioException if the file, a column or a value is not as it should be
     */
    public static SurvivalData read(Path file, SurvivalQuestion question) throws ScenarioException {
        DataTable table = DataTable.read(file);
        int time = table.column(question.time(), "--time");
        int event = table.column(question.event(), "--event");
        int entry = place(table, question.entry(), "--entry");
        int group = place(table, question.group(), "--group");
        int strata = place(table, question.strata(), "--strata");
        for (String column : question.covariates()) {
            table.column(column, "--covariates");
        }
        EventColumn events = EventColumn.of(table, event, question.censored());
        DataTable chosen = table;
        for (Map.Entry<String, String> condition : question.where().entrySet()) {
            chosen = chosen.where(table.column(condition.getKey(), "--where"), condition.getValue());
        }
        Runs.requireOne(chosen);
        Map<String, Integer> blanks = new LinkedHashMap<>();
        DataTable complete = complete(chosen, question, blanks);

        Problems problems = new Problems();
        List<String> causes = events.causes(complete);
        List<Lifetime> lifetimes = new ArrayList<>();
        for (Row row : complete.rows()) {
            Lifetime life = lifetime(complete, row, time, entry, events.cause(row, causes, problems), problems);
            if (life != null) {
                lifetimes.add(life);
            }
        }
        problems.throwIfAny(complete.name());
        List<String> groups = values(complete, group);
        requireFew(complete, group, groups, MOST_GROUPS, "groups");
        requireFew(complete, event, causes, MOST_CAUSES, "ends");
        List<String> stratumValues = values(complete, strata);
        return new SurvivalData(
                complete.name(),
                question,
                lifetimes,
                causes,
                groups,
                indices(complete, group, groups),
                stratumValues,
                indices(complete, strata, stratumValues),
                Covariates.of(complete, question.covariates()),
                chosen.rows().size() - complete.rows().size(),
                blanks,
                Runs.isEnishis(complete));
    }

    /**
     * How many rows came to an end.
     *
     * @param cause the number of the end, from 1
     */
    public long ended(int cause) {
        return lifetimes.stream().filter(life -> life.cause() == cause).count();
    }

    private static int place(DataTable table, @Nullable String column, String option) {
        return column == null ? -1 : table.column(column, option);
    }

    private static DataTable complete(DataTable table, SurvivalQuestion question, Map<String, Integer> blanks) {
        List<String> columns = question.columns();
        int[] places = columns.stream()
                .mapToInt(column -> table.header().indexOf(column))
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            boolean whole = true;
            for (int i = 0; i < places.length; i++) {
                if (row.isMissing(places[i])) {
                    blanks.merge(columns.get(i), 1, Integer::sum);
                    whole = false;
                }
            }
            if (whole) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            throw table.refused(
                    "",
                    "every row has a blank cell in " + Wording.list(blanks.keySet()),
                    "at least one row without",
                    null);
        }
        return new DataTable(table.name(), table.header(), rows);
    }

    private static @Nullable Lifetime lifetime(
            DataTable table, Row row, int time, int entry, int cause, Problems problems) {
        double exit = time(table, row, time, problems);
        double start = entry < 0 ? Double.NEGATIVE_INFINITY : time(table, row, entry, problems);
        if (Double.isNaN(exit) || Double.isNaN(start)) {
            return null;
        }
        if (start >= exit) {
            problems.add(new Problem(
                    table.name(),
                    "line " + row.line() + ", column " + table.header().get(entry),
                    0,
                    Wording.quote(row.cells().get(entry)) + " is not below the time "
                            + Wording.quote(row.cells().get(time)),
                    "an entry before the time in column " + table.header().get(time),
                    "Maybe the time counts from entry: then leave --entry out."));
            return null;
        }
        return new Lifetime(start, exit, cause);
    }

    private static double time(DataTable table, Row row, int column, Problems problems) {
        String cell = row.cells().get(column);
        if (Categories.isNumber(cell) && Double.parseDouble(cell) >= 0) {
            return Double.parseDouble(cell);
        }
        problems.add(table.problem(
                row, column, "a number of at least 0", cell.contains(",") ? "Maybe a decimal point was meant." : null));
        return Double.NaN;
    }

    private static List<String> values(DataTable table, int column) {
        return column < 0
                ? List.of()
                : Categories.of(table.rows().stream().map(row -> row.cells().get(column)));
    }

    private static int[] indices(DataTable table, int column, List<String> values) {
        Map<String, Integer> places = new LinkedHashMap<>();
        values.forEach(value -> places.put(value, places.size()));
        return table.rows().stream()
                .mapToInt(
                        row -> column < 0 ? 0 : places.getOrDefault(row.cells().get(column), 0))
                .toArray();
    }

    private static void requireFew(DataTable table, int column, List<String> values, int most, String what) {
        if (values.size() > most) {
            throw table.refused(
                    "column " + table.header().get(column),
                    "holds " + values.size() + " different " + what,
                    "at most " + most,
                    "Maybe another column was meant.");
        }
    }
}
