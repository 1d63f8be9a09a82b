package enishi.scenarios.lever;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeWriter;
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

    private static final ShippedFiles FILES = new ShippedFiles("lever", LeverCatalog.class, IDS);

    private LeverCatalog() {}

    /** Their ids, in the order of the rows of the evidence. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Opens one, with the scenarios with it and without it.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static LeverTrial open(String id) {
        return LeverTrial.read(FILES.name(id), FILES.text(id));
    }

    /**
     * What defines one; its instruments are not looked at.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static LeverDefinition definition(String id) {
        return file(id).definition();
    }

    /**
     * What stands under {@code instruments} in its file, as JSON to copy into a scenario.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static String instrumentsJson(String id) {
        return TreeWriter.write(instruments(id));
    }

    /**
     * Its instruments by id, as its file has them.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static Json.Members instruments(String id) {
        return file(id).instruments();
    }

    private static LeverFile file(String id) {
        return LeverFile.read(FILES.name(id), FILES.text(id));
    }
}
