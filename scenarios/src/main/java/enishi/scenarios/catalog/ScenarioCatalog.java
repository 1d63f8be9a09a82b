package enishi.scenarios.catalog;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.ScenarioException;
import java.util.List;

/** The shipped scenarios, and the way to open any scenario. */
public final class ScenarioCatalog {

    private static final List<String> IDS = List.of(
            "baseline-japan",
            "no-public-support",
            "nonmetropolitan-quota",
            "development-education",
            "covid-2020",
            "crisis-abroad",
            "great-hanshin-1995",
            "great-east-japan-2011",
            "historical-1989-2025",
            "historical-1995-2025");

    private ScenarioCatalog() {}

    /** Ids of the shipped scenarios, the baseline first. */
    public static List<String> ids() {
        return IDS;
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
     * Opens a scenario that is not in a file; what it extends is shipped or seen from the working folder.
     *
     * @param name what messages call it
     * @param json the text of the scenario
     * @throws ScenarioException as {@link #open}
     */
    public static Scenario read(String name, String json) throws ScenarioException {
        return ScenarioChain.start(ScenarioSource.text(name, json)).scenario();
    }
}
