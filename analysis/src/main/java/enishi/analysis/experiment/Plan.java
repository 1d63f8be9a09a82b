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
 */
public record Plan(String enishi, List<Part> scenarios, long seed, int runs, int months, int scale) {

    /** Copies the list. */
    public Plan {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * A scenario of the plan.
     *
     * @param id its id
     * @param contentHash hash of everything that it says
     */
    public record Part(String id, String contentHash) {}

    /** By what the plan is recognised. */
    public String hash() {
        return Digests.ofText(JsonFile.text(this));
    }

    /** The seed of a run, counted from 1. */
    public long seedOf(int run) {
        return seed + run - 1;
    }

    /** In what another plan differs, in words. */
    List<String> differences(Plan other) {
        List<String> differences = new ArrayList<>();
        add(differences, "scenarios", ids(), other.ids());
        add(differences, "runs", runs, other.runs);
        add(differences, "seed", seed, other.seed);
        add(differences, "months", months, other.months);
        add(differences, "scale", scale, other.scale);
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
