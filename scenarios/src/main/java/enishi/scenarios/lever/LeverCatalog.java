package enishi.scenarios.lever;

import enishi.scenarios.data.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The policy levers that come with the product. */
public final class LeverCatalog {

    private static final List<String> IDS = List.of(
            "nren-general", // B1
            "jica-partnership-support", // B4
            "global-plazas"); // B12

    private LeverCatalog() {}

    /** Their ids, in the order of the rows of the evidence. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens one.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static LeverTrial open(String id) {
        try (InputStream in = IDS.contains(id) ? LeverCatalog.class.getResourceAsStream(id + ".json") : null) {
            if (in == null) {
                throw new IllegalArgumentException("lever [" + id + "] must be one of " + IDS + ".");
            }
            String name = id + " (shipped)";
            return LeverTrial.read(name, TextFile.read(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("the product's lever " + id + " cannot be read", e);
        }
    }
}
