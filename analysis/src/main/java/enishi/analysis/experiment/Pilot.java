package enishi.analysis.experiment;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.PairedPower;
import enishi.analysis.statistics.Quantile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first runs of a study, from which is told how long the rest takes and what it can detect. They are kept as its first seeds.
 *
 * @param scenarios the scenarios that are run: all of a few, else some spread over all, the first among them
 * @param seeds number of seeds
 */
public record Pilot(List<String> scenarios, int seeds) {

    /** Wanted probability to detect a difference. */
    public static final double POWER = 0.95;

    /** Level of the two-sided paired t-test. */
    public static final double SIGNIFICANCE = 0.01;

    private static final int MOST_SCENARIOS = 8;
    private static final double LEVEL = 0.95;
    private static final double MEDIAN = 0.5;

    /** Copies the list. */
    public Pilot {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * The pilot of a study.
     *
     * @param seeds wanted number of seeds; not more than the study has
     */
    public static Pilot of(Study study, int seeds) {
        List<String> all = study.scenarios().stream().map(PlannedScenario::id).toList();
        List<String> chosen = new ArrayList<>();
        int number = Math.min(MOST_SCENARIOS, all.size());
        for (int i = 0; i < number; i++) {
            chosen.add(all.get((int) ((long) i * all.size() / number)));
        }
        return new Pilot(chosen, Math.min(seeds, study.runs()));
    }

    /** Whether a run is part of it. */
    public boolean wants(String scenario, int run) {
        return run <= seeds && scenarios.contains(scenario);
    }

    /** Number of its runs that a store does not hold yet. */
    public long missing(RunStore store) {
        return scenarios.stream()
                .mapToLong(scenario -> seeds
                        - store.runs(scenario).stream()
                                .filter(run -> run <= seeds)
                                .count())
                .sum();
    }

    /** Mean wall time of a run that is done, seconds; NaN if none is. */
    public static double secondsPerRun(Study study, RunStore store) {
        double seconds = 0;
        for (PlannedScenario scenario : study.scenarios()) {
            seconds += store.seconds(scenario.id());
        }
        return store.runsDone() == 0 ? Double.NaN : seconds / store.runsDone();
    }

    /**
     * What a study can detect of an outcome.
     *
     * @param outcome the outcome
     * @param contrasts number of differences to the first scenario from which it is told
     * @param typical the smallest detectable difference where the spread is that of the middle contrast; NaN without one
     * @param hardest the same where the spread is largest
     * @param range the interval of {@code typical} by what the pilot's seeds leave open of the spread
     */
    public record Detectable(Outcome outcome, int contrasts, double typical, double hardest, Interval range) {}

    /**
     * What the whole study can detect: with the spread of paired differences in the runs that are there, the smallest mean
     * difference that its number of runs shows with {@link #POWER} at {@link #SIGNIFICANCE}.
     *
     * @param outcomes outcomes of the study, in the order in which to tell of them
     */
    public List<Detectable> detectable(Study study, List<Outcome> outcomes, RunStore store) {
        List<Integer> runs = new ArrayList<>(store.runs(scenarios.get(0)));
        scenarios.forEach(scenario -> runs.retainAll(store.runs(scenario)));
        List<Detectable> detectable = new ArrayList<>();
        if (runs.size() < 2 || scenarios.size() < 2 || study.runs() < 2) {
            return detectable;
        }
        double effect = PairedPower.detectable(study.runs(), POWER, SIGNIFICANCE);
        Interval factors = PairedPower.ofDeviation(runs.size(), LEVEL);
        for (Outcome outcome : outcomes) {
            double[][] values = store.outcomes(outcome.id(), outcome.areaCode(), runs);
            double[] deviations = scenarios.stream()
                    .skip(1)
                    .map(scenario -> PairedDifference.of(
                            values[store.scenarios().indexOf(scenarios.get(0))],
                            values[store.scenarios().indexOf(scenario)],
                            LEVEL))
                    .mapToDouble(difference -> difference.standardError() * Math.sqrt(difference.pairs()))
                    .filter(deviation -> deviation > 0)
                    .toArray();
            double middle = Quantile.of(deviations, MEDIAN) * effect;
            detectable.add(new Detectable(
                    outcome,
                    deviations.length,
                    middle,
                    Arrays.stream(deviations).max().orElse(Double.NaN) * effect,
                    new Interval(middle * factors.low(), middle * factors.high())));
        }
        return detectable;
    }
}
