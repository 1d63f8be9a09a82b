package enishi.analysis.experiment;

import enishi.analysis.result.FolderLock;
import enishi.analysis.result.JsonFile;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of an experiment: new, to be continued, or complete.
 *
 * <p>It is known by the plan in its {@code plan.json}; a folder with another plan, or with other files, is refused.
 */
public final class ExperimentFolder implements AutoCloseable {

    static final String PLAN = "plan.json";
    private static final String CHARTS = "charts";

    private final Path path;
    private final Study study;
    private final FolderLock lock;
    private final RunStore store;
    private final boolean continued;

    /** The file that holds the plan, with its hash. */
    record PlanFile(String hash, Plan plan) {}

    private ExperimentFolder(Path path, Study study, FolderLock lock, RunStore store, boolean continued) {
        this.path = path;
        this.study = study;
        this.lock = lock;
        this.store = store;
        this.continued = continued;
    }

    /**
     * Opens a folder for a study.
     *
     * @throws ResultException if the folder belongs to something else, or to somebody else right now
     */
    public static ExperimentFolder open(Path path, Study study) {
        for (PlannedScenario scenario : study.scenarios()) {
            if (scenario.id().equals(CHARTS)) {
                throw new ResultException("A scenario cannot be called " + CHARTS
                        + " in a comparison: its folder would be that of the charts. Give it another id.");
            }
        }
        try {
            Plan plan = study.plan();
            boolean continued = Files.exists(path) && isContinued(path, plan);
            Files.createDirectories(path);
            FolderLock lock = FolderLock.on(path, path);
            try {
                if (!continued) {
                    JsonFile.write(path.resolve(PLAN), new PlanFile(plan.hash(), plan));
                }
                RunStore store = RunStore.open(
                        path,
                        study.kept(),
                        () -> study.scenarios().stream()
                                .map(PlannedScenario::stored)
                                .iterator());
                return new ExperimentFolder(path, study, lock, store, continued);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    /**
     * What a folder is for, without opening it.
     *
     * @throws ResultException if it is not the folder of an experiment
     */
    public static Plan planOf(Path path) {
        Path file = path.resolve(PLAN);
        if (!Files.exists(file)) {
            throw new ResultException("There is no " + PLAN + " in " + path
                    + ". Maybe it is not the folder of a comparison or an experiment.");
        }
        try {
            return JsonFile.read(file, PlanFile.class).plan();
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Where the charts of all scenarios together go. */
    public Path charts() {
        return path.resolve(CHARTS);
    }

    /** What it is for. */
    public Study study() {
        return study;
    }

    /** Its runs. */
    public RunStore store() {
        return store;
    }

    /** Whether it was begun before. */
    public boolean isContinued() {
        return continued;
    }

    /** Reported months of all runs that are not there yet. */
    public long monthsMissing() {
        long missing = 0;
        for (PlannedScenario scenario : study.scenarios()) {
            long runs = (long) study.runs() - store.runs(scenario.id()).size();
            missing += runs * study.monthsOf(scenario);
        }
        return missing;
    }

    /** Whether every run is there. */
    public boolean isComplete() {
        return store.runsDone() == study.runsPlanned();
    }

    @Override
    public void close() throws IOException {
        try (FolderLock held = lock) {
            store.close();
        }
    }

    private static boolean isContinued(Path path, Plan plan) throws IOException {
        if (!Files.isDirectory(path)) {
            throw new ResultException(path + " is a file, not a folder. Choose another name with --out.");
        }
        Path file = path.resolve(PLAN);
        if (!Files.exists(file)) {
            if (Trees.isEmpty(path)) {
                return false;
            }
            throw new ResultException("The folder " + path + " holds something else than a comparison (there is no "
                    + PLAN + "). Choose another with --out.");
        }
        PlanFile found = JsonFile.read(file, PlanFile.class);
        if (!found.hash().equals(plan.hash())) {
            throw new ResultException("The folder " + path + " holds another comparison: "
                    + String.join("; ", plan.differences(found.plan()))
                    + ". Choose another folder with --out, or delete this one.");
        }
        return true;
    }
}
