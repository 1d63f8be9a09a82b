package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The causes, how far each prefecture's history makes each of them legitimate, and how heated they are there. */
public final class CauseTable {

    private static final double SHARES_ADD_UP_WITHIN = 1e-9;

    private CauseTable() {}

    /** Reads the causes. */
    public static List<Cause> causes(TableFiles files) throws ScenarioException {
        CsvTable table = new CsvTable(
                files, "causes.csv", "id", "name_en", "name_ja", "interest_share", "start_share", "source");
        List<Cause> causes = new ArrayList<>();
        for (Row row : table.rows()) {
            row.requireSource();
            String id = row.text("id");
            if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                row.refuse("id", "small letters, digits and single hyphens between them", null);
            }
            if (causes.stream().anyMatch(cause -> cause.id().equals(id))) {
                row.refuse("id", "each cause once", null);
            }
            causes.add(new Cause(
                    id,
                    row.text("name_en"),
                    row.text("name_ja"),
                    row.number("interest_share", 0, 1, "share of citizens"),
                    row.number("start_share", 0, 1, "share of NGOs")));
        }
        requireOne(
                table,
                "interest_share",
                causes.stream().mapToDouble(Cause::interestShare).sum());
        requireOne(
                table,
                "start_share",
                causes.stream().mapToDouble(Cause::startShare).sum());
        table.throwIfAny();
        return List.copyOf(causes);
    }

    private static void requireOne(CsvTable table, String column, double sum) {
        if (Math.abs(sum - 1) > SHARES_ADD_UP_WITHIN) {
            table.problem("column " + column, "the sum is " + (float) sum, "shares that add up to 1", null);
        }
    }

    /** Reads historical legitimacy: a row per prefecture, a column per cause, [0,1]. */
    public static List<List<Double>> heritage(TableFiles files, List<Cause> causes) throws ScenarioException {
        return byPrefecture(files, "heritage.csv", causes);
    }

    /** Reads political heat: a row per prefecture, a column per cause, [0,1]. */
    public static List<List<Double>> heat(TableFiles files, List<Cause> causes) throws ScenarioException {
        return byPrefecture(files, "heat.csv", causes);
    }

    private static List<List<Double>> byPrefecture(TableFiles files, String file, List<Cause> causes)
            throws ScenarioException {
        CsvTable table = new CsvTable(files, file, "prefecture", "cause", "value", "source");
        List<String> ids = causes.stream().map(Cause::id).toList();
        List<List<@Nullable Double>> values = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            values.add(new ArrayList<>(Collections.nCopies(causes.size(), null)));
        }
        for (Row row : table.rows()) {
            row.requireSource();
            int p = (int) row.whole("prefecture", 1, Geography.PREFECTURES, "JIS code") - 1;
            int cause = ids.indexOf(row.oneOf("cause", ids));
            double value = row.number("value", 0, 1, "");
            if (cause >= 0 && values.get(p).set(cause, value) != null) {
                row.refuse("cause", "each cause once for a prefecture", null);
            }
        }
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int cause = 0; cause < ids.size(); cause++) {
                if (values.get(p).get(cause) == null) {
                    table.problem(
                            "prefecture " + (p + 1),
                            "no row for the cause " + Wording.printable(ids.get(cause)),
                            "a row for every prefecture and cause",
                            null);
                }
            }
        }
        table.throwIfAny();
        return values.stream().map(CauseTable::complete).toList();
    }

    private static List<Double> complete(List<@Nullable Double> row) {
        List<Double> complete = new ArrayList<>();
        for (Double value : row) {
            if (value != null) {
                complete.add(value);
            }
        }
        return List.copyOf(complete);
    }
}
