package enishi.analysis.cli;

import static enishi.analysis.cli.Ending.enishi;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enishi.scenarios.catalog.ScenarioSchema;
import enishi.scenarios.data.Shocks;
import enishi.scenarios.lever.LeverCatalog;
import enishi.sim.metric.Metrics;
import enishi.sim.policy.Instruments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands with which one writes scenarios: new, diff, list, describe, schema. */
final class LanguageCommandsTest {

    @TempDir
    private Path folder;

    private static String done(String... arguments) {
        Ending ending = enishi(arguments);
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isEqualTo(ExitCode.DONE);
        return ending.out();
    }

    private static void assertRefused(Ending ending, String words) {
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains(words).doesNotContain("\tat ", "Exception");
        assertThat(ending.out()).isEmpty();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aNewScenarioIsValidAndCanBeExtended() {
        String first = path("first.json");
        String second = path("deep/second.json");
        assertThat(done("new", "first", "--title", "My first", "--out", first)).contains("enishi validate " + first);
        done("new", "second", "--extends", first, "--out", second);
        assertThat(done("validate", first, second)).contains("valid (first)", "valid (second)");
        assertThat(Path.of(second)).content().contains("\"extends\": \"../first.json\"");
        assertThat(Path.of(first)).content().contains("\"en\": \"My first\"", "\"$schema\": \"scenario.schema.json\"");
    }

    @Test
    void aFileIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.json"), "years of work");
        assertRefused(enishi("new", "mine", "--out", file.toString()), "--force");
        assertRefused(enishi("schema", "--out", file.toString()), "--force");
        assertRefused(enishi("new", "mine", "--out", folder.toString()), "is a folder");
        assertThat(file).hasContent("years of work");
        done("new", "mine", "--out", file.toString(), "--force");
        assertThat(done("validate", file.toString())).contains("valid (mine)");
    }

    @Test
    void idsThatNoScenarioMayHaveAreRefused() {
        assertRefused(enishi("new", "My Plan", "--out", path("x.json")), "Maybe \"my-plan\" was meant.");
        assertRefused(enishi("new", "baseline-japan", "--out", path("x.json")), "Choose another id.");
        assertRefused(
                enishi("new", "mine", "--extends", "baseline-jpan", "--out", path("x.json")), "\"baseline-japan\"");
        assertThat(folder.resolve("x.json")).doesNotExist();
    }

    @Test
    void diffSaysInWordsWhatANewScenarioChanges() {
        String mine = path("mine.json");
        done("new", "mine", "--out", mine);
        assertThat(done("diff", "baseline-japan", mine).replaceAll("\\s+", " "))
                .contains(
                        "From baseline-japan to mine:",
                        "title.en",
                        "Worded otherwise: question, description, sources",
                        "Parameters: budget.reserveMonths (R₆), reserve target: 6 months of core cost → 9 months of core"
                                + " cost",
                        "grant-assistance-for-japanese-ngo-projects (Grant scheme) is changed: annualBudgetYen (B),",
                        "5.5 billion yen/year → 6 billion yen/year",
                        "my-lectures (Development education) is added:",
                        "annualContacts (n), visits and class seats a year, each a contact with one resident: 100000"
                                + " contacts/year")
                .doesNotContain("costPerContactYen", "before the first reported");
    }

    @Test
    void diffSaysWhatIsTakenAway() {
        assertThat(done("diff", "baseline-japan", "no-public-support"))
                .contains("global-plazas (Development education) is taken away.");
        assertThat(done("diff", "baseline-japan", "covid-2020")).contains("Shocks:", "covid-standstill is added:");
    }

    @Test
    void diffSaysThatAScenarioIsItself() throws IOException {
        Path whole = folder.resolve("whole.json");
        Files.writeString(whole, done("describe", "baseline-japan", "--json"));
        assertThat(done("diff", "baseline-japan", whole.toString())).contains("do not differ.");
        Files.writeString(whole, Files.readString(whole).replace("\"id\": \"baseline-japan\"", "\"id\": \"whole\""));
        assertThat(done("diff", "baseline-japan", whole.toString())).contains("Only their ids differ.");
    }

    @Test
    void diffCanPrintJson() throws IOException {
        JsonNode json = new ObjectMapper().readTree(done("diff", "baseline-japan", "nonmetropolitan-quota", "--json"));
        assertThat(json.get("to").asText()).isEqualTo("nonmetropolitan-quota");
        assertThat(json.get("differences")).anySatisfy(difference -> {
            assertThat(difference.get("pointer").asText())
                    .isEqualTo("/instruments/jica-partnership-support/nonmetropolitanShare");
            assertThat(difference.get("from").asDouble()).isZero();
            assertThat(difference.get("to").asDouble()).isEqualTo(0.3);
            assertThat(difference.get("unit").asText()).isEqualTo("share");
        });
    }

