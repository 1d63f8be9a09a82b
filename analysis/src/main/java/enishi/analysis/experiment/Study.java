package enishi.analysis.experiment;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.result.Digests;
import enishi.analysis.result.Gathering;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.Versions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scenarios that are to be run with the same seeds, and what is to be kept of the runs.
 *
 * @param scenarios the scenarios, the baseline first
 * @param seed the first seed; the others follow one by one
 * @param runs number of seeds
 * @param months reported months of a run, unless its scenario has its own
 * @param scale residents per cell
 * @param outcomes the run-level numbers to keep, unless a scenario has its own; one that is named twice is kept once
 * @param kept the tables to keep; outcomes always are
 */
public record Study(
        List<PlannedScenario> scenarios,
        long seed,
        int runs,
        int months,
        int scale,
        List<Outcome> outcomes,
        Set<StoreTable> kept) {

    /** Copies the collections. */
    public Study {
        scenarios = List.copyOf(scenarios);
        SortedMap<String, Outcome> distinct = new TreeMap<>();
        outcomes.forEach(outcome -> distinct.putIfAbsent(key(outcome), outcome));
        outcomes = List.copyOf(distinct.values());
        kept = Set.copyOf(kept);
        if (!kept.contains(StoreTable.OUTCOMES)) {
            throw new IllegalArgumentException("tables to keep " + kept + " must include the outcomes.");
        }
    }

    /** By what it is recognised when it is taken up again. */
    public Plan plan() {
        return new Plan(
                Versions.current().enishi(),
                scenarios.stream().map(Study::part).toList(),
                seed,
                runs,
                months,
                scale,
                outcomes.stream().map(Study::key).toList(),
                kept.stream().map(StoreTable::id).sorted().toList());
    }

    private static Plan.Part part(PlannedScenario scenario) {
        Observation own = scenario.own();
        if (own == null) {
            return new Plan.Part(scenario.id(), scenario.contentHash());
        }
        List<String> outcomes = own.outcomes().stream().map(Study::key).toList();
        return new Plan.Part(
                scenario.id(), Digests.ofText(scenario.contentHash() + " " + own.months() + " " + outcomes));
    }

    /** Reported months of a run of a scenario. */
    public int monthsOf(PlannedScenario scenario) {
        Observation own = scenario.own();
        return own == null ? months : own.months();
    }

    /** The run-level numbers to keep of a scenario. */
    List<Outcome> outcomesOf(PlannedScenario scenario) {
        Observation own = scenario.own();
        return own == null ? outcomes : own.outcomes();
    }

    /** What to gather of a run of a scenario. */
    Gathering gatheringOf(PlannedScenario scenario) {
        Observation own = scenario.own();
        if (own == null) {
            return new Gathering(kept, false);
        }
        Set<StoreTable> tables = EnumSet.copyOf(kept);
        tables.addAll(own.gathering().tables());
        return new Gathering(tables, own.gathering().books());
    }

    private static String key(Outcome outcome) {
        return outcome.id() + "@" + outcome.areaCode();
    }

    /** The seed of a run, counted from 1. */
    public long seedOf(int run) {
        return seed + run - 1;
    }

    /** Number of runs over all scenarios. */
    public long runsPlanned() {
        return (long) runs * scenarios.size();
    }
}
