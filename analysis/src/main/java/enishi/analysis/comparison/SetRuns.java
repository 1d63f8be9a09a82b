package enishi.analysis.comparison;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of the runs of one scenario under one parameter set.
 *
 * @param set name of the set
 * @param parameters its values of the parameters that are not known, by path
 * @param values the values of the outcomes, by outcome, then by seed
 * @param metropolitan survival of the metropolitan NGOs of the start, mean of the runs
 * @param nonmetropolitan survival of the nonmetropolitan NGOs of the start, mean of the runs
 * @param stocks active NGOs in Japan, its metropolitan and its nonmetropolitan prefectures, mean of the runs
 */
public record SetRuns(
        String set,
        SortedMap<String, Double> parameters,
        double[][] values,
        Band metropolitan,
        Band nonmetropolitan,
        List<Band> stocks) {

    /** Copies the collections. */
    public SetRuns {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        stocks = List.copyOf(stocks);
    }

    /** Takes from the runs under a set what is wanted. */
    static SetRuns of(String set, SortedMap<String, Double> parameters, ScenarioRuns runs) {
        double[][] values = new double[runs.outcomes().size()][];
        for (int o = 0; o < values.length; o++) {
            values[o] = runs.values(o);
        }
        return new SetRuns(
                set,
                parameters,
                values,
                runs.survival(true, RunDigest.LEVEL),
                runs.survival(false, RunDigest.LEVEL),
                List.of(
                        runs.stock(0, RunDigest.LEVEL),
                        runs.stock(1, RunDigest.LEVEL),
                        runs.stock(2, RunDigest.LEVEL)));
    }
}
