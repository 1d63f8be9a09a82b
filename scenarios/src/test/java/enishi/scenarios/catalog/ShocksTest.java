package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.Problem;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Shocks of a scenario: read, refused, merged, written, and handed to the model. */
class ShocksTest {

    private static Scenario read(String rest) {
        return ScenarioCatalog.read("my.json", "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, " + rest + "}");
    }

    private static Shock quake(Scenario scenario) {
        return Objects.requireNonNull(scenario.policy().shocks().get("quake"));
    }

    @Test
    void whatIsLeftOutHasNoEffect() {
        Shock shock = quake(read(
                "\"shocks\": {\"quake\": {\"kind\": \"disaster-at-home\", \"start\": \"2018-06\", \"months\": 2}}"));
        assertThat(shock)
                .isEqualTo(new Shock(
                        ShockKind.DISASTER_AT_HOME,
                        YearMonth.of(2018, 6),
                        2,
                        List.of(),
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        6,
                        0,
                        0,
                        0,
                        0,
                        0));
    }

    @Test
    void aShockNeedsKindStartAndMonths() {
        assertThat(Refusals.ofRest("\"shocks\": {\"quake\": {}}"))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/shocks/quake/kind", "/shocks/quake/start", "/shocks/quake/months");
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace() {
        assertThat(Refusals.ofRest("\"shocks\": {\"quake\": {\"kind\": \"disaster-at-hme\", \"start\": \"2018-6\","
                        + " \"months\": 0, \"incomeLoss\": 20, \"generosty\": 1}, \"Flood\": {}, \"war\": 1}"))
                .extracting(Problem::toString)
                .anySatisfy(line -> assertThat(line)
                        .contains("/shocks/quake/kind")
                        .contains("Maybe you meant \"disaster-at-home\"."))
                .anySatisfy(line -> assertThat(line).contains("Maybe \"2018-06\" was meant."))
                .anySatisfy(line -> assertThat(line).contains("/shocks/quake/months (line 1): 0 is not allowed"))
                .anySatisfy(line -> assertThat(line).contains("Maybe 0.2 was meant."))
                .anySatisfy(line -> assertThat(line).contains("Maybe you meant \"generosity\"."))
                .anySatisfy(line -> assertThat(line).contains("/shocks/Flood (line 1): this id is not allowed"))
                .anySatisfy(line -> assertThat(line).contains("/shocks/war (line 1)"));
        assertThat(Refusals.line(Refusals.ofRest("\"shocks\": []")))
                .contains("an object in { } with a shock under each id");
    }

    @Test
    void aShockIsChangedByItsIdAndTakenAwayByNull() {
        Scenario changed = read("\"extends\": \"covid-2020\", \"shocks\": {\"covid-standstill\": {\"months\": 5},"
                + " \"covid-restrictions\": null}");
        assertThat(changed.policy().shocks()).containsOnlyKeys("covid-standstill");
        Shock shock = Objects.requireNonNull(changed.policy().shocks().get("covid-standstill"));
        assertThat(shock.months()).isEqualTo(5);
        assertThat(shock.projectBlock()).isEqualTo(0.6);
    }

    @Test
    void nullTakesAwayOnlyWhatIsThere() {
        assertThat(Refusals.line(
                        Refusals.ofRest("\"extends\": \"covid-2020\", \"shocks\": {\"covid-restriction\": null}")))
                .contains("/shocks/covid-restriction (line 1): null takes away nothing here")
                .contains("a shock of the scenario that this one extends")
                .contains("Maybe you meant \"covid-restrictions\".");
    }

    @Test
    void shocksBelongToTheContent() {
        Scenario scenario = ScenarioCatalog.open("crisis-abroad");
        String effective = scenario.effectiveJson(scenario.run(RunOverrides.NONE));
        assertThat(effective).contains("\"invented-tsunami-2019\": {\n      \"kind\": \"disaster-abroad\",");
        assertThat(scenario.contentHash())
                .isNotEqualTo(ScenarioCatalog.open("baseline-japan").contentHash());
        assertThat(scenario.modelInput(RunOverrides.NONE).policy().shocks()).containsOnlyKeys("invented-tsunami-2019");
    }

    @Test
    void theBurnInHasTheShocksOfTheFirstScenarioUnlessItNamesItsOwn() {
        String shock = "{\"quake\": {\"kind\": \"pandemic\", \"start\": \"2014-06\", \"months\": 2}}";
        assertThat(read("\"shocks\": " + shock).burnIn().shocks()).containsOnlyKeys("quake");
        assertThat(read("\"extends\": \"baseline-japan\", \"shocks\": " + shock)
                        .burnIn()
                        .shocks())
                .isEmpty();
        Scenario own = read("\"extends\": \"baseline-japan\", \"burnIn\": {\"shocks\": " + shock + "}");
        assertThat(own.burnIn().shocks()).containsOnlyKeys("quake");
        assertThat(own.policy().shocks()).isEmpty();
    }
}
