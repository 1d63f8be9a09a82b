package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON that is no scenario: each refusal says where, what, what is allowed, and what may have been meant. */
class BadValueTest {

    private static final String JPP = "\"jica-partnership-support\": ";

    @Test
    void percentIsTakenForAShare() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed(JPP + "{\"overheadShare\": 15}"))))
                .isEqualTo("my.json: /instruments/jica-partnership-support/overheadShare (line 1): 15 is not allowed;"
                        + " a number from 0 to 0.5 (share of direct cost). Maybe 0.15 was meant.");
    }

    @Test
    void unknownKeyIsNamedWithTheNearestOne() {
        assertThat(Refusals.line(Refusals.ofRest("\"instrumets\": {}")))
                .startsWith("my.json: /instrumets (line 1): unknown key; known here: $schema, extends, id, title")
                .endsWith("Maybe you meant \"instruments\".");
        assertThat(Refusals.line(Refusals.ofRest("\"extend\": \"baseline-japan\"")))
                .endsWith("\"extends\".");
        assertThat(Refusals.line(Refusals.ofRest("\"parameters\": {\"Trust\": {}}")))
                .endsWith("\"trust\".");
    }

    @Test
    void keyOfAnotherPlaceIsUnknown() {
        assertThat(Refusals.line(Refusals.ofRest("\"parameters\": {\"trust\": {\"startScale\": 0.1}}")))
                .contains("/parameters/trust/startScale (line 1): unknown key");
    }

    @Test
    void pointerEscapesSlashAndTilde() {
        assertThat(Refusals.ofRest("\"a/b~c\": 1").get(0).pointer()).isEqualTo("/a~1b~0c");
    }

    @Test
    void missingKeysAreNamedWithTheirMeaning() {
        assertThat(Refusals.of("{}").stream().map(Problem::toString))
                .anySatisfy(line -> assertThat(line).startsWith("my.json: /id (line 1): missing (name of the scenario"))
                .anySatisfy(line -> assertThat(line).startsWith("my.json: /title (line 1): missing (title)"));
    }

    @Test
    void wrongTypesAreRefused() {
        assertThat(Refusals.of("{\"id\": 7, \"title\": \"T\", \"sources\": \"GRJ2007\", \"instruments\": [],"
                                + " \"parameters\": 3, \"run\": null, \"start\": 201604}")
                        .stream()
                        .map(Problem::pointer))
                .containsExactly("/id", "/title", "/sources", "/start", "/parameters", "/instruments", "/run");
    }

    @Test
    void numberInQuotesIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest("\"run\": {\"years\": \"15\"}")))
                .endsWith("\"15\" is not allowed; a whole number from 1 to 100 (years). Maybe 15 without quotes was"
                        + " meant.");
    }

    @Test
    void boundsAreAllowedAsTheyAreWritten() {
        assertThat(ScenarioCatalog.read(
                                "my.json",
                                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\","
                                        + " \"parameters\": {\"commuting\": {\"rangeKm\": 0.001}}}")
                        .id())
                .isEqualTo("a");
    }

    @Test
    void fractionInPlaceOfAWholeNumberIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest("\"run\": {\"years\": 1.5}"))).contains("1.5 is not allowed");
    }

    @Test
    void wholeNumbersMayBeWrittenWithAnExponentOrAPoint() {
        var scenario = ScenarioCatalog.read(
                "my.json", "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"run\": {\"years\": 20.0, \"scale\": 1e3}}");
        assertThat(scenario.definition().run().years()).isEqualTo(20);
        assertThat(scenario.definition().run().scale()).isEqualTo(1000);
    }

    @Test
    void numbersBeyondTheirBoundsAreRefused() {
        assertThat(Refusals.ofRest("\"run\": {\"seed\": -1, \"years\": 0, \"scale\": 1e999999999,"
                                + " \"burnInMonths\": 1e99999999999}")
                        .stream()
                        .map(Problem::pointer))
                .containsExactlyInAnyOrder("/run/seed", "/run/years", "/run/scale", "/run/burnInMonths");
    }

    @Test
    void numbersThatADoubleCannotHoldAreRefused() {
        assertThat(Refusals.line(
                        Refusals.ofRest("\"parameters\": {\"trust\": {\"monthlyRetention\": 0.98765432109876543210}}")))
                .contains("at most 17 digits");
        assertThat(Refusals.ofRest("\"parameters\": {\"trust\": {\"monthlyRetention\": 1e-999999999}}"))
                .hasSize(1);
    }

    @Test
    void nullIsRefusedWhereAValueIsNeeded() {
        assertThat(Refusals.line(Refusals.ofRest("\"run\": {\"years\": null}")))
                .contains("/run/years (line 1): null is not allowed")
                .endsWith("Maybe the key was meant to be left out.");
    }

    @Test
    void choicesAreListed() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed(JPP + "{\"administration\": \"decentralized\"}"))))
                .contains("one of \"centralised\", \"decentralised\"")
                .endsWith("Maybe you meant \"decentralised\".");
    }

    @Test
    void otherSpellingsOfMonthsAreRefused() {
        assertThat(Refusals.line(Refusals.ofRest("\"start\": \"2016/4\""))).endsWith("Maybe \"2016-04\" was meant.");
        assertThat(Refusals.ofRest("\"start\": \"2016-13\"")).hasSize(1);
        assertThat(Refusals.ofRest("\"start\": \"1016-04\"")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "April 2018, 2018-04",
        "Apr. 2018, 2018-04",
        "2018 september, 2018-09",
        "2018年4月, 2018-04",
        "2018.12, 2018-12"
    })
    void monthsInWordsAreUnderstoodButRefused(String written, String meant) {
        assertThat(Refusals.line(Refusals.ofRest("\"start\": \"" + written + "\"")))
                .endsWith("Maybe \"" + meant + "\" was meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aprl 2018", "April", "2017 April 2018", "2018"})
    void whatIsNoMonthIsNotTakenForOne(String written) {
        assertThat(Refusals.line(Refusals.ofRest("\"start\": \"" + written + "\"")))
                .doesNotContain("Maybe");
    }

    @Test
    void percentInWordsIsTakenForAShareOnly() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed(JPP + "{\"overheadShare\": \"30 %\"}"))))
                .endsWith("Maybe 0.3 without quotes was meant.");
        assertThat(Refusals.line(Refusals.ofRest("\"run\": {\"years\": \"30 %\"}")))
                .doesNotContain("Maybe");
    }

    @Test
    void aKindOfDisasterIsToldThatItMattersWhereItStrikes() {
        String shock = "\"shocks\": {\"s\": {\"kind\": \"%s\", \"start\": \"2020-03\", \"months\": 3}}";
        assertThat(Refusals.line(Refusals.ofRest(shock.formatted("earthquake"))))
                .endsWith("Maybe \"disaster-at-home\" was meant, or \"disaster-abroad\" if it strikes elsewhere than in"
                        + " Japan.");
        assertThat(Refusals.line(Refusals.ofRest(shock.formatted("pandemia"))))
                .endsWith("Maybe you meant \"pandemic\".");
    }

    @Test
    void elementsOfListsAreNamed() {
        assertThat(Refusals.ofRest(Refusals.changed(JPP + "{\"callMonths\": [4, 13, null, \"5\"]}")).stream()
                        .map(Problem::pointer))
                .containsExactly(
                        "/instruments/jica-partnership-support/callMonths/1",
                        "/instruments/jica-partnership-support/callMonths/2",
                        "/instruments/jica-partnership-support/callMonths/3");
    }

    @Test
    void kindOfAnInstrumentMustBeKnown() {
        List<Problem> problems =
                Refusals.ofRest("\"instruments\": {\"a\": {\"kind\": \"grant\"}, \"b\": {}, \"c\": 1}");
        assertThat(problems.stream().map(Problem::pointer))
                .containsExactly("/instruments/a/kind", "/instruments/b/kind", "/instruments/c");
        assertThat(problems.get(0).maybe()).isEqualTo("Maybe you meant \"grant-scheme\".");
    }

    @Test
    void idsMustServeAsNamesOfFolders() {
        assertThat(Refusals.line(Refusals.of("{\"id\": \"My Plan!\", \"title\": {\"en\": \"T\"}}")))
                .endsWith("Maybe \"my-plan\" was meant.");
        assertThat(Refusals.ofRest("\"instruments\": {\"../x\": {\"kind\": \"grant-scheme\"}}"))
                .hasSize(1);
    }

    @Test
    void allProblemsAreShownAtOnce() {
        List<Problem> problems = Refusals.of("{\"id\": \"A B\", \"titel\": {}, \"start\": \"x\","
                + " \"run\": {\"years\": 0, \"scale\": true}, \"parameters\": {\"trust\": {\"monthlyRetention\": 2}}}");
        assertThat(problems.stream().map(Problem::pointer))
                .containsExactlyInAnyOrder(
                        "/titel",
                        "/id",
                        "/title",
                        "/start",
                        "/run/years",
                        "/run/scale",
                        "/parameters/trust/monthlyRetention");
    }

    @Test
    void messageListsEveryProblemInALineOfItsOwn() {
        assertThat(new ScenarioException("my.json", Refusals.of("{}")).getMessage())
                .startsWith("my.json cannot be used: 2 problems\n- my.json: /id")
                .contains("\n- my.json: /title");
    }

    @Test
    void unprintableCharactersDoNotReachTheTerminal() {
        assertThat(Refusals.line(Refusals.ofRest("\"start\": \"\\u001b[31mred\"")))
                .doesNotContain("\u001b");
    }
}
