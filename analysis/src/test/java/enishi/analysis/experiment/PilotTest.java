package enishi.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.report.PlanText;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.PairedDifference;
import enishi.analysis.statistics.PairedPower;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told from a few seeds, with a toy in the model's place. */
final class PilotTest {

    @TempDir
    private Path folder;

    private static Study study(int scenarios, int runs) {
        return SmallStudy.of(
                IntStream.range(0, scenarios)
                        .mapToObj(k -> SmallWorld.scenario("scenario-" + k, 24, 0.002 * k))
                        .toList(),
                runs);
    }

    @Test
    void aPilotOfManyPointsTakesEightSpreadOverAll() {
        Pilot pilot = Pilot.of(study(20, 6), 4);
        assertThat(pilot.scenarios())
                .containsExactly(
                        "scenario-0",
                        "scenario-2",
                        "scenario-5",
                        "scenario-7",
                        "scenario-10",
                        "scenario-12",
                        "scenario-15",
                        "scenario-17");
        assertThat(pilot.wants("scenario-2", 4)).isTrue();
        assertThat(pilot.wants("scenario-2", 5)).isFalse();
        assertThat(pilot.wants("scenario-3", 1)).isFalse();
        assertThat(Pilot.of(study(3, 2), 4)).isEqualTo(new Pilot(List.of("scenario-0", "scenario-1", "scenario-2"), 2));
    }

    @Test
    void itsRunsAreTheFirstOfTheStudyAndTellWhatTheRestCanDetect() throws IOException {
        Study study = study(3, 40);
        Pilot pilot = Pilot.of(study, 5);
        try (ExperimentFolder experiment = ExperimentFolder.open(folder, study)) {
            RunStore store = experiment.store();
            assertThat(pilot.missing(store)).isEqualTo(15);
            new PairedRunner(experiment, new SmallWorld(), 2, () -> {}, pilot::wants).run();
            assertThat(store.runsDone()).isEqualTo(15);
            assertThat(store.pairedRuns()).containsExactly(1, 2, 3, 4, 5);
            assertThat(pilot.missing(store)).isZero();
            assertThat(Pilot.secondsPerRun(study, store)).isPositive();

            Outcome survival = study.outcomes().stream()
                    .filter(outcome -> outcome.id().equals("survival_2y")
                            && outcome.areaCode().equals("JP-nonmetro"))
                    .findFirst()
                    .orElseThrow();
            List<Pilot.Detectable> told = pilot.detectable(study, List.of(survival), store);
            double[][] values = store.outcomes("survival_2y", "JP-nonmetro", List.of(1, 2, 3, 4, 5));
            double[] deviations = IntStream.of(1, 2)
                    .mapToDouble(
                            s -> PairedDifference.of(values[0], values[s], 0.95).standardError() * Math.sqrt(5))
                    .toArray();
            double effect = PairedPower.detectable(40, 0.95, 0.01);
            assertThat(told).singleElement().satisfies(one -> {
                assertThat(one.contrasts()).isEqualTo(2);
                assertThat(one.typical()).isCloseTo((deviations[0] + deviations[1]) / 2 * effect, Offset.offset(1e-12));
                assertThat(one.hardest())
                        .isCloseTo(Math.max(deviations[0], deviations[1]) * effect, Offset.offset(1e-12));
                assertThat(one.range().low()).isLessThan(one.typical());
                assertThat(one.range().high()).isGreaterThan(2 * one.typical());
            });
            assertThat(String.join("\n", PlanText.detectable(told, 40, Language.ENGLISH)))
                    .contains(
                            "40 runs detect with a probability of 95 %",
                            "2-year survival, nonmetropolitan: ", " points (");
            assertThat(String.join("\n", PlanText.detectable(told, 40, Language.JAPANESE)))
                    .contains("2年生存率", "ポイント");
        }
        // What the pilot ran is not run again.
        try (ExperimentFolder again = ExperimentFolder.open(folder, study)) {
            assertThat(again.isContinued()).isTrue();
            assertThat(again.store().runsDone()).isEqualTo(15);
        }
    }

    @Test
    void oneSeedCannotTellWhatCanBeDetected() throws IOException {
        Study study = study(2, 10);
        Pilot pilot = Pilot.of(study, 1);
        try (ExperimentFolder experiment = ExperimentFolder.open(folder, study)) {
            new PairedRunner(experiment, new SmallWorld(), 2, () -> {}, pilot::wants).run();
            assertThat(pilot.detectable(study, study.outcomes(), experiment.store()))
                    .isEmpty();
        }
        assertThat(PlanText.detectable(List.of(), 10, Language.ENGLISH))
                .singleElement()
                .asString()
                .contains("cannot be told");
    }

    @Test
    void timesAndSizesAreReadable() {
        assertThat(PlanText.duration(40, Language.ENGLISH)).isEqualTo("about 40 seconds");
        assertThat(PlanText.duration(600, Language.ENGLISH)).isEqualTo("about 10 minutes");
        assertThat(PlanText.duration(9000, Language.JAPANESE)).isEqualTo("約2.5時間");
        assertThat(PlanText.duration(400_000, Language.ENGLISH)).isEqualTo("about 4.6 days");
        assertThat(PlanText.size(2_340_000)).isEqualTo("2.3 MB");
    }
}
