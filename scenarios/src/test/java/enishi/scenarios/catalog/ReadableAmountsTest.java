package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import org.junit.jupiter.api.Test;

/** Wherever a scenario has yen, it may have an amount in words. */
class ReadableAmountsTest {

    private static final String JPP = "\"jica-partnership-support\": ";

    private static Scenario read(String rest) {
        return ScenarioCatalog.read("my.json", "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, " + rest + "}");
    }

    @Test
    void amountsInWordsAreTheNumbersThatTheySay() {
        String words = "\"parameters\": {\"budget\": {\"monthlyWageYen\": \"33万円\"}}, "
                + Refusals.changed(JPP + "{\"annualBudgetYen\": \"3億円\", \"ceilings\": [{\"ceilingYen\":"
                        + " \"12.5 million yen\"}]}");
        String numbers = "\"parameters\": {\"budget\": {\"monthlyWageYen\": 330000}}, "
                + Refusals.changed(
                        JPP + "{\"annualBudgetYen\": 300000000, \"ceilings\": [{\"ceilingYen\": 12500000}]}");
        assertThat(effective(read(words))).isEqualTo(effective(read(numbers))).doesNotContain("円", " yen\"");
    }

    @Test
    void whatIsAllowedIsSaid() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed(JPP + "{\"annualBudgetYen\": \"5 billion\"}"))))
                .endsWith(
                        "\"5 billion\" is not allowed; a whole number from 0 to 1000000000000 (yen/year), or an amount"
                                + " such as \"5.07 billion JPY\", \"300 million yen\" or \"1,000万円\", or an"
                                + " object of such by fiscal year: {\"2002\": 2000000000, \"2017\": \"5.07 billion JPY\"}."
                                + " Maybe \"5 billion yen\" was meant.");
    }

    @Test
    void boundsHoldForAmountsInWords() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed(JPP + "{\"annualBudgetYen\": \"2兆円\"}"))))
                .contains("\"2兆円\" is not allowed")
                .endsWith("Maybe 1000000000000 was meant, or another unit.");
    }

    @Test
    void whatIsNotYenTakesNoAmount() {
        assertThat(Refusals.line(Refusals.ofRest("\"run\": {\"years\": \"15 yen\"}")))
                .endsWith("a whole number from 1 to 100 (years).");
    }

    private static String effective(Scenario scenario) {
        return scenario.effectiveJson(scenario.run(RunOverrides.NONE));
    }
}
