package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.RunSettings;
import enishi.sim.model.ModelInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The effective scenario is complete and stands alone. */
class EffectiveScenarioTest {

    private static final RunOverrides OTHER = new RunOverrides(77L, 3, 20, 12);

    static List<String> ids() {
        return ScenarioCatalog.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void readAndWrittenAgainItHasTheSameBytes(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        RunSettings run = scenario.run(OTHER);
        String effective = scenario.effectiveJson(run);
        Scenario again = ScenarioCatalog.read("effective.json", effective);
        assertThat(again.run(RunOverrides.NONE)).isEqualTo(run);
        assertThat(again.effectiveJson(again.run(RunOverrides.NONE))).isEqualTo(effective);
        assertThat(again.contentHash()).isEqualTo(scenario.contentHash());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itGivesTheSameInput(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        ModelInput input = scenario.modelInput(OTHER);
        ModelInput again = ScenarioCatalog.read("effective.json", scenario.effectiveJson(scenario.run(OTHER)))
                .modelInput(RunOverrides.NONE);
        assertThat(again.geography().profiles()).isEqualTo(input.geography().profiles());
        assertThat(again).usingRecursiveComparison().ignoringFields("geography").isEqualTo(input);
        assertThat(input.months()).isEqualTo(36);
        assertThat(input.burnInMonths()).isEqualTo(12);
        assertThat(input.seed()).isEqualTo(77);
        assertThat(input.scale()).isEqualTo(20);
    }

    @Test
    void nothingInItDependsOnAnotherFile() {
        Scenario scenario = ScenarioCatalog.open("no-public-support");
        assertThat(scenario.effectiveJson(scenario.run(RunOverrides.NONE)))
                .doesNotContain("extends")
                .contains("\"burnIn\": {\n    \"parameters\": {\n      \"trust\": {")
                .contains("\"instruments\": {\n    \"foundation-grants\": {")
                .endsWith("""
                          "run": {
                            "seed": 1,
                            "years": 15,
                            "scale": 50,
                            "burnInMonths": 36
                          }
                        }
                        """);
    }

    @Test
    void hashIsOfTheContentAndNotOfHowItIsRun() {
        Scenario scenario = ScenarioCatalog.open("baseline-japan");
        Scenario longer = ScenarioCatalog.read(
                "longer.json", scenario.effectiveJson(scenario.run(new RunOverrides(null, 90, null, null))));
        assertThat(longer.contentHash()).isEqualTo(scenario.contentHash()).matches("[0-9a-f]{64}");
        assertThat(scenario.contentHash())
                .isNotEqualTo(ScenarioCatalog.open("no-public-support").contentHash());
    }

    @Test
    void anotherBurnInChangesContentAndInput() {
        Scenario plain = ScenarioCatalog.open("no-public-support");
        Scenario other = plain.withBurnIn(plain.policy());
        assertThat(other.contentHash()).isNotEqualTo(plain.contentHash());
        assertThat(other.modelInput(RunOverrides.NONE).burnIn()).isEqualTo(plain.policy());
        assertThat(other.modelInput(RunOverrides.NONE).policy()).isEqualTo(plain.policy());
    }
}
