package enishi.scenarios.tour;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.data.TextFile;
import enishi.scenarios.problem.ScenarioException;
import java.nio.file.Path;
import java.util.List;

/** The tours that come with the product, and the way to open any. */
public final class TourCatalog {

    /** The key under which an editor finds the schema. */
    static final String SCHEMA = "$schema";

    private static final List<String> IDS = List.of("trust-and-survival", "small-places");

    private static final ShippedFiles FILES = new ShippedFiles("tour", TourCatalog.class, IDS);

    private TourCatalog() {}

    /** Their ids, in the order in which a class takes them. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens a tour.
     *
     * @param idOrPath the id of a shipped one, or the path of a file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Tour open(String idOrPath) throws ScenarioException {
        if (IDS.contains(idOrPath)) {
            return Tour.read(FILES.name(idOrPath), shipped(idOrPath));
        }
        Path file = ShippedFiles.file(Path.of(""), idOrPath);
        if (file == null) {
            throw FILES.unknown(idOrPath);
        }
        return Tour.read(idOrPath, TextFile.read(file, idOrPath));
    }

    /**
     * The file of a shipped tour, to copy from.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static String shipped(String id) {
        return FILES.text(id);
    }
}
