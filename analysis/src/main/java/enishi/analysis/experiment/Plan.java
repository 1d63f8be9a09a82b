package enishi.analysis.experiment;

import enishi.analysis.result.Digests;
import enishi.analysis.result.JsonFile;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be run: every scenario with every seed. Threads are no part of it, since they change nothing.
 *
 * @param enishi the version of Enishi
 * @param scenarios the scenarios, the baseline first
 * @param seed the first seed; the others follow one by one
 * @param runs number of seeds
 * @param months reported months of a run
 * @param scale residents per cell
 * @param outcomes the run-level numbers that are kept, each as its id and area
 * @param kept the tables that are kept of every run
 */
public record Plan(
        String enishi,
        List<Part> scenarios,
        long seed,
        int runs,
        int months,
        int scale,
        List<String> outcomes,
        List<String> kept) {

    /** Copies the lists. */
    public Plan {
        scenarios = List.copyOf(scenarios);
        outcomes = List.copyOf(outcomes);
        kept = List.copyOf(kept);
    }

    /**
     * A scenario of the plan.
     *
     * @param id its id
     * @param contentHash hash of everything that it says
     */
    public record Part(String id, String contentHash) {}

    /** Number of runs over all scenarios. */
    public long runsPlanned() {
        return (long) runs * scenarios.size();
    }

    /** By what the plan is recognised. */
    public String hash() {
        return Digests.ofText(JsonFile.text(this));
    }

    /** In what another plan differs, in words. */
    List<String> differences(Plan other) {
        List<String> differences = new ArrayList<>();
        add(differences, "scenarios", ids(), other.ids());
        add(differences, "runs", runs, other.runs);
        add(differences, "seed", seed, other.seed);
        add(differences, "months", months, other.months);
        add(differences, "scale", scale, other.scale);
        add(differences, "tables kept", kept, other.kept);
        add(differences, "outcomes", outcomes, other.outcomes);
        add(differences, "version of Enishi", enishi, other.enishi);
        if (differences.isEmpty()) {
            differences.add("what the scenarios say has changed");
        }
        return differences;
    }

    private List<String> ids() {
        return scenarios.stream().map(Part::id).toList();
    }

    private static void add(List<String> differences, String what, Object mine, Object theirs) {
        if (!mine.equals(theirs)) {
            differences.add(what + " " + theirs + " there, " + mine + " here");
        }
    }
}
