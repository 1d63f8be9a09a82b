package enishi.scenarios.ensemble;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The ensembles that come with the product, and the way to open any. */
public final class EnsembleCatalog {

    /** The ensemble that is meant where none is named. */
    public static final String USUAL = "spread-couplings";

    private static final List<String> IDS = List.of(USUAL);
    private static final ShippedFiles FILES = new ShippedFiles("ensemble", EnsembleCatalog.class, IDS);

    /** What no other file says. */
    private static final List<String> OWN_KEYS = List.of("priors", "sets", "provenance");

    private EnsembleCatalog() {}

    /** Their ids. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens an ensemble.
     *
     * @param idOrPath the id of a shipped one, or the path of a file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Ensemble open(String idOrPath) throws ScenarioException {
        if (IDS.contains(idOrPath)) {
            return Ensemble.read(FILES.name(idOrPath), FILES.text(idOrPath));
        }
        Path file = path(idOrPath);
        if (file == null || (!looksLikeFile(idOrPath) && !Files.exists(file))) {
            throw new ScenarioException(
                    Wording.printable(idOrPath),
                    new Problem(
                            Wording.quote(idOrPath),
                            "",
                            0,
                            "is neither a shipped ensemble nor a file",
                            "one of " + String.join(", ", IDS) + ", or the path of a file",
                            Wording.maybe(idOrPath, IDS)));
        }
        return Ensemble.read(idOrPath, TextFile.read(file, idOrPath));
    }

    /**
     * Whether a name is that of a shipped ensemble, or of a file that says what only ensembles say. A broken file is none.
     *
     * @param idOrPath as in {@link #open}
     */
    public static boolean isEnsemble(String idOrPath) {
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
     * The file of a shipped ensemble, to copy from.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static String shipped(String id) {
        return FILES.text(id);
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
