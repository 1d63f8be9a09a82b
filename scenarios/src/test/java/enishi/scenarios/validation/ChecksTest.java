package enishi.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.problem.ScenarioException;
import org.junit.jupiter.api.Test;

/** What no single value is wrong about. */
class ChecksTest {

    private static final String AT = "my.json: /instruments/jica-partnership-support";

    private static String refusal(String rest) {
        ScenarioException refused = catchThrowableOfType(
                ScenarioException.class,
                () -> ScenarioCatalog.read(
                        "my.json",
                        "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\", " + rest + "}"));
        assertThat(refused).as(rest).isNotNull();
        return String.valueOf(refused.getMessage());
    }

    private static String refusedScheme(String levers) {
        return refusal("\"instruments\": {\"jica-partnership-support\": {" + levers + "}}");
    }

    @Test
    void namesOfChecksAreSentences() {
        assertThat(Checks.ALL).allSatisfy(check -> assertThat(check.name()).matches("[A-Z].*\\."));
    }

    @Test
    void instrumentCannotEndBeforeItStarts() {
        assertThat(refusedScheme("\"start\": \"2020-04\", \"end\": \"2020-03\""))
                .startsWith(AT + "/end (line 1): \"2020-03\" is before the start; a month from 2020-04 on.");
    }

    @Test
    void instrumentMayLastOneMonth() {
        assertThat(ScenarioCatalog.read(
                                "my.json",
                                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\","
                                        + " \"instruments\": {\"global-plazas\": {\"start\": \"2020-04\","
                                        + " \"end\": \"2020-04\"}}}")
                        .id())
                .isEqualTo("a");
    }

    @Test
    void callsNeedDifferentMonths() {
        assertThat(refusedScheme("\"callMonths\": []")).startsWith(AT + "/callMonths (line 1): an empty list");
        assertThat(refusedScheme("\"callMonths\": [4, 5, 4]"))
                .startsWith(AT + "/callMonths/2 (line 1): 4 is there twice");
    }

    @Test
    void ceilingsMustRise() {
        assertThat(refusedScheme("\"ceilings\": []")).startsWith(AT + "/ceilings (line 1): an empty list");
        assertThat(refusedScheme("\"ceilings\": [{\"ceilingYen\": 5}, {\"ceilingYen\": 5}]"))
                .startsWith(AT + "/ceilings/1/ceilingYen (line 1): 5 is not above the ceiling before it");
        assertThat(refusedScheme("\"ceilings\": [{\"minimumAgeMonths\": 24, \"ceilingYen\": 5}, {\"ceilingYen\": 6}]"))
                .startsWith(AT + "/ceilings/1 (line 1): a higher ceiling asks for less experience");
    }

    @Test
    void ceilingsMustBeWithinReach() {
        assertThat(refusedScheme("\"maximumAnnualIncomeYen\": 10,"
                        + " \"ceilings\": [{\"minimumAnnualIncomeYen\": 11, \"ceilingYen\": 5}]"))
                .startsWith(AT + "/ceilings/0/minimumAnnualIncomeYen (line 1): 11 is more income than");
    }

    @Test
    void desksStandInCountriesAbroadEachOnce() {
        String desks =
                "\"instruments\": {\"desks\": {\"kind\": \"country-desks\", \"operator\": \"jica\", \"countries\": ";
        String at = "my.json: /instruments/desks/countries";
        assertThat(refusal(desks + "[]}}")).startsWith(at + " (line 1): an empty list");
        assertThat(refusal(desks + "[\"PH\", \"PH\"]}}")).startsWith(at + "/1 (line 1): \"PH\" is there twice");
        assertThat(refusal(desks + "[\"PHL\"]}}"))
                .startsWith(at + "/0 (line 1): \"PHL\" is not a country")
                .contains("Maybe \"PH\" was meant.");
    }

    @Test
    void prefecturesMustExistOnce() {
        assertThat(refusal("\"instruments\": {\"global-plazas\": {\"prefectures\":"
                        + " [\"Tokyo\", \"1\", \"大阪\", \"JP-48\", \"jp-47\"]}}"))
                .contains("/prefectures/0 (line 1): \"Tokyo\" is not a prefecture")
                .contains("Maybe \"JP-13\" was meant.")
                .contains("Maybe \"JP-01\" was meant.")
                .contains("Maybe \"JP-27\" was meant.")
                .contains("\"JP-48\" is not a prefecture; a code from \"JP-01\" to \"JP-47\" or one of \"japan\",")
                .contains("Maybe \"JP-47\" was meant.");
        assertThat(refusal("\"instruments\": {\"global-plazas\": {\"prefectures\": [\"JP-01\", \"JP-01\"]}}"))
                .contains("/prefectures/1 (line 1): \"JP-01\" is there twice");
    }

    @Test
    void whatToLookAtIsAnIndicator() {
        assertThat(refusal("\"lookAt\": [\"survival\", \"suporters\"]"))
                .startsWith("my.json: /lookAt/1 (line 1): \"suporters\" is not an indicator")
                .contains("Maybe you meant \"supporters\".");
    }

