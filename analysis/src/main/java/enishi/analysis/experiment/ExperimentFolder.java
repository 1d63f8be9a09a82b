package enishi.analysis.experiment;

import enishi.analysis.result.FolderLock;
import enishi.analysis.result.JsonFile;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunParts;
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
    private final Plan plan;
    private final FolderLock lock;
    private final boolean continued;

    /** The file that holds the plan, with its hash. */
    record PlanFile(String hash, Plan plan) {}

    private ExperimentFolder(Path path, Plan plan, FolderLock lock, boolean continued) {
        this.path = path;
        this.plan = plan;
        this.lock = lock;
        this.continued = continued;
    }

    /**
     * Opens a folder for a plan.
     *
     * @throws ResultException if the folder belongs to something else, or to somebody else right now
     */
    public static ExperimentFolder open(Path path, Plan plan) {
        for (Plan.Part part : plan.scenarios()) {
            if (part.id().equals(CHARTS)) {
                throw new ResultException("A scenario cannot be called " + CHARTS
                        + " in a comparison: its folder would be that of the charts. Give it another id.");
            }
        }
        try {
            boolean continued = Files.exists(path) && isContinued(path, plan);
            Files.createDirectories(path);
            FolderLock lock = FolderLock.on(path, path);
            if (!continued) {
                JsonFile.write(path.resolve(PLAN), new PlanFile(plan.hash(), plan));
            }
            return new ExperimentFolder(path, plan, lock, continued);
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

    /** Where the files of a scenario go. */
    public Path scenario(String id) {
        return path.resolve(id);
    }

    /** The runs of a scenario. */
    RunParts parts(String id) {
        return new RunParts(scenario(id));
    }

    /** Whether it was begun before. */
    public boolean isContinued() {
        return continued;
    }

    /** Number of runs that are done, over all scenarios. */
    public int runsDone() {
        int done = 0;
        for (Plan.Part part : plan.scenarios()) {
            for (int run = 1; run <= plan.runs(); run++) {
                if (parts(part.id()).has(run)) {
                    done++;
                }
            }
        }
        return done;
    }

    /** Number of runs of the plan, over all scenarios. */
    public int runsPlanned() {
        return plan.runs() * plan.scenarios().size();
    }

    /** Whether every run is there and joined. */
    public boolean isComplete() {
        return plan.scenarios().stream().allMatch(part -> parts(part.id()).isJoined());
    }

    @Override
    public void close() throws IOException {
        lock.close();
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
