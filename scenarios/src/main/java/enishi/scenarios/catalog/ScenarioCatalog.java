package enishi.scenarios.catalog;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.problem.ScenarioException;
import java.nio.file.Path;
import java.util.List;

/** The shipped scenarios, and the way to open any scenario. */
public final class ScenarioCatalog {

    private static final List<String> IDS = List.of(
            "baseline-japan",
            "no-public-support",
            "historical-1989-2025",
            "historical-1995-2025",
            "mofa-2004-programme",
            "capacity-first",
            "project-grants-first",
            "decentralised-partnership-programme",
            "metropolitan-concentration",
            "nonmetropolitan-quota",
            "overhead-5-percent",
            "overhead-reform",
            "fast-small-grants",
            "dialogue-and-networks",
            "joint-evaluation",
            "country-desks",
            "development-education",
            "returned-volunteers",
            "local-government-partnership",
            "community-driven",
            "hiroshima-peace",
            "okinawa-islands",
            "six-prefectures",
            "local-conflict",
            "great-hanshin-1995",
            "great-east-japan-2011",
            "crisis-abroad",
            "japan-platform-surge",
            "us-japan-partnership",
            "us-japan-personal-networks",
            "us-japan-personnel-exchange",
            "us-japan-joint-studies",
            "us-japan-staff-retention",
            "us-japan-capacity-building",
            "us-japan-aligned-communication",
            "us-japan-partnership-priority",
            "us-japan-fewer-restrictions",
            "us-japan-partnership-fund",
            "covid-2020",
            "officially-cultivated",
            "shenzhen-foundation",
            "international-cooperation-as-culture",
            "donation-fund",
            "austerity");

    static final ShippedFiles FILES = new ShippedFiles("scenario", ScenarioCatalog.class, IDS);

    private ScenarioCatalog() {}

    /** Ids of the shipped scenarios, the baseline first. */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * What a shipped scenario is about, which takes far less time than to open it.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public static ScenarioCard card(String id) {
        return ScenarioCard.of(id);
    }

    /**
     * Opens a scenario.
     *
     * @param idOrPath the id of a shipped scenario, or the path of a scenario file
     * @throws ScenarioException with everything that is wrong with the scenario or a scenario that it extends
     */
    public static Scenario open(String idOrPath) throws ScenarioException {
        return ScenarioChain.start(ScenarioSource.named(idOrPath)).scenario();
    }

    /**
     * Opens a scenario that a file names.
     *
     * @param idOrPath as {@link #open(String)}; a path is seen from {@code folder}
     * @param folder the folder of the file
     * @throws ScenarioException as {@link #open(String)}
     */
    public static Scenario open(String idOrPath, Path folder) throws ScenarioException {
        return ScenarioChain.start(ScenarioSource.named(idOrPath, folder)).scenario();
    }

    /**
     * Opens a scenario that is not in a file; what it extends is shipped or seen from the working folder.
     *
     * @param name what messages call it
     * @param json the text of the scenario
     * @throws ScenarioException as {@link #open(String)}
     */
    public static Scenario read(String name, String json) throws ScenarioException {
        return ScenarioChain.start(ScenarioSource.text(name, json)).scenario();
    }

    /**
     * How a file names a scenario that it extends: by its id, or by its path from the file's folder.
     *
     * @param file the file
     * @param idOrPath the id of a shipped scenario, or a path seen from the working folder
     */
    public static String seenFrom(Path file, String idOrPath) {
        if (IDS.contains(idOrPath)) {
            return idOrPath;
        }
        Path target = Path.of(idOrPath).toAbsolutePath().normalize();
        Path folder = file.toAbsolutePath().normalize().getParent();
        boolean sameDisk = folder != null && folder.getRoot().equals(target.getRoot());
        Path seen = folder != null && sameDisk ? folder.relativize(target) : target;
        return seen.toString().replace('\\', '/');
    }
}
