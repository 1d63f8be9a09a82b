package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.LeverEffects;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Response;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From runs with several values of a lever to a curve, with a toy in the model's place. */
final class ResponseReportTest {

    private static final List<Double> HAZARDS = List.of(0.0, 0.004, 0.008);
    private static final List<String> IDS = List.of("value-01", "value-02", "value-03");

    @TempDir
    private Path folder;

    /** The lever of the toy is the probability of ending itself. */
    private Response run(int runs) throws IOException {
        List<PlannedScenario> scenarios = IntStream.range(0, IDS.size())
                .mapToObj(k -> SmallWorld.scenario(IDS.get(k), 24, HAZARDS.get(k)))
                .toList();
        List<Outcome> outcomes = LeverEffects.common(24).subList(0, 2);
        return SmallStudy.run(
                folder,
                scenarios,
                runs,
                store -> Response.read(store, "parameters.toy.hazard", "probability", HAZARDS, IDS, outcomes));
    }

    private List<String> report(int runs, Language language) throws IOException {
        return ResponseReport.write(
                folder,
                run(runs),
                "hazard of the toy",
                List.of("0", "0.004", "0.008"),
                new Provenance("toy", runs, 1, 50, "test"),
                language);
    }

    @Test
    void theFirstValueIsWhatTheOthersAreComparedWith() throws IOException {
        Response response = run(5);
        Response.Curve survival = response.curves().get(0);
        assertThat(survival.estimates().get(0).mean()).isEqualTo(1);
        assertThat(survival.differences().get(0).mean()).isZero();
        assertThat(survival.differences().get(1).mean()).isNegative();
        assertThat(survival.last().mean())
                .isLessThan(survival.differences().get(1).mean());
        assertThat(survival.last().interval().contains(survival.last().mean())).isTrue();
    }

    @Test
    void tableWordsAndPictureShowEveryValue() throws IOException {
        assertThat(String.join("\n", report(5, Language.ENGLISH)))
                .contains(
                        "parameters.toy.hazard: hazard of the toy", "  2-year survival", "    0: 100 %", "    0.008: ");
        List<String> rows = Files.readAllLines(folder.resolve(Response.NAME));
        assertThat(rows.get(0))
                .isEqualTo(
                        "lever,dose,outcome,area,unit,runs,level,estimate,estimate_se,difference,ci_low,ci_high,method");
        assertThat(rows).hasSize(1 + 2 * 3);
        assertThat(rows.get(1)).isEqualTo("parameters.toy.hazard,0,survival,JP-nonmetro,share,5,,1,0,,,,");
        assertThat(rows.get(3))
                .startsWith("parameters.toy.hazard,0.008,survival,JP-nonmetro,share,5,0.95,0.")
                .endsWith("paired-t");
        assertThat(Files.readString(folder.resolve("charts/response.svg")))
                .contains("From 0 to 0.008: 2-year survival, nonmetropolitan", "hazard (probability)");
        assertThat(folder.resolve("charts/response.png")).exists();
    }

    @Test
    void oneRunHasNoBand() throws IOException {
        report(1, Language.ENGLISH);
        assertThat(Files.readAllLines(folder.resolve(Response.NAME)).get(3)).endsWith(",,,paired-t");
        assertThat(folder.resolve("charts/response.png")).exists();
    }

    @Test
    void japaneseWordsAreThereToo() throws IOException {
        Assumptions.assumeTrue(ChartFiles.canShow(Language.JAPANESE), "no Japanese font is installed");
        assertThat(String.join("\n", report(3, Language.JAPANESE))).contains("2年生存率（大都市圏外）", "最初の値との差");
        assertThat(Files.readString(folder.resolve("charts/response.svg"))).contains("最初の値との差");
    }
}
