package enishi.analysis.experiment;

import enishi.analysis.result.JsonFile;
import enishi.analysis.result.Manifest;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredLives;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The finished runs of a folder: of one scenario run once, or of several run with the same seeds; with all that it takes to run
 * any of them again.
 */
public final class FinishedRuns implements AutoCloseable {

    private final Path folder;
    private final List<String> scenarios;
    private final @Nullable RunStore store;

    private FinishedRuns(Path folder, List<String> scenarios, @Nullable RunStore store) {
        this.folder = folder;
        this.scenarios = List.copyOf(scenarios);
        this.store = store;
    }

    /**
     * Opens a folder to read it.
     *
     * @throws ResultException if it holds no results
     */
    public static FinishedRuns open(Path folder) throws IOException {
        if (Files.exists(folder.resolve(ExperimentFolder.PLAN))) {
            RunStore store = RunStore.read(folder);
            return new FinishedRuns(folder, store.scenarios(), store);
        }
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.exists(manifest) && Files.exists(folder.resolve(PlannedScenario.EFFECTIVE))) {
            String scenario = JsonFile.read(manifest, Manifest.class).scenario();
            return new FinishedRuns(folder, List.of(scenario), null);
        }
        throw new ResultException("The folder " + folder
                + " holds no results of a run or a comparison (there is neither " + ExperimentFolder.PLAN + " nor "
                + Manifest.NAME + "). Maybe name the folder that they were written to.");
    }

    /** Ids of its scenarios, the baseline first. */
    public List<String> scenarios() {
        return scenarios;
    }

    /**
     * What it takes to run a run again.
     *
     * @param scenario id of the scenario
     * @param option what the user wrote the id after
     * @param run number of the run, from 1
     * @param language language of the title, {@code en} or {@code ja}
     * @throws ResultException if the folder has no such scenario or run, or did not keep what it takes
     */
    public Retelling retelling(String scenario, String option, int run, String language, Tables tables)
            throws IOException {
        if (!scenarios.contains(scenario)) {
            String maybe = Wording.maybe(scenario, scenarios);
            throw new ResultException(option + " is " + Wording.quote(scenario) + "; the folder " + folder + " has "
                    + String.join(", ", scenarios) + "." + (maybe == null ? "" : " " + maybe));
        }
        requireRun(scenario, run);
        Scenario opened = ScenarioCatalog.read(folder + ", scenario " + scenario, effective(scenario));
        long seed = opened.run(RunOverrides.NONE).seed() + run - 1;
        return new Retelling(
                scenario,
                opened.title(language),
                seed,
                opened.modelInput(RunOverrides.NONE.withSeed(seed), tables),
                lives(scenario, run));
    }

    private void requireRun(String scenario, int run) {
        List<Integer> runs = store == null ? List.of(1) : store.runs(scenario);
        if (!runs.contains(run)) {
            String there = runs.isEmpty()
                    ? "none yet"
                    : runs.size() == 1
                            ? "run " + runs.get(0) + " only"
                            : runs.size() + " runs from " + runs.get(0) + " to " + runs.get(runs.size() - 1);
            throw new ResultException("--run is " + run + "; of " + scenario + " the folder " + folder + " has " + there
                    + ". Maybe the run failed, or was not reached yet.");
        }
    }

    private String effective(String scenario) throws IOException {
        if (store == null) {
            return Files.readString(folder.resolve(PlannedScenario.EFFECTIVE));
        }
        String effective = store.scenario(scenario).effective();
        if (effective == null) {
            throw new ResultException("The folder " + folder + " did not keep the scenario " + scenario
                    + " in full, so that its runs cannot be run again. Maybe compare it by \"enishi compare\".");
        }
        return effective;
    }

    private SortedMap<String, NgoRecord> lives(String scenario, int run) throws IOException {
        List<NgoRecord> rows = store == null
                ? StoredLives.read(folder)
                : store.run(scenario, run, EnumSet.of(StoreTable.NGOS)).ngos();
        SortedMap<String, NgoRecord> lives = new TreeMap<>();
        rows.forEach(row -> lives.put(row.ngo(), row));
        return lives;
    }

    @Override
    public void close() {
        if (store != null) {
            store.close();
        }
    }
}
