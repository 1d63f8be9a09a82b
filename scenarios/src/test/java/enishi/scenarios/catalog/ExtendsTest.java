package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.GrantScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario that extends another says only how it differs. */
class ExtendsTest {

    @TempDir
    private Path folder;

    private Path write(String name, String rest) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "{\"id\": \"x\", \"title\": {\"en\": \"X\"}, " + rest + "}");
    }

    private Scenario open(String name) {
        return ScenarioCatalog.open(folder.resolve(name).toString());
    }

    @Test
    void filesExtendFilesSeenFromTheirFolder() throws IOException {
        write("base.json", "\"extends\": \"baseline-japan\", \"run\": {\"years\": 7}, \"start\": \"2020-04\"");
        write("deep/child.json", "\"extends\": \"../base.json\", \"run\": {\"seed\": 9}");
        Scenario child = open("deep/child.json");
        assertThat(child.definition().run().years()).isEqualTo(7);
        assertThat(child.definition().run().seed()).isEqualTo(9);
        assertThat(child.definition().start()).hasToString("2020-04");
        assertThat(child.definition().instruments())
                .isEqualTo(ScenarioCatalog.open("baseline-japan").definition().instruments());
    }

    @Test
    void whoAScenarioIsIsNotInherited() {
        assertThat(Refusals.of("{\"extends\": \"baseline-japan\"}").stream().map(Problem::pointer))
                .containsExactly("/id", "/title");
        Scenario scenario = ScenarioCatalog.read(
                "my.json", "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\"}");
        assertThat(scenario.definition().description()).isNull();
        assertThat(scenario.definition().sources()).isEmpty();
        assertThat(scenario.title("ja")).isEqualTo("A");
    }

    @Test
    void nullTakesAwayAnInstrumentAndSetsAParameterBack() throws IOException {
        write("base.json", "\"extends\": \"baseline-japan\", \"parameters\": {\"trust\": {\"monthlyRetention\": 0.5}}");
        write(
                "child.json",
                "\"extends\": \"base.json\", \"parameters\": {\"trust\": {\"monthlyRetention\": null}},"
                        + " \"instruments\": {\"global-plazas\": null}");
        assertThat(open("base.json").policy().parameters().trust().monthlyRetention())
                .isEqualTo(0.5);
        assertThat(open("child.json").policy().parameters())
                .isEqualTo(ScenarioCatalog.open("baseline-japan").policy().parameters());
        assertThat(open("child.json").policy().instruments())
                .doesNotContainKey("global-plazas")
                .hasSize(open("base.json").policy().instruments().size() - 1);
    }

    @Test
    void nullForAnInstrumentThatIsNotThereIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed("\"global-plaza\": null"))))
                .contains("/instruments/global-plaza (line 1): null takes away nothing here")
                .endsWith("Maybe you meant \"global-plazas\".");
    }

    @Test
    void listsAreReplaced() {
        Scenario scenario = ScenarioCatalog.read(
                "my.json",
                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, "
                        + Refusals.changed("\"jica-partnership-support\": {\"callMonths\": [7]}") + "}");
        GrantScheme scheme = (GrantScheme)
                Objects.requireNonNull(scenario.policy().instruments().get("jica-partnership-support"));
        assertThat(scheme.callMonths()).containsExactly(7);
        assertThat(scheme.durationMonths()).isEqualTo(30);
    }

    @Test
    void anotherKindReplacesTheWholeInstrument() {
        Scenario scenario = ScenarioCatalog.read(
                "my.json",
                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, "
                        + Refusals.changed("\"jica-partnership-support\": {\"kind\": \"development-education\","
                                + " \"operator\": \"jica\", \"annualContacts\": 5}")
                        + "}");
        assertThat(scenario.policy().instruments().get("jica-partnership-support"))
                .isInstanceOf(DevelopmentEducation.class);
    }

    @Test
    void circleIsRefusedWithItsChain() throws IOException {
        write("a.json", "\"extends\": \"b.json\"");
        write("b.json", "\"extends\": \"./a.json\"");
        assertThatThrownBy(() -> open("a.json"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageMatching("(?s).*b\\.json: /extends .*circle.*a\\.json → .*b\\.json → .*a\\.json.*");
    }

    @Test
    void unknownScenarioIsRefused() {
        assertThat(Refusals.line(Refusals.ofRest("\"extends\": \"baseline\"")))
                .contains("/extends (line 1): \"baseline\" is not known");
        assertThat(Refusals.ofRest("\"extends\": 3")).hasSize(1);
        assertThat(Refusals.ofRest("\"extends\": null")).hasSize(1);
        assertThat(Refusals.ofRest("\"extends\": \"no/such/file.json\"")).hasSize(2);
    }

    @Test
    void unknownScenarioDoesNotHideWhatElseIsWrong() {
        assertThat(Refusals.ofRest("\"extends\": \"baseline-japn\", \"run\": {\"years\": \"ten\"}, \"instruments\":"
                        + " {\"global-plazas\": null, \"jica-partnership-support\": {\"overheadShare\": 0.1}}"))
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/extends", "/run/years");
    }

    @Test
    void longChainIsRefused() throws IOException {
        for (int i = 0; i < 20; i++) {
            write(i + ".json", "\"extends\": \"" + (i + 1) + ".json\"");
        }
        assertThatThrownBy(() -> open("0.json"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("too long a chain");
    }

    @Test
    void problemOfAParentIsReportedWithTheParentsFileOnce() throws IOException {
        write("base.json", "\"run\": {\n\"years\": 0}");
        write("child.json", "\"extends\": \"base.json\", \"start\": 3");
        assertThatThrownBy(() -> open("child.json")).isInstanceOfSatisfying(ScenarioException.class, e -> {
            assertThat(e.problems()).hasSize(2);
            assertThat(e.problems().get(0).file()).endsWith("base.json");
            assertThat(e.problems().get(0).line()).isEqualTo(2);
            assertThat(e.problems().get(1).file()).endsWith("child.json");
        });
    }

    @Test
    void takingAwayWhatIsRequiredIsTheFaultOfTheOneWhoDoes() {
        assertThat(Refusals.line(Refusals.ofRest(Refusals.changed("\"global-plazas\": {\"annualContacts\": null}"))))
                .startsWith("my.json: /instruments/global-plazas/annualContacts");
    }

    @Test
    void burnInIsThatOfTheScenarioAtTheRoot() {
        Scenario baseline = ScenarioCatalog.open("baseline-japan");
        for (String id : ScenarioCatalog.ids()) {
            if (!id.startsWith("historical-")) {
                assertThat(ScenarioCatalog.open(id).burnIn()).isEqualTo(baseline.policy());
            }
        }
        Scenario history = ScenarioCatalog.open("historical-1989-2025");
        assertThat(history.burnIn()).isEqualTo(history.policy());
    }

    @Test
    void burnInThatIsGivenCounts() {
        Scenario scenario = ScenarioCatalog.read(
                "my.json",
                "{\"id\": \"a\", \"title\": {\"en\": \"A\"}, \"extends\": \"baseline-japan\","
                        + " \"burnIn\": {\"instruments\": {}}}");
        assertThat(scenario.burnIn().instruments()).isEmpty();
        assertThat(scenario.burnIn().parameters())
                .isEqualTo(ScenarioCatalog.open("baseline-japan").policy().parameters());
    }
}
