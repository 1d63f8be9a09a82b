package enishi.analysis.comparison;

import enishi.analysis.statistics.KaplanMeier;
import enishi.sim.population.Geography;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Runs of which only some outcomes are known. */
public final class MadeRuns {

    private MadeRuns() {}

    /**
     * The runs of a scenario with 24 months.
     *
     * @param values by outcome, then by run
     */
    public static ScenarioRuns of(String scenario, List<Outcome> outcomes, double[]... values) {
        return of(scenario, new TreeMap<>(), outcomes, values);
    }

    /** The same, with what instruments spent in each run. */
    static ScenarioRuns of(
            String scenario, SortedMap<String, Long> spentYen, List<Outcome> outcomes, double[]... values) {
        List<RunDigest> runs = new ArrayList<>();
        for (int run = 0; run < values[0].length; run++) {
            double[] ofRun = new double[values.length];
            for (int o = 0; o < values.length; o++) {
                ofRun[o] = values[o][run];
            }
            double[] time = new double[25];
            Arrays.setAll(time, t -> t);
            Band nobody = Band.ofCurve(time, KaplanMeier.of(List.of()), 0.95);
            SortedMap<String, Double> spent = new TreeMap<>();
            spentYen.forEach((instrument, yen) -> spent.put(instrument, (double) yen));
            runs.add(new RunDigest(
                    run + 1, ofRun, nobody, nobody, new double[3][24], new double[0][Geography.PREFECTURES], spent));
        }
        List<YearMonth> months = IntStream.range(0, 24)
                .mapToObj(month -> YearMonth.of(2016, 4).plusMonths(month))
                .toList();
        return new ScenarioRuns(scenario, months, outcomes, runs);
    }

    /**
     * The runs of a scenario under several parameter sets, in which one parameter takes the values 0, 1, 2 …
     *
     * @param sets by set, then by outcome, then by run
     */
    static ScenarioRuns across(String scenario, List<Outcome> outcomes, double[][]... sets) {
        SetPool pool = new SetPool(scenario, "defaults", value(0), of(scenario, outcomes, sets[0]));
        for (int set = 1; set < sets.length; set++) {
            pool.add("set-" + set, value(set), of(scenario, outcomes, sets[set]));
        }
        return pool.pooled();
    }

    private static SortedMap<String, Double> value(double value) {
        return new TreeMap<>(Map.of("parameters.rule.strength", value));
    }

    /** The outcomes that cost and gain are made of, then others, by name. */
    public static List<Outcome> outcomes(String... ids) {
        return Outcomes.of(24).stream()
                .filter(outcome -> List.of(ids).contains(outcome.id()))
                .toList();
    }
}
