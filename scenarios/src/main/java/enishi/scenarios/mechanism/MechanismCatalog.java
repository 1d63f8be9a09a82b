package enishi.scenarios.mechanism;

import enishi.scenarios.data.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The mechanisms that come with the product. */
public final class MechanismCatalog {

    private static final List<String> IDS =
            List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14");

    private MechanismCatalog() {}

    /** Their ids, in order. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens one.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static Mechanism open(String id) {
        try (InputStream in = IDS.contains(id) ? MechanismCatalog.class.getResourceAsStream(id + ".json") : null) {
            if (in == null) {
                throw new IllegalArgumentException("mechanism [" + id + "] must be one of " + IDS + ".");
            }
            String name = id + " (shipped)";
            return Mechanism.read(name, TextFile.read(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("the product's mechanism " + id + " cannot be read", e);
        }
    }
}
