package enishi.scenarios.lever;

import enishi.scenarios.data.TextFile;
import enishi.scenarios.io.TreeWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The policy levers that come with the product. */
public final class LeverCatalog {

    private static final List<String> IDS = List.of(
            "nren-emergency", // B1
            "nren-general", // B1
            "nren-microcredit", // B1
            "nren-mine-removal", // B1
            "nren-partnership-window", // B1
            "nren-recycled-goods", // B1
            "ngo-project-subsidy", // B2
            "grassroots-grants-1989", // B3
            "jica-partnership-local-government", // B4
            "jica-partnership-partner", // B4
            "jica-partnership-support", // B4
            "gift-deduction", // B5
            "gift-matching", // B5
            "jica-donation-fund", // B5
            "japan-platform", // B6
            "jica-ngo-training", // B7
            "ngo-advisors", // B7
            "ngo-researchers", // B7
            "ngo-study-groups", // B7
            "ngo-embassy-dialogue", // B8
            "ngo-jica-dialogue", // B8
            "ngo-jica-dialogue-regional", // B8
            "ngo-mofa-dialogue", // B8
            "sector-dialogue", // B8
            "joint-evaluation", // B9
            "country-desks", // B10
            "jica-volunteers", // B11
            "development-education-lectures", // B12
            "global-plazas", // B12
            "teachers-training", // B12
            "local-cofunding", // B13
            "local-coordinators", // B13
            "aligned-communication", // B14
            "foundation-grants", // B14
            "joint-studies", // B14
            "overhead-reform", // B14
            "partnerships-as-priority", // B14
            "personal-networks", // B14
            "personnel-exchange", // B14
            "staff-retention", // B14
            "unrestricted-money", // B14
            "us-japan-capacity-building", // B14
            "us-japan-partnership-fund", // B14
            "startup-support", // B15
            "shenzhen-foundation", // B16
            "international-cooperation-as-culture"); // B17

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
        return LeverTrial.read(name(id), text(id));
    }

    /**
     * What stands under {@code instruments} in its file, as JSON to copy into a scenario.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static String instrumentsJson(String id) {
        return TreeWriter.write(LeverFile.read(name(id), text(id)).instruments());
    }

    private static String name(String id) {
        return id + " (shipped)";
    }

    private static String text(String id) {
        try (InputStream in = IDS.contains(id) ? LeverCatalog.class.getResourceAsStream(id + ".json") : null) {
            if (in == null) {
                throw new IllegalArgumentException("lever [" + id + "] must be one of " + IDS + ".");
            }
            return TextFile.read(in, name(id));
        } catch (IOException e) {
            throw new UncheckedIOException("the product's lever " + id + " cannot be read", e);
        }
    }
}
