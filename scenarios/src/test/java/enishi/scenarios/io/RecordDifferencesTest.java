package enishi.scenarios.io;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How two scenarios differ, value by value. */
class RecordDifferencesTest {

    private static final Scenario BASELINE = ScenarioCatalog.open("baseline-japan");

    private static List<String> lines(String rest) {
        Scenario mine = ScenarioCatalog.read(
                "my.json",
                "{\"id\": \"baseline-japan\", \"title\": {\"en\": \"Japan as it is\", \"ja\": \"現状の日本\"},"
                        + " \"extends\": \"baseline-japan\", " + rest + "}");
        return RecordDifferences.between(BASELINE.definition(), mine.definition()).stream()
                .filter(difference ->
                        !List.of("/question", "/description", "/sources").contains(difference.pointer()))
                .map(difference -> difference.pointer() + " (" + difference.symbol() + ") " + difference.fromText()
                        + " → " + difference.toText())
                .toList();
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        assertThat(RecordDifferences.between(
                        BASELINE.definition(),
                        ScenarioCatalog.open("baseline-japan").definition()))
                .isEmpty();
    }

    @Test
    void valuesHaveTheirUnits() {
        assertThat(lines("\"parameters\": {\"budget\": {\"reserveMonths\": 9, \"monthlyWageYen\": \"33万円\"}},"
                        + " \"run\": {\"years\": 10}"))
                .containsExactlyInAnyOrder(
                        "/parameters/budget/reserveMonths (R₆) 6 months of core cost → 9 months of core cost",
                        "/parameters/budget/monthlyWageYen (w) 327,000 yen/month → 330,000 yen/month",
                        "/run/years (Y) 15 years → 10 years");
    }

    @Test
    void instrumentsAreComparedLeverByLever() {
        String jpp = "/instruments/jica-partnership-support/";
        assertThat(lines("\"instruments\": {\"jica-partnership-support\": {\"annualBudgetYen\": {\"2016\":"
                        + " 200000000, \"2020\": \"3億円\"}, \"callMonths\": [6], \"ceilings\":"
                        + " [{\"ceilingYen\": 20000000}]}}"))
                .containsExactly(
                        jpp + "annualBudgetYen (B) 200 million yen/year → 200 million yen/year from fiscal 2016,"
                                + " 300 million yen/year from fiscal 2020",
                        jpp + "callMonths () [5, 11] month of year → [6] month of year",
                        jpp + "ceilings/0/ceilingYen () 10 million yen → 20 million yen");
        assertThat(lines("\"instruments\": {\"jica-partnership-support\": {\"ceilings\": [{\"ceilingYen\": 1000000},"
                        + " {\"ceilingYen\": 2000000}]}}"))
                .singleElement()
                .asString()
                .startsWith(jpp + "ceilings () [{minimumAgeMonths: 0, minimumAnnualIncomeYen: 0 yen, ceilingYen: 10"
                        + " million yen}] → [{");
    }

    @Test
    void whatIsAddedOrTakenAwayIsOneDifference() {
        assertThat(lines("\"instruments\": {\"global-plazas\": null}"))
                .singleElement()
                .asString()
                .startsWith("/instruments/global-plazas () {kind: development-education,")
                .endsWith("→ nothing");
        assertThat(lines("\"instruments\": {\"more\": {\"kind\": \"development-education\", \"operator\": \"jica\","
                        + " \"annualContacts\": 7}}"))
                .singleElement()
                .asString()
                .startsWith("/instruments/more () nothing → {kind: development-education, operator: jica,");
    }

    @Test
    void whatARecordSaysIsWhatIsNotItsDefault() {
        Record plazas = (Record)
                Objects.requireNonNull(BASELINE.definition().instruments().get("global-plazas"));
        assertThat(RecordDifferences.said(plazas, "/x").stream().map(Difference::pointer))
                .containsExactly("/x/operator", "/x/prefectures", "/x/annualContacts");
    }
}
