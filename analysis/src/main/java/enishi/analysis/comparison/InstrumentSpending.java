package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.statistics.MeanEstimate;
import enishi.sim.model.ModelInput;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.Instrument;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What policy instruments spent of their budgets in the reported months, scenario by scenario.
 *
 * @param rows by scenario, then by instrument
 */
public record InstrumentSpending(List<Row> rows) {

    /** The name of the file. */
    public static final String NAME = "spending.csv";

    static final String HEADER = "scenario,instrument,budget_yen,spent_yen,spent_share";

    private static final int MONTHS_A_YEAR = 12;

    /** What a programme may spend in a year unless it was given a budget: so much that it is none. */
    private static final long NO_BUDGET_YEN = 1_000_000_000_000L;

    /**
     * An instrument of a scenario.
     *
     * @param scenario id of the scenario
     * @param instrument id of the instrument
     * @param budgetYen what it may spend in the reported months in which it acts, a twelfth of its yearly budget each, yen; NaN
     *     where it has no budget of its own, since what it does sets its cost
     * @param spent what it spent in these months, by run, yen
     */
    public record Row(String scenario, String instrument, double budgetYen, MeanEstimate spent) {

        /** Mean spending as a share of the budget, above 1 where awards of earlier years are still paid; NaN without a budget. */
        public double share() {
            return budgetYen == 0 ? Double.NaN : spent.mean() / budgetYen;
        }
    }

    /** Copies the list. */
    public InstrumentSpending {
        rows = List.copyOf(rows);
    }

    /**
     * What the instruments of each scenario spent.
     *
     * @param budgets budgets by instrument, scenario by scenario
     */
    public static InstrumentSpending of(List<ScenarioRuns> scenarios, List<SortedMap<String, Double>> budgets) {
        List<Row> rows = new ArrayList<>();
        for (int s = 0; s < scenarios.size(); s++) {
            ScenarioRuns runs = scenarios.get(s);
            budgets.get(s)
                    .forEach((instrument, budget) -> rows.add(new Row(
                            runs.scenario(),
                            instrument,
                            budget,
                            MeanEstimate.of(runs.runs().stream()
                                    .mapToDouble(run -> run.spentYen().getOrDefault(instrument, 0.0))
                                    .toArray()))));
        }
        return new InstrumentSpending(rows);
    }

    /** What every instrument may spend in the reported months, yen; NaN where it has no budget of its own. */
    public static SortedMap<String, Double> budgets(ModelInput input) {
        SortedMap<String, Double> budgets = new TreeMap<>();
        for (Map.Entry<String, Instrument> entry : input.policy().instruments().entrySet()) {
            Instrument instrument = entry.getValue();
            double sum = 0;
            for (int m = 0; m < input.months(); m++) {
                YearMonth month = input.start().plusMonths(m);
                long yearly = instrument.annualBudgetYen().yen(MonthCount.of(month));
                if (instrument.isActive(month)) {
                    sum += yearly >= NO_BUDGET_YEN ? Double.NaN : (double) yearly / MONTHS_A_YEAR;
                }
            }
            budgets.put(entry.getKey(), sum);
        }
        return budgets;
    }

    /** The rows of a scenario. */
    public List<Row> of(String scenario) {
        return rows.stream().filter(row -> row.scenario().equals(scenario)).toList();
    }

    /** Writes {@code spending.csv}. */
    public FileRecord write(Path file) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (Row row : rows) {
                csv.field(row.scenario())
                        .field(row.instrument())
                        .field(NumberText.of(row.budgetYen()))
                        .field(NumberText.of(row.spent().mean()))
                        .field(NumberText.of(row.share()))
                        .endRow();
            }
            return csv.finish();
        }
    }
}
