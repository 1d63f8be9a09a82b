package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * Scenarios against the first of them.
 *
 * <p>Every run gives one value of an outcome; a scenario's runs are paired with the baseline's by seed, and the interval
 * is Student's for the mean of the differences. NGOs are never pooled over runs: the same NGOs live in all of them. Each
 * interval stands alone; nothing is corrected for their number.
 *
 * @param level confidence level of the intervals
 * @param scenarios the scenarios, the baseline first
 * @param rows by outcome, then by scenario
 */
public record Comparison(double level, List<ScenarioRuns> scenarios, List<ComparisonRow> rows) {

    /** Compares scenarios that were run with the same seeds. */
    public static Comparison of(List<ScenarioRuns> scenarios, double level) {
        ScenarioRuns baseline = scenarios.get(0);
        List<ComparisonRow> rows = new ArrayList<>();
        for (int o = 0; o < baseline.outcomes().size(); o++) {
            double[] before = baseline.values(o);
            for (int s = 0; s < scenarios.size(); s++) {
                double[] values = scenarios.get(s).values(o);
                rows.add(new ComparisonRow(
                        baseline.outcomes().get(o),
                        scenarios.get(s).scenario(),
                        MeanEstimate.of(values),
                        s == 0 ? null : PairedDifference.of(before, values, level)));
            }
        }
        return new Comparison(level, List.copyOf(scenarios), List.copyOf(rows));
    }

    /** The baseline. */
    public ScenarioRuns baseline() {
        return scenarios.get(0);
    }

    /** The rows of a scenario in the order of the outcomes. */
    public List<ComparisonRow> of(String scenario) {
        return rows.stream().filter(row -> row.scenario().equals(scenario)).toList();
    }
}
