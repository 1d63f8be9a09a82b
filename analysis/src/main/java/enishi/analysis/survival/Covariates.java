package enishi.analysis.survival;

import enishi.analysis.survival.DataTable.Row;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * The covariates of a regression: a column of numbers as it is, a column of words as one indicator (0 or 1) for each of its
 * values but the first, which is the reference.
 *
 * @param names one name per covariate: the column, or {@code column=value}
 * @param references for each column of words, {@code column=value} of its reference
 * @param values by row, then covariate
 */
public record Covariates(List<String> names, List<String> references, List<double[]> values) {

    private static final int MOST_CATEGORIES = 20;

    static Covariates of(DataTable table, List<String> columns) throws ScenarioException {
        List<String> names = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<ToDoubleFunction<Row>> readers = new ArrayList<>();
        for (String column : columns) {
            int place = table.column(column, "--covariates");
            List<String> words = words(table, place);
            if (words.isEmpty()) {
                names.add(column);
                readers.add(row -> Double.parseDouble(row.cells().get(place)));
                continue;
            }
            references.add(column + '=' + words.get(0));
            for (String word : words.subList(1, words.size())) {
                names.add(column + '=' + word);
                readers.add(row -> row.cells().get(place).equals(word) ? 1 : 0);
            }
        }
        List<double[]> values = table.rows().stream()
                .map(row -> readers.stream()
                        .mapToDouble(reader -> reader.applyAsDouble(row))
                        .toArray())
                .toList();
        return new Covariates(names, references, values);
    }

    /** The different words of a column; none if it holds numbers. */
    private static List<String> words(DataTable table, int column) {
        Set<Boolean> kinds = table.rows().stream()
                .map(row -> Categories.isNumber(row.cells().get(column)))
                .collect(Collectors.toSet());
        if (kinds.equals(Set.of(true))) {
            return List.of();
        }
        if (kinds.size() == 2) {
            Problems problems = new Problems();
            table.rows().stream()
                    .filter(row -> !Categories.isNumber(row.cells().get(column)))
                    .forEach(row -> problems.add(table.problem(
                            row,
                            column,
                            "a number, as in other rows",
                            row.cells().get(column).contains(",") ? "Maybe a decimal point was meant." : null)));
            problems.throwIfAny(table.name());
        }
        List<String> words =
                Categories.of(table.rows().stream().map(row -> row.cells().get(column)));
        if (words.size() > MOST_CATEGORIES) {
            throw table.refused(
                    "column " + table.header().get(column),
                    "holds " + words.size() + " different words",
                    "numbers, or at most " + MOST_CATEGORIES + " words, for a covariate",
                    "Maybe it names each row: leave it out of --covariates.");
        }
        return words;
    }
}
