package enishi.scenarios.target;

import enishi.scenarios.data.ShippedFiles;
import java.util.List;
import java.util.stream.IntStream;

/** The observed patterns that come with the product. */
public final class TargetCatalog {

    private static final int COUNT = 28;

    private static final List<String> IDS =
            IntStream.rangeClosed(1, COUNT).mapToObj(String::valueOf).toList();

    private static final ShippedFiles FILES = new ShippedFiles("target", TargetCatalog.class, IDS);

    private TargetCatalog() {}

    /** Their ids, in order. */
    public static List<String> ids() {
        return IDS;
    }

    /** All of them, in order. */
    public static List<TargetDefinition> all() {
        return IDS.stream().map(TargetCatalog::open).toList();
    }

    /**
     * Opens one.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static TargetDefinition open(String id) {
        return TargetFile.read(FILES.name(id), FILES.text(id));
    }
}
