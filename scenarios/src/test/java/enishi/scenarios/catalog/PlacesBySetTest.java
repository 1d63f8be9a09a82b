package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import org.junit.jupiter.api.Test;

/** Wherever a scenario lists prefectures, it may name sets of them. */
class PlacesBySetTest {

    private static String effective(String rest) {
        Scenario scenario = ScenarioCatalog.read(
                "my.json",
                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\", " + rest + "}");
        return scenario.effectiveJson(scenario.run(RunOverrides.NONE));
    }

    private static String plazas(String prefectures) {
        return "\"instruments\": {\"global-plazas\": {\"prefectures\": [" + prefectures + "]}}";
    }

    private static String quake(String prefectures) {
        return "\"shocks\": {\"quake\": {\"kind\": \"disaster-at-home\", \"start\": \"2018-06\", \"months\": 3,"
                + " \"prefectures\": [" + prefectures + "]}}";
    }

    @Test
    void theEffectiveScenarioHoldsCodesOnly() {
        assertThat(effective(plazas("\"JP-47\", \"shikoku\", \"JP-37\"")))
                .isEqualTo(effective(plazas("\"JP-36\", \"JP-37\", \"JP-38\", \"JP-39\", \"JP-47\"")))
                .doesNotContain("shikoku");
        assertThat(effective(quake("\"hokkaido\""))).isEqualTo(effective(quake("\"JP-01\"")));
    }

    @Test
    void unknownSetsGetAGuess() {
        assertThat(Refusals.line(
                        Refusals.ofRest(Refusals.changed("\"global-plazas\": {\"prefectures\": [\"Kanto\"]}"))))
                .contains(
                        "/prefectures/0 (line 1): \"Kanto\" is not a prefecture; a code from \"JP-01\" to \"JP-47\" or"
                                + " one of \"japan\", \"metropolitan\", \"nonmetropolitan\", \"hokkaido\"")
                .endsWith("Maybe you meant \"kanto\".");
        assertThat(Refusals.line(Refusals.ofRest(quake("\"kyushu\"")))).endsWith("\"kyushu-okinawa\".");
    }

    @Test
    void theSameSetTwiceIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest(quake("\"kinki\", \"JP-27\", \"kinki\""))))
                .contains("/shocks/quake/prefectures/2 (line 1): \"kinki\" is there twice; each code or set once.");
    }

    @Test
    void sitesArePrefecturesToo() {
        String course =
                "\"instruments\": {\"course\": {\"kind\": \"capacity-building\", \"operator\": \"jica\", \"sites\": [%s]}}";
        assertThat(effective(String.format(course, "\"shikoku\"")))
                .isEqualTo(effective(String.format(course, "\"JP-36\", \"JP-37\", \"JP-38\", \"JP-39\"")));
        assertThat(Refusals.line(Refusals.ofRest(String.format(course, "\"JP-48\""))))
                .contains("/instruments/course/sites/0 (line 1): \"JP-48\" is not a prefecture");
    }
}
