package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.Problem;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.YearlyBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A budget is one amount, or amounts by fiscal year. */
class BudgetByYearTest {

    private static final String JPP = "jica-partnership-support";

    @TempDir
    private Path folder;

    private static String budget(String budget) {
        return Refusals.changed('"' + JPP + "\": {\"annualBudgetYen\": " + budget + "}");
    }

    private static String whole(String rest) {
        return "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, " + rest + "}";
    }

    private static Scenario read(String budget) {
        return ScenarioCatalog.read("my.json", whole(budget(budget)));
    }

    private static YearlyBudget of(Scenario scenario) {
        return ((GrantScheme)
                        Objects.requireNonNull(scenario.policy().instruments().get(JPP)))
                .annualBudgetYen();
    }

    private static String effective(Scenario scenario) {
        return scenario.effectiveJson(scenario.run(RunOverrides.NONE));
    }

    private static YearlyBudget from(Map<Integer, Long> changes) {
        return YearlyBudget.from(new TreeMap<>(changes));
    }

    @Test
    void bothFormsAreRead() {
        assertThat(of(read("\"3億円\""))).isEqualTo(YearlyBudget.constant(300_000_000));
        assertThat(of(read("{\"2017\": \"5.07 billion JPY\", \"2002\": 2000000000}")))
                .isEqualTo(from(Map.of(2002, 2_000_000_000L, 2017, 5_070_000_000L)));
    }

    @Test
    void theShorterFormIsWritten() {
        assertThat(effective(read("{\"2002\": 0}"))).isEqualTo(effective(read("0")));
        String changing = effective(read("{\"2017\": \"3 million yen\", \"2002\": 5, \"2009\": 5}"));
        assertThat(changing.replaceAll("\\s", "")).contains("\"annualBudgetYen\":{\"2002\":5,\"2017\":3000000},");
        assertThat(effective(ScenarioCatalog.read("again.json", changing))).isEqualTo(changing);
    }

    @Test
    void aScenarioChangesSingleYearsOfTheOneThatItExtends() throws IOException {
        Files.writeString(folder.resolve("base.json"), whole(budget("{\"2002\": 5, \"2009\": 6, \"2017\": 7}")));
        Path child = Files.writeString(
                folder.resolve("child.json"),
                whole(budget("{\"2009\": null, \"2017\": 9, \"2020\": 1}").replace("baseline-japan", "base.json")));
        assertThat(of(ScenarioCatalog.open(child.toString()))).isEqualTo(from(Map.of(2002, 5L, 2017, 9L, 2020, 1L)));
    }

    @Test
    void whatIsWrongIsNamedYearByYear() {
        List<String> lines = Refusals.ofRest(
                        budget("{\"FY2002\": 1, \"1950\": 1, \"2003\": -1, \"2004\": \"1 billion\","
                                + " \"2005\": 0.5, \"2006\": {}}"))
                .stream()
                .map(Problem::toString)
                .toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0))
                .endsWith("/annualBudgetYen/FY2002 (line 1): \"FY2002\" is not a fiscal year; a year from \"1960\" to"
                        + " \"2100\" (from April of it on). Maybe \"2002\" was meant.");
        assertThat(lines.get(1)).contains("\"1950\" is not a fiscal year").doesNotContain("Maybe");
        assertThat(lines.get(2)).contains("/2003 (line 1): -1 is not allowed");
        assertThat(lines.get(3)).endsWith("Maybe \"1 billion yen\" was meant.");
        assertThat(lines.get(4)).contains("/2005 (line 1): 0.5 is not allowed");
        assertThat(lines.get(5)).contains("/2006 (line 1): an object is not allowed");
    }

    @Test
    void anythingElseIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest(budget("{}"))))
                .contains("an empty object is not allowed")
                .endsWith("Maybe the amount 0 was meant.");
        assertThat(Refusals.line(Refusals.ofRest(budget("[1]")))).contains("a list is not allowed");
        assertThat(Refusals.line(Refusals.ofRest(budget("true")))).contains("true is not allowed");
    }
}
