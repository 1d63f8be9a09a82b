package enishi.analysis.report;

import enishi.analysis.comparison.Outcome;
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

    /** The title of a scenario. */
    String title(String id) {
        return titles.get(ids.indexOf(id));
    }
}
