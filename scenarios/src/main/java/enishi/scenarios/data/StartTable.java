package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.organization.StartTables;
import enishi.sim.organization.StartTables.Period;
import enishi.sim.organization.StartTables.SizeClass;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.List;

/** Where, when and for what the NGOs of the start were founded. */
final class StartTable {

    private StartTable() {}

    static StartTables load(TableFiles files, PrefectureTable prefectures) throws ScenarioException {
        List<Double> locations = new ArrayList<>(prefectures.internationalVolunteers());
        locations.set(Geography.TOKYO, 0.0);
        return new StartTables(locations, tokyoShares(files), periods(files));
    }

    private static List<SizeClass> tokyoShares(TableFiles files) {
        CsvTable table = new CsvTable(files, "start_tokyo_shares.csv", "below_yen", "tokyo_share", "source");
        List<SizeClass> classes = new ArrayList<>();
        long bound = 0;
        for (Row row : table.rows()) {
            row.requireSource();
            boolean open = row.raw("below_yen").isEmpty();
            long below = open ? Long.MAX_VALUE : row.whole("below_yen", 1, 10_000_000_000_000L, "yen/year");
            if (below <= bound) {
                row.refuse("below_yen", "a bound above that of the row before, " + bound + " (yen/year)", null);
            }
            bound = below;
            classes.add(new SizeClass(below, row.number("tokyo_share", 0, 1, "probability")));
        }
        if (bound != Long.MAX_VALUE) {
            table.problem("", "no class for the largest NGOs", "a blank below_yen in the last row", null);
        }
        table.throwIfAny();
        return classes;
    }

    private static List<Period> periods(TableFiles files) {
        CsvTable table = new CsvTable(files, "start_periods.csv", "from_year", "to_year", "weight", "source");
        List<Period> periods = new ArrayList<>();
        double weights = 0;
        long after = 1899;
        for (Row row : table.rows()) {
            row.requireSource();
            long from = row.whole("from_year", after + 1, 2100, "year");
            long to = row.whole("to_year", from, 2100, "year");
            double weight = row.number("weight", 0, 100_000, "NGOs");
            periods.add(new Period((int) from, (int) to, weight));
            weights += weight;
            after = to;
        }
        if (weights <= 0) {
            table.problem("column weight", "the sum is 0", "at least one period with NGOs", null);
        }
        table.throwIfAny();
        return periods;
    }
}
