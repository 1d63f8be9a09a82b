package enishi.scenarios.mechanism;

import enishi.scenarios.data.ShippedFiles;
import java.util.List;

/** The mechanisms that come with the product. */
public final class MechanismCatalog {

    private static final List<String> IDS =
            List.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14");

    private static final ShippedFiles FILES = new ShippedFiles("mechanism", MechanismCatalog.class, IDS);

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
        return Mechanism.read(FILES.name(id), FILES.text(id));
    }
}
