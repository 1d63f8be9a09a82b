package enishi.scenarios.experiment;

import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The experiments that come with the product, and the way to open any. */
public final class ExperimentCatalog {

    private static final List<String> IDS = List.of(
            "budget-and-decision-lag", "screening-of-couplings", "indices-of-couplings", "levers-of-grant-assistance");

    /** What no scenario file says. */
    private static final List<String> OWN_KEYS = List.of("scenarios", "factors", "design", "runs", "outcomes", "keep");

    private static final Path HERE = Path.of("");

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
            return Experiment.read(idOrPath + " (shipped)", shipped(idOrPath), HERE);
        }
        Path file = path(idOrPath);
        if (file == null || (!looksLikeFile(idOrPath) && !Files.exists(file))) {
            throw new ScenarioException(
                    Wording.printable(idOrPath),
                    new Problem(
                            Wording.quote(idOrPath),
                            "",
                            0,
                            "is neither a shipped experiment nor a file",
                            "one of " + String.join(", ", IDS) + ", or the path of a file",
                            Wording.maybe(idOrPath, IDS)));
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
        Path file = path(idOrPath);
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
        String name = id + " (shipped)";
        try (InputStream in = IDS.contains(id) ? ExperimentCatalog.class.getResourceAsStream(id + ".json") : null) {
            if (in == null) {
                throw new IllegalArgumentException("experiment [" + id + "] must be one of " + IDS + ".");
            }
            return TextFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's experiment " + id + " cannot be read", e);
        }
    }

    private static @Nullable Path path(String text) {
        try {
            return text.isBlank() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean looksLikeFile(String text) {
        return text.contains("/")
                || text.contains("\\")
                || text.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
