package enishi.analysis.comparison;

import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Metrics;
import enishi.sim.population.Geography;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The runs of one scenario.
 *
 * @param scenario id of the scenario
 * @param months the reported months
 * @param outcomes the outcomes whose values the runs have
 * @param runs the runs in order, at least one; under several parameter sets the mean over the sets for each seed
 * @param sets what is kept of each parameter set; empty where there is one only
 */
public record ScenarioRuns(
        String scenario, List<YearMonth> months, List<Outcome> outcomes, List<RunDigest> runs, List<SetRuns> sets) {

    /** The runs of a scenario under one parameter set. */
    public ScenarioRuns(String scenario, List<YearMonth> months, List<Outcome> outcomes, List<RunDigest> runs) {
        this(scenario, months, outcomes, runs, List.of());
    }

    private static final Set<StoreTable> NEEDED = EnumSet.of(StoreTable.INDICATORS, StoreTable.NGOS);

    /** Reads the runs of a store that are paired in all of its scenarios, with the outcomes of every comparison. */
    public static ScenarioRuns read(RunStore store, String scenario) {
        return read(store, scenario, Outcomes::of);
    }

    /**
     * Reads the runs of a store that are paired in all of its scenarios.
     *
     * @param wanted the outcomes to take from runs with the given number of months
     * @throws ResultException if there is none, or the store does not keep indicators and NGOs
     */
    public static ScenarioRuns read(RunStore store, String scenario, IntFunction<List<Outcome>> wanted) {
        return read(store, scenario, wanted, Set.of(), stored -> {});
    }

    /**
     * Reads the runs of a store that are paired in all of its scenarios, each once, also for somebody else.
     *
     * @param wanted the outcomes to take from runs with the given number of months
     * @param more what else to read of every run, as far as the store keeps it
     * @param also is given each run as it was read
     * @throws ResultException if there is none, or the store does not keep the tables
     */
    public static ScenarioRuns read(
            RunStore store,
            String scenario,
            IntFunction<List<Outcome>> wanted,
            Set<StoreTable> more,
            Consumer<StoredRun> also) {
        List<YearMonth> months = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<RunDigest> runs = new ArrayList<>();
        Set<StoreTable> tables = EnumSet.copyOf(NEEDED);
        if (store.kept().contains(StoreTable.INSTRUMENTS)) {
            tables.add(StoreTable.INSTRUMENTS);
        }
        more.stream().filter(store.kept()::contains).forEach(tables::add);
        store.forEach(scenario, store.pairedRuns(), tables, stored -> {
            if (months.isEmpty()) {
                months.addAll(stored.months());
                outcomes.addAll(wanted.apply(months.size()));
            } else if (!months.equals(stored.months())) {
                throw new ResultException("Run " + stored.run() + " of " + scenario + " in " + store.file()
                        + " has other months than the first. Maybe the store was edited.");
            }
            runs.add(RunDigest.of(stored, outcomes));
            also.accept(stored);
        });
        if (runs.isEmpty()) {
            throw new ResultException("No run in " + store.file() + " is done in every scenario.");
        }
        return new ScenarioRuns(scenario, List.copyOf(months), List.copyOf(outcomes), List.copyOf(runs));
    }

    /** A single run as the runs of its scenario, with the outcomes of every comparison. */
    public static ScenarioRuns of(String scenario, StoredRun run) {
        List<Outcome> outcomes = Outcomes.of(run.length());
        return new ScenarioRuns(scenario, run.months(), outcomes, List.of(RunDigest.of(run, outcomes)));
    }

    /** The values of an outcome, run by run. */
    public double[] values(int outcome) {
        return runs.stream().mapToDouble(run -> run.outcomes()[outcome]).toArray();
    }

    /** The values of an outcome less those of other runs with the same seeds, run by run. */
    double[] differences(ScenarioRuns less, int outcome) {
        double[] differences = values(outcome);
        double[] others = less.values(outcome);
        for (int run = 0; run < differences.length; run++) {
            differences[run] -= others[run];
        }
        return differences;
    }

    /** The values of an outcome, run by run; the outcome is told by its id and area. */
    double[] values(String id, int area) {
        for (int o = 0; o < outcomes.size(); o++) {
            if (outcomes.get(o).id().equals(id) && outcomes.get(o).area() == area) {
                return values(o);
            }
        }
        throw new IllegalStateException("outcome [" + id + "] must have been taken from the runs of " + scenario + ".");
    }

    /** Number of parameter sets. */
    public int parameterSets() {
        return Math.max(1, sets.size());
    }

    /**
     * Survival of the NGOs of the start, by time since the first reported month in months. The band is the range of the parameter
     * sets where there are several, else that of the runs, and of a single run that of its curve.
     */
    public Band survival(boolean metropolitan, double level) {
        if (!sets.isEmpty()) {
            return Band.ofSets(sets.stream()
                    .map(set -> metropolitan ? set.metropolitan() : set.nonmetropolitan())
                    .toList());
        }
        Band first = group(runs.get(0), metropolitan);
        return runs.size() == 1
                ? first
                : Band.ofRuns(
                        first.time(),
                        runs.stream()
                                .map(run -> group(run, metropolitan).middle())
                                .toArray(double[][]::new),
                        level);
    }

    /** Active NGOs in Japan (0), its metropolitan (1) or its nonmetropolitan prefectures (2), by month from 1. */
    public Band stock(int area, double level) {
        if (!sets.isEmpty()) {
            return Band.ofSets(sets.stream().map(set -> set.stocks().get(area)).toList());
        }
        double[] time = new double[months.size()];
        for (int t = 0; t < time.length; t++) {
            time[t] = t + 1;
        }
        return Band.ofRuns(time, runs.stream().map(run -> run.stocks()[area]).toArray(double[][]::new), level);
    }

    /**
     * The mean over runs of a metric in every prefecture at the end; NaN where no run has a value. A run without a value,
     * such as an average over no NGO, is passed over.
     */
    public double[] atEnd(String metric) {
        int index = Metrics.indexOf(metric);
        double[] means = new double[Geography.PREFECTURES];
        for (int p = 0; p < means.length; p++) {
            int prefecture = p;
            means[p] = runs.stream()
                    .mapToDouble(run -> run.lastByPrefecture()[index][prefecture])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return means;
    }

    private static Band group(RunDigest run, boolean metropolitan) {
        return metropolitan ? run.metropolitan() : run.nonmetropolitan();
    }
}
