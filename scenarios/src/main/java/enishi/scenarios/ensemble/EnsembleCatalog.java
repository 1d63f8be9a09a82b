package enishi.scenarios.ensemble;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The ensembles that come with the product, and the way to open any. */
public final class EnsembleCatalog {

    /** The ensemble that is meant where none is named. */
    public static final String USUAL = "not-ruled-out";

    private static final List<String> IDS = List.of(USUAL);
    private static final ShippedFiles FILES = new ShippedFiles("ensemble", EnsembleCatalog.class, IDS);

    private static final Path HERE = Path.of("");

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
        Path file = ShippedFiles.file(HERE, idOrPath);
        if (file == null) {
            throw FILES.unknown(idOrPath);
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
        Path file = ShippedFiles.file(HERE, idOrPath);
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
}