    @Test
    void aPlatformAnswersEachKindOfShockOnce() {
        assertThat(refusal("\"instruments\": {\"fund\": {\"kind\": \"emergency-platform\", \"kinds\": []}}"))
                .startsWith("my.json: /instruments/fund/kinds (line 1): an empty list is not allowed");
        assertThat(refusal("\"instruments\": {\"fund\": {\"kind\": \"emergency-platform\","
                        + " \"kinds\": [\"pandemic\", \"pandemic\"]}}"))
                .startsWith("my.json: /instruments/fund/kinds/1 (line 1): this kind is there twice");
    }

    @Test
    void runsHaveAnEnd() {
        assertThat(refusal("\"run\": {\"years\": 100, \"burnInMonths\": 1}"))
                .startsWith("my.json: /run (line 1): 100 years with 1 months of burn-in make 1201 months");
    }

    @Test
    void textsSaySomething() {
        assertThat(refusal("\"question\": {\"en\": \" \", \"ja\": \"\"}"))
                .contains("/question/en")
                .contains("/question/ja");
    }

    @Test
    void parametersOfARuleFitTogether() {
        assertThat(refusal("\"parameters\": {\"start\": {\"ngos\": 3}, \"founding\": {\"mostFounders\": 1}}"))
                .contains("/parameters/start/ngos")
                .contains("/parameters/founding/mostFounders");
    }

    private static String refusedShock(String levers) {
        return refusal("\"shocks\": {\"quake\": {\"start\": \"2018-06\", \"months\": 3, " + levers + "}}");
    }

    @Test
    void countriesExistOnceAndAreAbroad() {
        assertThat(refusedShock("\"kind\": \"disaster-abroad\", \"countries\":"
                        + " [\"ph\", \"IDN\", \"Nepal\", \"インド\", \"XX\", \"JP\"]"))
                .contains("/shocks/quake/countries/0 (line 1): \"ph\" is not a country")
                .contains("Maybe \"PH\" was meant.")
                .contains("Maybe \"ID\" was meant.")
                .contains("Maybe \"NP\" was meant.")
                .contains("Maybe \"IN\" was meant.")
                .contains("\"XX\" is not a country; an ISO 3166-1 code of two letters, such as \"PH\".\n")
                .contains("\"JP\" is not abroad; a country abroad. Maybe prefectures were meant.");
        assertThat(refusedShock("\"kind\": \"pandemic\", \"countries\": [\"PH\", \"PH\"]"))
                .contains("/shocks/quake/countries/1 (line 1): \"PH\" is there twice");
    }

    @Test
    void prefecturesOfAShockExistOnce() {
        assertThat(refusedShock("\"kind\": \"disaster-at-home\", \"prefectures\": [\"Miyagi\"]"))
                .startsWith("my.json: /shocks/quake/prefectures/0 (line 1): \"Miyagi\" is not a prefecture")
                .contains("Maybe \"JP-04\" was meant.");
        assertThat(refusedShock("\"kind\": \"disaster-at-home\", \"prefectures\": [\"JP-04\", \"JP-04\"]"))
                .contains("/shocks/quake/prefectures/1 (line 1): \"JP-04\" is there twice");
    }

    @Test
    void aDisasterAtHomeNamesNoCountry() {
        assertThat(refusedShock("\"kind\": \"disaster-at-home\", \"countries\": [\"PH\"]"))
                .startsWith("my.json: /shocks/quake/countries (line 1): a disaster at home names countries abroad");
    }

    @Test
    void aShockBeginsInTheYearsTheTablesSpeakOf() {
        assertThat(refusal("\"shocks\": {\"quake\": {\"kind\": \"pandemic\", \"months\": 1, \"start\":"
                        + " \"1918-03\"}}"))
                .startsWith("my.json: /shocks/quake/start (line 1): \"1918-03\" is not allowed; a month from 1960-01");
    }

    private static String refusedTalks(String levers) {
        return refusal("\"instruments\": {\"talks\": {\"operator\": \"jica\", " + levers + "}}");
    }

    @Test
    void causesAndCountriesOfADialogueBelongToItsVenue() {
        assertThat(refusedTalks("\"kind\": \"dialogue\", \"causes\": [\"health\"]"))
                .startsWith(
                        "my.json: /instruments/talks/causes (line 1): causes are given, and the meetings are not by")
                .contains("or the venue \"sector\"");
        assertThat(refusedTalks("\"kind\": \"dialogue\", \"venue\": \"sector\", \"countries\": [\"PH\"]"))
                .startsWith("my.json: /instruments/talks/countries (line 1): countries are given")
                .contains("or the venue \"embassy\"");
        assertThat(refusedTalks("\"kind\": \"dialogue\", \"venue\": \"embassy\", \"countries\": [\"PH\", \"PH\"]"))
                .contains("/countries/1 (line 1): \"PH\" is there twice");
    }

    @Test
    void causesExistOnce() {
        assertThat(refusedTalks("\"kind\": \"dialogue\", \"venue\": \"sector\", \"causes\": [\"helth\", \"x\"]"))
                .contains("/instruments/talks/causes/0 (line 1): \"helth\" is not a cause; one of")
                .contains("Maybe you meant \"health\".")
                .contains("\"x\" is not a cause");
        assertThat(refusedTalks("\"kind\": \"aligned-communication\", \"causes\": [\"health\", \"health\"]"))
                .contains("/causes/1 (line 1): \"health\" is there twice");
    }
}
