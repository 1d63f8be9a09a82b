package enishi.analysis.cli;

import static enishi.analysis.cli.Ending.enishi;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import enishi.sim.metric.Metrics;
import enishi.sim.process.Processes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says and how it ends, short of running the model. */
final class EnishiTest {

    @TempDir
    private Path folder;

    @Test
    void versionNamesEnishiJavaAndMason() {
        Ending ending = enishi("--version");
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("Enishi ", "Java " + System.getProperty("java.version"), "MASON 18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "describe",
                "new",
                "validate",
                "diff",
                "schema",
                "run",
                "window",
                "compare",
                "mechanisms",
                "levers",
                "patterns",
                "response",
                "plan",
                "experiment",
                "sensitivity"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Ending ending = enishi(command, "--help");
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("Usage: enishi " + command, "Example", "  enishi " + command);
        assertThat(ending.err()).isEmpty();
    }

    @Test
    void theWindowSaysThatItNeedsAScreen() {
        Ending ending = enishi("window", "baseline-japan");
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains("needs a screen", "Maybe").doesNotContain("Exception");
        assertThat(enishi("window", "--years", "0").code()).isEqualTo(ExitCode.REFUSED);
        assertThat(enishi("window", "baseline-japn").err()).contains("baseline-japan");
    }

    @Test
    void listNamesEveryShippedScenario() {
        Ending ending = enishi("list");
        assertThat(ending.code()).isZero();
        assertThat(ending.out())
                .contains("baseline-japan", "no-public-support", "nonmetropolitan-quota", "development-education");
    }

    @Test
    void describeTellsWhatAScenarioIs() {
        Ending ending = enishi("describe", "development-education");
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("development-education: ", "Instruments", "15 years", "scale 50");
    }

    @Test
    void describeCanPrintTheWholeScenarioAsAFileThatIsValid() throws IOException {
        Path file = folder.resolve("whole.json");
        Files.writeString(file, enishi("describe", "baseline-japan", "--json").out());
        Ending ending = enishi("validate", file.toString());
        assertThat(ending.err()).isEmpty();
        assertThat(ending.code()).isZero();
        assertThat(ending.out()).contains("valid (baseline-japan)");
    }

    @Test
    void describeListsEveryParameterAndHowManyAreAssumed() {
        Ending ending = enishi("describe", "parameters");
        long parameters = Processes.ALL.stream()
                .mapToLong(rule -> rule.parameters().getRecordComponents().length)
                .sum();
        assertThat(ending.code()).isZero();
        assertThat(ending.out())
                .contains("priorWeight (W) = 2 [observations], 0.1 to 20", parameters + " parameters: ", " assumed")
                .contains("JOSANG2016: Josang (2016), Subjective Logic");
        assertThat(ending.out().lines()).allMatch(line -> line.length() <= Paragraph.WIDTH);
    }

    @Test
    void describeCanKeepToOneRule() {
        assertThat(enishi("describe", "parameters", "talk").out())
                .contains("talk (6.2)", "farProbability", "4 parameters")
                .doesNotContain("priorWeight");
        assertThat(enishi("describe", "processes", "talk").out())
                .contains("talk (6.2, citizens)", "neighbours")
                .doesNotContain("founding");
    }

    @Test
    void describeListsEveryProcessAndIndicator() {
        String processes = enishi("describe", "processes").out();
        Processes.ALL.forEach(rule -> assertThat(processes).contains(rule.id() + " (", rule.phase()));
        String indicators = enishi("describe", "indicators").out();
        Metrics.ALL.forEach(
                metric -> assertThat(indicators).contains(metric.id() + " [" + metric.unit() + "]", metric.nameJa()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"parameters", "processes", "indicators"})
    void describeCanPrintTheModelAsJson(String topic) throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(enishi("describe", topic, "--json").out());
        JsonNode entries = topic.equals("parameters") ? json.get("parameters") : json;
        assertThat(entries).hasSizeGreaterThan(20).allMatch(entry -> entry.size() >= 5);
    }

    @Test
    void leversThatDoNotExistAreRefusedBeforeAnythingRuns() {
        assertRefused(enishi("levers", "global-plaza"), "Maybe you meant \"global-plazas\"");
        assertRefused(enishi("levers", "--runs", "0"), "--runs is 0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instruments.global-plaza.annualContacts | 0 | 9 | 1 | survival | JP | Maybe you meant \"global-plazas\"",
                "parameters.talk.farProbabilty | 0 | 1 | 1 | survival | JP | Maybe you meant \"farProbability\"",
                "parameters.talk.farProbability | 0 | 2 | 1 | survival | JP | number from 0",
                "parameters.talk.farProbability | much | 1 | 1 | survival | JP | \"much\" is not allowed",
                "parameters.talk.farProbability | 0 | 1 | 0 | survival | JP | --steps is 0",
                "parameters.talk.farProbability | 0 | 1 | 99 | survival | JP | at most 98",
                "parameters.talk.farProbability | 0 | 0 | 1 | survival | JP | two different ends",
                "parameters.talk.farProbability | 0 | 1 | 1 | mean_trusts | JP | Maybe you meant",
                "parameters.talk.farProbability | 0 | 1 | 1 | clustering | JP-01 | for clustering_mean it may be one of JP"
            })
    void aResponseThatCannotBeIsRefusedBeforeAnythingRuns(
            String lever, String from, String to, String steps, String outcome, String area, String words) {
        assertRefused(
                enishi(
                        "response",
                        lever,
                        "--from",
                        from,
                        "--to",
                        to,
                        "--steps",
                        steps,
                        "--outcome",
                        outcome,
                        "--area",
                        area),
                words);
    }

    @Test
    void wordsThatAreNearlySomethingToDescribeGetASuggestion() {
        assertRefused(enishi("describe", "paramters"), "Maybe you meant \"parameters\"");
        assertRefused(enishi("describe", "parameters", "trsut"), "Maybe you meant \"trust\"");
        assertRefused(enishi("describe", "baseline-jpan"), "Maybe you meant \"baseline-japan\"");
        assertRefused(enishi("describe", "indicators", "trust"), "belong to no rule");
        assertRefused(enishi("describe", "baseline-japan", "trust"), "only they can be followed");
        assertRefused(enishi("run", "baseline-japan", "--map", "clustering"), "none of");
    }

    @Test
    void validateListsWhatIsWrongInEveryFile() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path unknown = Files.writeString(folder.resolve("unknown.json"), "{\"id\": \"x\", \"titel\": 1}");
        Ending ending = enishi("validate", "baseline-japan", broken.toString(), unknown.toString());
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.out()).contains("baseline-japan: valid");
        assertThat(ending.err()).contains("broken.json", "unknown.json", "titel");
        assertNoStackTrace(ending);
    }

    @Test
    void unknownCommandsOptionsAndScenariosGetASuggestion() {
        assertRefused(enishi("comapre"), "compare");
        assertRefused(enishi("run", "--yeers", "5", "baseline-japan"), "--years");
        assertRefused(enishi("run", "baseline-jpan"), "baseline-japan");
        assertRefused(enishi("compare", "baseline-japan", "development-eduction"), "development-education");
        assertRefused(enishi("run", "baseline-japan", "--map", "suporters"), "supporters");
    }

    @Test
    void noCommandAndTooFewScenariosAreRefused() {
        assertRefused(enishi(), "Say what to do");
        assertRefused(enishi("run"), "SCENARIO");
        assertRefused(enishi("compare", "baseline-japan"), "SCENARIO");
        assertRefused(enishi("validate"), "FILE");
    }

    @Test
    void valuesOutOfBoundsAreRefused() {
        assertRefused(enishi("run", "baseline-japan", "--years", "0"), "years");
        assertRefused(enishi("run", "baseline-japan", "--years", "many"), "--years");
        assertRefused(enishi("run", "baseline-japan", "--seed", "-1"), "seed");
        assertRefused(enishi("run", "baseline-japan", "--scale", "0"), "scale");
        assertRefused(enishi("run", "baseline-japan", "--threads", "0"), "--threads is 0");
        assertRefused(enishi("run", "baseline-japan", "--lang", "fr"), "en or ja");
        assertRefused(enishi("compare", "baseline-japan", "no-public-support", "--runs", "0"), "--runs is 0");
        assertRefused(
                enishi("compare", "baseline-japan", "no-public-support", "--willingness-to-pay", "0"),
                "--willingness-to-pay is 0; it must be from 1 to 1000000000000 yen");
        assertRefused(enishi("compare", "baseline-japan", "no-public-support", "--seed", "9007199254740991"), "--seed");
    }

    @Test
    void unknownMechanismsAreRefused() {
        assertRefused(enishi("mechanisms", "--only", "A3,A44"), "\"A44\", which is none of A1, ");
        assertRefused(enishi("mechanisms", "--runs", "0"), "--runs is 0");
        assertRefused(enishi("patterns", "--runs", "0"), "--runs is 0");
        assertRefused(enishi("patterns", "--seed", "9007199254740990"), "--seed is ");
    }

    @Test
    void theSameScenarioTwiceIsRefused() {
        assertRefused(enishi("compare", "baseline-japan", "baseline-japan"), "given twice");
    }

    @Test
    void scenariosOfOtherMonthsOrResidentsAreRefused() throws IOException {
        assertRefused(enishi("compare", "baseline-japan", "historical-1989-2025"), "only scenarios of the same months");
        Path other = Files.writeString(
                folder.resolve("other.json"),
                "{\"id\": \"other\", \"title\": {\"en\": \"Other\"}, \"extends\": \"baseline-japan\","
                        + " \"population\": \"interpolated\"}");
        assertRefused(enishi("compare", "baseline-japan", other.toString()), "only scenarios of the same residents");
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertRefused(enishi("run", "baseline-japan", "--out", folder.toString()), "--force");
        assertRefused(enishi("run", "baseline-japan", "--force", "--out", folder.toString()), "no result of a run");
        assertRefused(
                enishi("compare", "baseline-japan", "no-public-support", "--out", folder.toString()), "plan.json");
        assertThat(file).hasContent("years of work");
    }

    @Test
    void afterAFaultThereIsAFileToLookAt() throws IOException {
        StringWriter err = new StringWriter();
        PrintWriter writer = new PrintWriter(err);
        int code = new Faults(writer, new String[] {"run"}).code(new IllegalStateException("money was lost"));
        writer.flush();
        assertThat(code).isEqualTo(ExitCode.FAULT);
        assertThat(err.toString()).contains("at fault, not you").doesNotContain("\tat ");
        Path file = Path.of(err.toString().replaceAll("(?s).*What happened is in (.*?);.*", "$1"));
        assertThat(Files.readString(file)).contains("enishi run", "money was lost", "\tat ");
        Files.delete(file);
    }

    @Test
    void textIsBrokenBetweenWords() {
        assertThat(Paragraph.wrap("one two three", 7)).isEqualTo(List.of("one two", "three"));
        assertThat(Paragraph.wrap("unbreakable", 3)).isEqualTo(List.of("unbreakable"));
    }

    private static void assertRefused(Ending ending, String words) {
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains(words);
        assertThat(ending.out()).isEmpty();
        assertNoStackTrace(ending);
    }

    private static void assertNoStackTrace(Ending ending) {
        assertThat(ending.err()).doesNotContain("\tat ", "Exception");
    }
}
