package enishi.analysis.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallWorld;
import enishi.analysis.experiment.Study;
import enishi.analysis.result.StoreTable;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.target.TargetCatalog;
import enishi.scenarios.target.TargetKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of scenarios of different lengths, held against patterns; with the toy in the model's place. */
final class PatternStudyTest {

    private static final PatternStudy SHIPPED = PatternStudy.shipped();

    @TempDir
    private Path folder;

    private static List<PlannedScenario> variants() {
        Tables tables = Tables.load();
        return SHIPPED.scenarios().stream()
                .map(base -> SHIPPED.variant(base, base, ScenarioCatalog.open(base), RunOverrides.NONE, tables))
                .toList();
    }

    @Test
    void historyIsRunForLongerThanTheBaseline() {
        assertThat(SHIPPED.scenarios()).containsExactly("historical-1989-2025", "baseline-japan");
        assertThat(SHIPPED.years("baseline-japan")).isEqualTo(10);
        assertThat(SHIPPED.years("historical-1989-2025")).isEqualTo(33);
        assertThat(SHIPPED.parts("baseline-japan")).hasSizeGreaterThan(20);
        assertThat(SHIPPED.parts("six-prefectures")).isEmpty();
    }

    @Test
    void everyScenarioHasItsOwnMonthsAndNumbersAndTheStudyGoesOnWhereItWas() throws IOException {
        List<PlannedScenario> variants = variants();
        Study study = SHIPPED.study(variants, 1, 2, 50);
        assertThat(study.monthsOf(variants.get(0))).isEqualTo(33 * 12);
        assertThat(study.monthsOf(variants.get(1))).isEqualTo(10 * 12);
        try (ExperimentFolder opened = ExperimentFolder.open(folder, study)) {
            assertThat(opened.monthsMissing()).isEqualTo(2 * 43 * 12);
            new PairedRunner(opened, new SmallWorld(), 1, () -> {}, (scenario, run) -> run == 1).run();
            assertThat(opened.monthsMissing()).isEqualTo(43 * 12);
        }
        try (ExperimentFolder again = ExperimentFolder.open(folder, SHIPPED.study(variants(), 1, 2, 50))) {
            assertThat(again.isContinued()).isTrue();
            new PairedRunner(again, new SmallWorld(), 2, () -> {}).run();
            assertThat(again.isComplete()).isTrue();
            assertThat(again.store().kept()).containsExactly(StoreTable.OUTCOMES);
            assertThat(SHIPPED.values(again.store(), variants.get(1))).hasSizeGreaterThan(20);
            assertThat(SHIPPED.values(again.store(), variants.get(1)).get("6-share-below-10m"))
                    .containsOnlyKeys(1, 2)
                    .allSatisfy((run, share) -> assertThat(share).isBetween(0.01, 0.99));
            assertThat(SHIPPED.values(again.store(), variants.get(1))).doesNotContainKey("1-stock-1990s");
            assertThat(PatternStudy.stock(again.store(), variants.get(0)))
                    .hasSize(33)
                    .containsKeys(YearMonth.of(1990, 3), YearMonth.of(2022, 3));
            PatternScores scores = SHIPPED.scores(again.store(), variants);
            assertThat(scores.parts(TargetKind.FIT))
                    .allSatisfy(score -> assertThat(score.values()).hasSize(2));
            assertThat(scores.parts(TargetKind.NOT_MODELLED))
                    .allSatisfy(score -> assertThat(score.runs()).isZero());
        }
    }

    @Test
    void twoVariantsOfAScenarioAreNotMixed() throws IOException {
        PlannedScenario variant = variants().get(1);
        try (ExperimentFolder opened = ExperimentFolder.open(folder, SHIPPED.study(List.of(variant), 1, 1, 50))) {
            assertThatThrownBy(() -> SHIPPED.scores(opened.store(), List.of(variant, variant)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("baseline-japan");
        }
    }

    @Test
    void aPatternIsMetOnlyIfAllItsPartsAre() {
        TreeMap<String, double[]> values = new TreeMap<>();
        values.put("6-share-below-10m", new double[] {0.3, 0.32});
        values.put("6-share-from-100m", new double[] {0.17, 0.17});
        values.put("6-median", new double[] {2e7, 2e7});
        values.put("6-mean", new double[] {1.8e8, 1.9e8});
        values.put("11-money", new double[] {5.5e9, 5.5e9});
        PatternScores missed = PatternScores.of(List.of(TargetCatalog.open("6"), TargetCatalog.open("11")), values);
        assertThat(missed.count(TargetKind.FIT)).isEqualTo(new PatternScores.Count(3, 7));
        assertThat(missed.targets(TargetKind.FIT)).isEqualTo(new PatternScores.Count(0, 2));
        assertThat(missed.count(TargetKind.INPUT)).isEqualTo(new PatternScores.Count(0, 1));
        values.put("6-mean", new double[] {1.7e8, 1.9e8});
        PatternScores met = PatternScores.of(List.of(TargetCatalog.open("6"), TargetCatalog.open("11")), values);
        assertThat(met.targets(TargetKind.FIT)).isEqualTo(new PatternScores.Count(1, 2));
        assertThat(met.targets().get(0).parts().get(3).deviation()).isCloseTo(Math.sqrt(2e14), within(1.0));
    }
}
