package enishi.analysis.report;

import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.experiment.PlannedScenario;
import java.util.List;
import java.util.SortedMap;

/**
 * What a comparison is about, the baseline first in every list.
 *
 * @param ids ids of the scenarios
 * @param titles their titles
 * @param outcomes the outcomes that are compared
 * @param budgets budgets of their instruments in the reported months, yen; NaN where one has none of its own
 * @param willingnessToPay what an NGO-year is taken to be worth, yen
 */
public record ComparedScenarios(
        List<String> ids,
        List<String> titles,
        List<Outcome> outcomes,
        List<SortedMap<String, Double>> budgets,
        double willingnessToPay) {

    /** Copies the lists. */
    public ComparedScenarios {
        ids = List.copyOf(ids);
        titles = List.copyOf(titles);
        outcomes = List.copyOf(outcomes);
        budgets = List.copyOf(budgets);
    }

    /**
     * What a comparison of scenarios that were run is about.
     *
     * @param planned the scenarios, the baseline first
     * @param seed any seed, since budgets do not depend on it
     */
    public static ComparedScenarios of(
            List<PlannedScenario> planned,
            long seed,
            List<Outcome> outcomes,
            double willingnessToPay,
            Language language) {
        return new ComparedScenarios(
                planned.stream().map(PlannedScenario::id).toList(),
                planned.stream()
                        .map(scenario -> language.of(scenario.titleEn(), scenario.titleJa()))
                        .toList(),
                outcomes,
                planned.stream()
                        .map(scenario ->
                                InstrumentSpending.budgets(scenario.inputOf().apply(seed)))
                        .toList(),
                willingnessToPay);
    }

    /** The title of a scenario. */
    String title(String id) {
        return titles.get(ids.indexOf(id));
    }
}
