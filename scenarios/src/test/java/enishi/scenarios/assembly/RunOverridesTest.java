package enishi.scenarios.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.problem.ScenarioException;
import org.junit.jupiter.api.Test;

class RunOverridesTest {

    private final Scenario scenario = ScenarioCatalog.open("baseline-japan");

    @Test
    void whatIsNotOverriddenIsAsTheScenarioSays() {
        assertThat(scenario.run(RunOverrides.NONE))
                .isEqualTo(scenario.definition().run());
        assertThat(scenario.run(RunOverrides.NONE.withSeed(5))).isEqualTo(new RunSettings(5, 15, 50, 36));
        assertThat(scenario.run(new RunOverrides(null, 30, 1, 0))).isEqualTo(new RunSettings(1, 30, 1, 0));
    }

    @Test
    void largestSeedSurvives() {
        assertThat(scenario.run(RunOverrides.NONE.withSeed(RunSettings.MAX_SEED))
                        .seed())
                .isEqualTo(RunSettings.MAX_SEED);
    }

    @Test
    void overridesAreBoundAsTheFileIs() {
        assertThatThrownBy(() -> scenario.run(new RunOverrides(-1L, 0, null, 601)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("run settings: /run/seed: -1 is not allowed")
                .hasMessageContaining("/run/years: 0 is not allowed; a whole number from 1 to 100 (years)")
                .hasMessageContaining("/run/burnInMonths: 601 is not allowed");
        assertThatThrownBy(() -> scenario.modelInput(new RunOverrides(null, 100, null, 600)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("1800 months");
    }
}
