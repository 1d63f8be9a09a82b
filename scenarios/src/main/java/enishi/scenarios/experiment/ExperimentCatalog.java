package enishi.scenarios.experiment;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The experiments that come with the product, and the way to open any. */
public final class ExperimentCatalog {

    private static final List<String> IDS = List.of(
            "budget-and-decision-lag", "screening-of-couplings", "indices-of-couplings", "levers-of-grant-assistance");

    /** What no scenario file says. */
    private static final List<String> OWN_KEYS = List.of("scenarios", "factors", "design", "runs", "outcomes", "keep");

    private static final Path HERE = Path.of("");

    private static final ShippedFiles FILES = new ShippedFiles("experiment", ExperimentCatalog.class, IDS);

    private ExperimentCatalog() {}

    /** Their ids. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens an experiment.
     *
     * @param idOrPath the id of a shipped one, or the path of a file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Experiment open(String idOrPath) throws ScenarioException {
        if (IDS.contains(idOrPath)) {
            return Experiment.read(FILES.name(idOrPath), shipped(idOrPath), HERE);
        }
        Path file = ShippedFiles.file(HERE, idOrPath);
        if (file == null) {
            throw FILES.unknown(idOrPath);
        }
        Path folder = file.getParent();
        return Experiment.read(idOrPath, TextFile.read(file, idOrPath), folder == null ? HERE : folder);
    }

    /**
     * Whether a name is that of a shipped experiment, or of a file that says what only experiments say. A broken file is none.
     *
     * @param idOrPath as in {@link #open}
     */
    public static boolean isExperiment(String idOrPath) {
        if (IDS.contains(idOrPath)) {
            return true;
        }
        Path file = ShippedFiles.file(HERE, idOrPath);
        if (file == null || !Files.isRegularFile(file)) {
            return false;
        }
        Json.Members tree = TreeReader.readObject(idOrPath, TextFile.read(file, idOrPath), new Problems());
        return tree != null && tree.map().keySet().stream().anyMatch(OWN_KEYS::contains);
    }

    /**
     * The file of a shipped experiment, to copy from.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static String shipped(String id) {
        return FILES.text(id);
    }
}