    @Test
    void listCanListWhatScenariosAreMadeOf() {
        assertThat(done("list", "scenarios")).isEqualTo(done("list")).contains("baseline-japan");
        String instruments = done("list", "instruments");
        Instruments.ALL.forEach(kind -> assertThat(instruments).contains(kind.id(), kind.title()));
        assertThat(done("list", "levers")).contains(LeverCatalog.ids());
        assertThat(done("list", "parameters")).contains("budget.reserveMonths", "reserve target");
        String indicators = done("list", "indicators");
        Metrics.ALL.forEach(metric -> assertThat(indicators).contains(metric.id()));
        Shocks.load().forEach(shock -> assertThat(done("list", "shocks")).contains(shock.id(), shock.start()));
        assertRefused(enishi("list", "instrumets"), "Maybe you meant \"instruments\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios", "instruments", "levers", "parameters", "indicators", "shocks"})
    void listsCanBeJson(String what) throws IOException {
        JsonNode json = new ObjectMapper().readTree(done("list", what, "--json"));
        JsonNode entries = what.equals("parameters") ? json.get("parameters") : json;
        assertThat(entries).hasSizeGreaterThanOrEqualTo(2).allMatch(entry -> entry.size() >= 4);
    }

    @Test
    void whatDoesNothingBecauseOfItsDatesIsSaid() throws IOException {
        Path file = folder.resolve("late.json");
        Files.writeString(file, """
                {"id": "late", "title": {"en": "Late"}, "extends": "baseline-japan",
                 "instruments": {
                   "desks-of-2035": {"kind": "country-desks", "operator": "jica", "start": "2035-04"},
                   "desks-of-2010": {"kind": "country-desks", "operator": "jica", "start": "2010-04", "end": "2011-03"},
                   "desks-without-money": {"kind": "country-desks", "operator": "jica", "annualBudgetYen": 0}},
                 "shocks": {"quake": {"kind": "disaster-abroad", "start": "2050-01", "months": 3}}}
                """);
        assertThat(done("validate", file.toString()))
                .contains("valid (late)")
                .contains("Note: desks-of-2035 begins 2035-04, after the last month (2031-03): it does nothing."
                        + " Maybe --years 20 or more was meant.")
                .contains(
                        "Note: desks-of-2010 ends 2011-03, before the first reported month (2016-04): it does nothing.")
                .contains("Note: desks-without-money has a budget of 0 in all years from 2016-04 to 2031-03.")
                .contains("Note: quake begins 2050-01");
        Path whole = folder.resolve("whole.json");
        Files.writeString(whole, "{\"id\": \"whole\", \"title\": {\"en\": \"Whole\"}}");
        assertThat(done("validate", whole.toString()))
                .contains("Note: it has no instruments. Maybe \"extends\": \"baseline-japan\" was meant.");
        assertThat(done("validate", folder.resolve("late.json").toString(), "baseline-japan"))
                .endsWith("baseline-japan: valid (baseline-japan)" + System.lineSeparator());
    }

    @Test
    void aLeverIsDescribedWithWhatOneCanCopy() throws IOException {
        String lever = done("describe", "levers", "ngo-researchers");
        assertThat(lever).startsWith("ngo-researchers: NGO researchers and interns (B7)");
        String copied = lever.substring(lever.indexOf("\"instruments\""));
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, \"extends\": \"baseline-japan\", " + copied + "}");
        assertThat(done("validate", file.toString())).contains("valid (mine)");
        assertRefused(enishi("describe", "levers", "ngo-researcher"), "Maybe you meant \"ngo-researchers\".");
        assertRefused(enishi("describe", "levers"), "Say which lever; \"enishi list levers\" lists them.");
    }

    @Test
    void describeListsTheLeversOfAKind() {
        assertThat(done("describe", "grant-scheme").replaceAll("\\s+", " "))
                .isEqualTo(done("describe", "instruments", "grant-scheme").replaceAll("\\s+", " "))
                .contains(
                        "grant-scheme: Grant scheme, acts on money, time, contact",
                        "annualBudgetYen (B) = required",
                        "overheadShare (oh) = 0.15 share of direct cost",
                        "ceilings[].ceilingYen = required",
                        "callMonths = [5, 11] month of year",
                        "a number from 0 to 0.5 (share of direct cost); Shanti Volunteer Association")
                .doesNotContain("annualContacts");
        assertThat(done("describe", "instruments")).contains("grant-scheme: ", "development-education: ");
        assertThat(done("describe", "shock")).contains("shock: ", "reliefDonationsYen (D) = 0 yen");
        assertThat(done("describe", "instruments").lines()).allMatch(line -> line.length() <= Paragraph.WIDTH);
    }

    @Test
    void aKindThatIsAlsoAScenarioIsNamedInBothPlaces() {
        assertThat(done("describe", "development-education"))
                .contains("Instruments from ", "\"enishi describe instruments development-education\"");
        assertThat(done("describe", "instruments", "development-education"))
                .contains("annualContacts (n) = required", "\"japan\", \"metropolitan\"");
    }

    @Test
    void kindsThatAreNearlyRightGetASuggestion() {
        assertRefused(enishi("describe", "instruments", "grant-sceme"), "Maybe you meant \"grant-scheme\".");
        assertRefused(enishi("describe", "grant-sceme"), "Maybe you meant \"grant-scheme\".");
    }

    @Test
    void theSchemaIsPrintedOrWritten() {
        assertThat(done("schema")).isEqualTo(ScenarioSchema.text());
        done("schema", "--out", path("scenario.schema.json"));
        assertThat(folder.resolve("scenario.schema.json")).hasContent(ScenarioSchema.text());
    }
}
