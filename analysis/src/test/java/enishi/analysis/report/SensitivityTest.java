package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MeasuredOutcomes;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.comparison.Response;
import enishi.analysis.comparison.Sensitivity;
import enishi.analysis.comparison.Sensitivity.Kind;
import enishi.analysis.comparison.Sensitivity.Measured;
import enishi.analysis.design.Design;
import enishi.analysis.page.ExperimentPage;
import enishi.scenarios.definition.Words;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From what came out at points to what factors do, with functions of the factors in the model's place. */
class SensitivityTest {

    private static final ExperimentPage.Subject MINE =
            new ExperimentPage.Subject(new Words("Mine", null), null, "enishi");
    private static final int RUNS = 6;
    private static final String TRUST = "parameters.trust.failureWeight";
    private static final String LARGEST = "parameters.coreGroup.largest";
    private static final Outcome SURVIVAL =
            MeasuredOutcomes.of(new ExpectedOutcome("survival", "JP-nonmetro", Direction.MORE), 120);

    @TempDir
    private Path folder;

    private static Design design(String factors, String kind) {
        return Design.of(
                Experiment.read(
                        "mine.json",
                        "{\"id\": \"mine\", \"title\": {\"en\": \"Mine\"}, \"factors\": [" + factors + "]"
                                + (kind.isEmpty() ? "" : ", \"design\": {\"kind\": " + kind + "}") + "}",
                        Path.of("")),
                1);
    }

    private static String ranged(String path, int from, int to) {
        return "{\"path\": \"" + path + "\", \"from\": " + from + ", \"to\": " + to + "}";
    }

    /** Values of a function of the shares at every point, with what all points share with a seed, and noise of their own. */
    private static PointResults results(Design design, ToDoubleFunction<double[]> function, double noise) {
        KeyedRandom random = new KeyedRandom(1);
        double[][] values = new double[design.points().size()][RUNS];
        for (int p = 0; p < values.length; p++) {
            for (int run = 0; run < RUNS; run++) {
                double own = noise * random.at(Stream.DESIGN, 0, p, run + 1).normal();
                values[p][run] = function.applyAsDouble(design.shares(p)) + 0.1 * run + own;
            }
        }
        return results(design, values);
    }

    private static PointResults results(Design design, double[][] values) {
        return new PointResults(
                design.crossed(List.of("only")), design.factors(), List.of(SURVIVAL), RUNS, new double[][][] {values});
    }

