package enishi.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.result.StoreTable;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.experiment.ExperimentCatalog;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an experiment file to what is run. */
final class PlannedExperimentTest {

    private static final String PLATFORM = "instruments.japan-platform-programmes.";
    private static final String LAG = PLATFORM + "decisionLagMonths";

    private static PlannedExperiment planned(String members) {
        Experiment experiment = Experiment.read(
                "mine.json",
                "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, \"runs\": 2, " + members + "}",
                Path.of(""));
        return planned(experiment);
    }

    private static PlannedExperiment planned(Experiment experiment) {
        RunSettings settings = experiment.scenarios().get(0).run(new RunOverrides(5L, 1, 1000, 0));
        return PlannedExperiment.of(experiment, experiment.scenarios(), settings, 2, Tables.load());
    }

    @Test
    void aPointIsTheScenarioWithItsValuesAndNothingElseChanged() {
        PlannedExperiment planned =
                planned("\"factors\": [{\"path\": \"" + LAG + "\", \"values\": [3, 1]}], \"keep\": [\"ngos\"]");
        Scenario baseline = ScenarioCatalog.open("baseline-japan");
        PlannedScenario three = planned.study().scenarios().get(0);
        PlannedScenario one = planned.study().scenarios().get(1);
        assertThat(three.id()).isEqualTo("point-0001");
        assertThat(three.base()).isEqualTo("baseline-japan");
        assertThat(three.factors()).containsExactly(Map.entry(LAG, 3.0));
        assertThat(three.titleJa()).startsWith("現状の日本：");
        // The baseline's own lag is 1 month.
        assertThat(one.inputOf().apply(5L).policy()).isEqualTo(baseline.policy());
        assertThat(three.inputOf().apply(5L).policy()).isNotEqualTo(baseline.policy());
        assertThat(three.inputOf().apply(5L).burnIn()).isEqualTo(baseline.burnIn());
        assertThat(three.inputOf().apply(6L).seed()).isEqualTo(6);
        assertThat(Objects.requireNonNull(three.effective().get())).contains("\"decisionLagMonths\": 3");
        assertThat(planned.study().kept()).containsExactlyInAnyOrder(StoreTable.OUTCOMES, StoreTable.NGOS);
        assertThat(planned.study().runsPlanned()).isEqualTo(4);
        assertThat(planned.isComparison()).isFalse();
    }

    @Test
    void scenariosWithoutFactorsAreAComparison() {
        PlannedExperiment planned = planned("\"scenarios\": [\"baseline-japan\", \"austerity\"]");
        assertThat(planned.isComparison()).isTrue();
        assertThat(planned.study().scenarios())
                .extracting(PlannedScenario::id)
                .containsExactly("baseline-japan", "austerity");
        assertThat(planned.study().outcomes()).extracting(o -> o.id()).contains("survival", "survival_1y");
    }

    /** Money from firms and from citizens may be all of a budget, not more. */
    @Test
    void pointsThatTheModelRefusesAreNamedBeforeAnyRun() {
        assertThatThrownBy(() -> planned("\"factors\": [{\"path\": \"" + PLATFORM
                        + "donatedShare\", \"values\": [0.1, 0.9]}, {\"path\": \"" + PLATFORM
                        + "businessShare\", \"values\": [0.05, 0.5]}]"))
                .isInstanceOfSatisfying(
                        ScenarioException.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.toString())
                                        .contains(
                                                "point-0004 (baseline-japan with ", PLATFORM + "donatedShare = 0.9")));
    }

    @Test
    void theFolderHoldsTheExperimentAsItWasRun(@TempDir Path folder) throws IOException {
        PlannedExperiment planned = planned("\"factors\": [{\"path\": \"" + LAG
                + "\", \"from\": 1, \"to\": 9}], \"design\": {\"kind\": \"saltelli\", \"points\": 8}");
        List<Scenario> scenarios = planned.experiment().scenarios();
        ExperimentFiles.write(folder, planned, scenarios, scenarios.get(0).run(new RunOverrides(5L, 1, 1000, 0)));
        Experiment again =
                ExperimentCatalog.open(folder.resolve(ExperimentFiles.NAME).toString());
        assertThat(again.definition().seed()).isEqualTo(5);
        assertThat(again.definition().years()).isEqualTo(1);
        PlannedExperiment replanned = planned(again);
        assertThat(replanned.study().plan()).isEqualTo(planned.study().plan());
        assertThat(replanned.crossed()).hasSize(24);
    }
}
