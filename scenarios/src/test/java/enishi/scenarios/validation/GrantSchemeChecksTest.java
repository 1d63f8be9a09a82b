package enishi.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.problem.ScenarioException;
import org.junit.jupiter.api.Test;

/** What no single lever of a grant scheme is wrong about. */
class GrantSchemeChecksTest {

    private static final String AT = "my.json: /instruments/jica-partnership-support";

    private static String file(String levers) {
        return "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\","
                + " \"instruments\": {\"jica-partnership-support\": {" + levers + "}}}";
    }

    private static String refused(String levers) {
        ScenarioException refused =
                catchThrowableOfType(ScenarioException.class, () -> ScenarioCatalog.read("my.json", file(levers)));
        assertThat(refused).as(levers).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    @Test
    void giftsAreAtMostTheWholeBudget() {
        assertThat(refused("\"donatedShare\": 0.7, \"businessShare\": 0.4"))
                .startsWith(AT + "/businessShare (line 1): 0.4 makes gifts more than the whole budget;"
                        + " at most 1 together with donatedShare, 0.7 (share). Maybe");
        assertThat(ScenarioCatalog.read("my.json", file("\"donatedShare\": 0.75, \"businessShare\": 0.25"))
                        .id())
                .isEqualTo("a");
    }

    @Test
    void causesExistOnce() {
        assertThat(refused("\"causes\": [\"helth\"]"))
                .startsWith(AT + "/causes/0 (line 1): \"helth\" is not a cause; one of \"education\", ")
                .endsWith("Maybe you meant \"health\".");
        assertThat(refused("\"causes\": [\"health\", \"health\"]"))
                .startsWith(AT + "/causes/1 (line 1): \"health\" is there twice");
    }

    @Test
    void aSlipInTheIdOfASchemeIsSeen() {
        assertThat(refused("\"closedToUsersOf\": [\"jica-donation-fond\"]"))
                .startsWith(AT + "/closedToUsersOf/0")
                .contains("\"jica-donation-fond\" is not a scheme of the scenario")
                .endsWith("Maybe you meant \"jica-donation-fund\".");
        assertThat(refused("\"closedToUsersOf\": [\"x\", \"x\"]"))
                .startsWith(AT + "/closedToUsersOf/1 (line 1): \"x\" is there twice");
    }

    @Test
    void aSchemeThatWasTakenAwayMayStillBeNamed() {
        assertThat(ScenarioCatalog.read(
                                "my.json",
                                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\","
                                        + " \"instruments\": {\"jica-partnership-support\": null}}")
                        .id())
                .isEqualTo("a");
    }
}
