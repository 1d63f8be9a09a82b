package enishi.analysis.experiment;

import enishi.analysis.experiment.ExperimentFolder.PlanFile;
import enishi.analysis.result.JsonFile;
import enishi.analysis.result.Manifest;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.StoredLife;
import enishi.analysis.result.StoredLives;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * The finished runs of a folder: of one scenario run once, or of several run with the same seeds; with all that it takes to run
 * any of them again.
 *
 * @param folder the folder
 * @param scenarios ids of its scenarios, the baseline first
 * @param runs number of runs of each
 * @param firstSeed seed of run 1; the others follow one by one
 * @param single whether it is the folder of a single run
 */
public record FinishedRuns(Path folder, List<String> scenarios, int runs, long firstSeed, boolean single) {

    /** Copies the list. */
    public FinishedRuns {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Opens a folder.
     *
     * @throws ResultException if it holds no results
     */
    public static FinishedRuns open(Path folder) throws IOException {
        Path plan = folder.resolve(ExperimentFolder.PLAN);
        if (Files.exists(plan)) {
            Plan planned = JsonFile.read(plan, PlanFile.class).plan();
            List<String> ids = planned.scenarios().stream().map(Plan.Part::id).toList();
            return new FinishedRuns(folder, ids, planned.runs(), planned.seed(), false);
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.exists(manifest) && Files.exists(folder.resolve(PlannedScenario.EFFECTIVE))) {
            Manifest made = JsonFile.read(manifest, Manifest.class);
            return new FinishedRuns(folder, List.of(made.scenario()), 1, made.seed(), true);
        }
        throw new ResultException(
                "The folder " + folder + " holds no results of \"enishi run\" or \"enishi compare\" (there"
                        + " is neither " + ExperimentFolder.PLAN + " nor " + Manifest.NAME
                        + "). Maybe name the folder that they"
                        + " were written to.");
    }

    /**
     * Refuses a scenario that it does not have.
     *
     * @param option what the user wrote it after
     */
    public void require(String option, String scenario) {
        if (!scenarios.contains(scenario)) {
            String maybe = Wording.maybe(scenario, scenarios);
            throw new ResultException(option + " is " + Wording.quote(scenario) + "; the folder " + folder + " has "
                    + String.join(", ", scenarios) + "." + (maybe == null ? "" : " " + maybe));
        }
    }

    /** Refuses a run that it does not have. */
    public void require(int run) {
        if (run < 1 || run > runs) {
            throw new ResultException("--run is " + run + "; the folder " + folder + " has "
                    + (runs == 1 ? "run 1 only." : "runs 1 to " + runs + "."));
        }
    }

    /** Seed of a run, counted from 1. */
    public long seed(int run) {
        return firstSeed + run - 1;
    }

    /** The effective scenario. */
    public String effectiveJson(String scenario) throws IOException {
        return Files.readString(existing(place(scenario).resolve(PlannedScenario.EFFECTIVE)));
    }

    /** The lives of a run, by id of the NGO. */
    public SortedMap<String, StoredLife> lives(String scenario, int run) throws IOException {
        existing(place(scenario).resolve(Manifest.NAME));
        return StoredLives.read(place(scenario), run);
    }

    private Path place(String scenario) {
        return single ? folder : folder.resolve(scenario);
    }

    private static Path existing(Path file) {
        if (!Files.exists(file)) {
            throw new ResultException(file + " is missing: the runs are not finished. Give the command that began them"
                    + " again; it goes on where it was.");
        }
        return file;
    }
}