    private static Measured measured(Sensitivity sensitivity, String path, Kind kind) {
        return sensitivity.panels().get(0).measures().stream()
                .filter(one -> one.factor().path().equals(path) && one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elementaryEffectsAreThoseOverTheWholeRange() {
        Design design = design(
                ranged(TRUST, 1, 3) + ", " + ranged(LARGEST, 4, 8), "\"morris\", \"trajectories\": 6, \"levels\": 4");
        Sensitivity sensitivity = Sensitivity.of(design, results(design, x -> 0.2 * x[0] - 0.05 * x[1], 0), 1);
        // Exact even where a whole number was rounded, since a step counts as what it was.
        assertThat(measured(sensitivity, TRUST, Kind.MU).estimate().value()).isCloseTo(0.2, Offset.offset(1e-9));
        assertThat(measured(sensitivity, LARGEST, Kind.MU).estimate().value()).isCloseTo(-0.05, Offset.offset(1e-9));
        assertThat(measured(sensitivity, LARGEST, Kind.MU_STAR).estimate().value())
                .isCloseTo(0.05, Offset.offset(1e-9));
        assertThat(measured(sensitivity, TRUST, Kind.SIGMA).estimate().value()).isCloseTo(0, Offset.offset(1e-9));
        assertThat(sensitivity.panels().get(0).noise()).isCloseTo(0, Offset.offset(1e-9));
        assertThat(sensitivity.panels().get(0).units()).isEqualTo(6);
    }

    @Test
    void indicesAreTheSharesOfTheFactors() {
        Design design = design(
                ranged(TRUST, 1, 3) + ", " + ranged("parameters.trust.priorWeight", 1, 5),
                "\"saltelli\", \"points\": 512");
        Sensitivity sensitivity = Sensitivity.of(design, results(design, x -> 2 * x[0] + x[1], 0.01), 1);
        assertThat(measured(sensitivity, TRUST, Kind.FIRST).estimate().value()).isCloseTo(0.8, Offset.offset(0.03));
        assertThat(measured(sensitivity, TRUST, Kind.TOTAL).estimate().value()).isCloseTo(0.8, Offset.offset(0.005));
        assertThat(measured(sensitivity, TRUST, Kind.TOTAL)
                        .estimate()
                        .interval()
                        .exists())
                .isTrue();
        assertThat(sensitivity.panels().get(0).noise()).isBetween(0.0, 0.01);
        assertThat(sensitivity.panels().get(0).units()).isEqualTo(512);
    }

    @Test
    void noiseIsToldFromFactors() {
        Design design = design(ranged(TRUST, 1, 3), "\"saltelli\", \"points\": 256");
        Sensitivity nothing = Sensitivity.of(design, results(design, x -> 0, 1), 1);
        assertThat(nothing.panels().get(0).noise()).isGreaterThan(0.8);
    }

    @Test
    void oneAtATimeGivesDifferencesToTheScenarioAsItIs() throws IOException {
        Design design = design("{\"path\": \"" + TRUST + "\", \"values\": [1, 3]}", "\"one-at-a-time\"");
        double[][] values = new double[3][RUNS];
        for (int run = 0; run < RUNS; run++) {
            values[0][run] = 0.9 + 0.01 * run;
            values[1][run] = values[0][run] + 0.03 + 0.001 * run;
            values[2][run] = values[0][run] - 0.02;
        }
        PointResults results = results(design, values);
        Sensitivity sensitivity = Sensitivity.of(design, results, 1);
        assertThat(sensitivity.panels().get(0).measures())
                .extracting(one -> one.estimate().value())
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(0.0325, Offset.offset(1e-9)),
                        second -> assertThat(second).isCloseTo(-0.02, Offset.offset(1e-9)));

        List<String> lines = ExperimentReport.write(
                folder, MINE, design, results, new Provenance("Mine", RUNS, 1, 50, "test"), Language.ENGLISH);
        assertThat(String.join("\n", lines)).contains("10-year survival, nonmetropolitan", TRUST + " 3: −2.0 points");
        List<String> points = Files.readAllLines(folder.resolve(PointResults.NAME));
        assertThat(points.get(0)).startsWith("point,scenario,number," + TRUST + ",outcome,area");
        assertThat(points).hasSize(4);
        assertThat(points.get(1))
                .isEqualTo("point-0001,only,1,,survival,JP-nonmetro,share,6,0.925,0.007638,0.95,,,,,,,paired-t");
        assertThat(points.get(3)).contains("point-0003,only,3,3,survival", ",0.95,-0.02,-0.02,-0.02,,,,paired-t");
        List<String> table = Files.readAllLines(folder.resolve(Sensitivity.NAME));
        assertThat(table).hasSize(3);
        assertThat(table.get(2))
                .startsWith(
                        "only,survival,JP-nonmetro,share," + TRUST + ",effect,3,-0.02,-0.02,-0.02,0.95,paired-t,6,6");
        assertThat(Files.readString(folder.resolve("charts/sensitivity.svg")))
                .contains("Mine", "Difference to the scenario as it is", TRUST + ": 1");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains(
                        "<h1>Mine</h1>",
                        "Difference to the scenario as it is",
                        "data-key=\"difference survival JP-nonmetro point-0003");
    }

    @Test
    void oneFactorIsDrawnAsACurve() throws IOException {
        Design design = design("{\"path\": \"" + TRUST + "\", \"values\": [3, 1, 2]}", "");
        PointResults results = results(design, x -> x[0] / 10, 0.001);
        Response response = results.response("only");
        assertThat(response.doses()).containsExactly(1.0, 2.0, 3.0);
        assertThat(response.curves().get(0).last().mean()).isCloseTo(0.1, Offset.offset(0.01));
        List<String> lines = ExperimentReport.write(
                folder, MINE, design, results, new Provenance("Mine", RUNS, 1, 50, "test"), Language.ENGLISH);
        assertThat(String.join("\n", lines)).contains(TRUST + " 3: ", "Differences to the first point");
        assertThat(folder.resolve("charts/response.svg")).exists();
        assertThat(folder.resolve(Sensitivity.NAME)).doesNotExist();
    }

    @Test
    void scenariosAreComparedAtTheSamePoint() {
        Design design = design("{\"path\": \"" + TRUST + "\", \"values\": [1, 3]}", "");
        PointResults results = new PointResults(
                design.crossed(List.of("one", "two")), design.factors(), List.of(SURVIVAL), 2, new double[][][] {
                    {{0.5, 0.6}, {0.7, 0.7}, {0.6, 0.9}, {0.8, 0.6}}
                });
        assertThat(results.designPoints()).isEqualTo(2);
        assertThat(results.toFirstPoint(0, 0)).isNull();
        assertThat(results.toBaseline(0, 1)).isNull();
        assertThat(Objects.requireNonNull(results.toFirstPoint(0, 3)).mean()).isCloseTo(-0.05, Offset.offset(1e-12));
        assertThat(Objects.requireNonNull(results.toBaseline(0, 2)).mean()).isCloseTo(0.2, Offset.offset(1e-12));
    }
}
