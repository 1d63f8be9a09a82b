package enishi.analysis.comparison;

import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.SimultaneousIntervals;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Scenarios against the first of them.
 *
 * <p>Every run gives one value of an outcome, and a scenario's runs are paired with the baseline's by seed. All differences,
 * of every outcome and every scenario, are one family: their intervals hold all at once with the given confidence ({@link
 * SimultaneousIntervals}). NGOs are never pooled over runs: the same NGOs live in all of them.
 *
 * <p>Under several parameter sets each seed is averaged over the sets first, so that the intervals are chance only; what the sets
 * make of a difference is told apart ({@link SetEffects}).
 *
 * @param level confidence that all intervals hold
 * @param scenarios the scenarios, the baseline first
 * @param rows by outcome, then by scenario
 */
public record Comparison(double level, List<ScenarioRuns> scenarios, List<ComparisonRow> rows) {

    /** Compares scenarios that were run with the same seeds. */
    public static Comparison of(List<ScenarioRuns> scenarios, double level) {
        ScenarioRuns baseline = scenarios.get(0);
        List<double[]> differences = new ArrayList<>();
        for (int o = 0; o < baseline.outcomes().size(); o++) {
            for (ScenarioRuns other : scenarios.subList(1, scenarios.size())) {
                differences.add(other.differences(baseline, o));
            }
        }
        Iterator<Interval> together = SimultaneousIntervals.of(differences.toArray(double[][]::new), level)
                .intervals()
                .iterator();
        List<ComparisonRow> rows = new ArrayList<>();
        for (int o = 0; o < baseline.outcomes().size(); o++) {
            for (int s = 0; s < scenarios.size(); s++) {
                PairedDifference difference =
                        s == 0 ? null : difference(baseline, scenarios.get(s), o, level, together.next());
                rows.add(new ComparisonRow(
                        baseline.outcomes().get(o),
                        scenarios.get(s).scenario(),
                        MeanEstimate.of(scenarios.get(s).values(o)),
                        difference,
                        difference == null || baseline.sets().isEmpty()
                                ? null
                                : SetEffects.of(
                                        baseline.sets(), scenarios.get(s).sets(), o, difference, level)));
            }
        }
        return new Comparison(level, List.copyOf(scenarios), List.copyOf(rows));
    }

    private static PairedDifference difference(
            ScenarioRuns baseline, ScenarioRuns other, int outcome, double level, Interval together) {
        return PairedDifference.of(baseline.values(outcome), other.values(outcome), level)
                .within(together);
    }

    /** The baseline. */
    public ScenarioRuns baseline() {
        return scenarios.get(0);
    }

    /** The rows of a scenario in the order of the outcomes. */
    public List<ComparisonRow> of(String scenario) {
        return rows.stream().filter(row -> row.scenario().equals(scenario)).toList();
    }

    /** Number of parameter sets. */
    public int parameterSets() {
        return baseline().parameterSets();
    }

    /** The runs of a scenario. */
    ScenarioRuns runs(String scenario) {
        return scenarios.stream()
                .filter(runs -> runs.scenario().equals(scenario))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scenario [" + scenario + "] must be compared."));
    }

    /** The interval of an outcome of a scenario by its place; none for the baseline. */
    Interval interval(int scenario, String outcome, int area) {
        return of(scenarios.get(scenario).scenario()).stream()
                .filter(row ->
                        row.outcome().id().equals(outcome) && row.outcome().area() == area)
                .map(ComparisonRow::difference)
                .map(difference -> difference == null ? Interval.NONE : difference.interval())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("outcome [" + outcome + "] must be compared."));
    }

    /** How many intervals there are that hold all at once. */
    public int intervals() {
        return (int) rows.stream()
                .map(ComparisonRow::difference)
                .filter(difference ->
                        difference != null && difference.interval().exists())
                .count();
    }
}
