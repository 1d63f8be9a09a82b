package enishi.analysis.comparison;

import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.population.Geography;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is kept of a run once it was read: little, so that many runs fit into memory.
 *
 * @param run its number, from 1
 * @param outcomes the values of the outcomes, in their order
 * @param metropolitan survival of the metropolitan NGOs of the start, by month from 0
 * @param nonmetropolitan survival of the nonmetropolitan NGOs of the start, by month from 0
 * @param stocks active NGOs by area (Japan, metropolitan, nonmetropolitan) and month
 * @param lastByPrefecture indicators of the last month by metric and prefecture; NaN where there is none
 * @param spentYen what every policy instrument spent in the reported months, yen; empty where this was not kept
 */
public record RunDigest(
        int run,
        double[] outcomes,
        Band metropolitan,
        Band nonmetropolitan,
        double[][] stocks,
        double[][] lastByPrefecture,
        SortedMap<String, Double> spentYen) {

    /** Confidence level of the bands of a single run's survival curves. */
    static final double LEVEL = 0.95;

    /** Copies the spending. */
    public RunDigest {
        spentYen = Collections.unmodifiableSortedMap(new TreeMap<>(spentYen));
    }

    /** Takes from a stored run what is wanted. */
    static RunDigest of(StoredRun stored, List<Outcome> outcomes) {
        RunFacts facts = new RunFacts(stored);
        int active = Metrics.indexOf("active_ngos");
        double[][] stocks = {
            stored.series(active, Area.JAPAN),
            stored.series(active, Area.METROPOLITAN),
            stored.series(active, Area.NONMETROPOLITAN)
        };
        double[][] last = new double[Metrics.ALL.size()][Geography.PREFECTURES];
        for (int metric = 0; metric < last.length; metric++) {
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                last[metric][p] = stored.last(metric, Area.FIRST_PREFECTURE + p);
            }
        }
        SortedMap<String, Double> spentYen = new TreeMap<>();
        stored.instruments()
                .forEach(month -> spentYen.merge(month.instrument(), (double) month.spentYen(), Double::sum));
        double[] time = new double[stored.length() + 1];
        Arrays.setAll(time, t -> t);
        return new RunDigest(
                stored.run(),
                outcomes.stream()
                        .mapToDouble(outcome -> outcome.ofRun().applyAsDouble(facts))
                        .toArray(),
                Band.ofCurve(time, facts.survival(Outcomes.INITIAL_METROPOLITAN), LEVEL),
                Band.ofCurve(time, facts.survival(Outcomes.INITIAL_NONMETROPOLITAN), LEVEL),
                stocks,
                last,
                spentYen);
    }
}
