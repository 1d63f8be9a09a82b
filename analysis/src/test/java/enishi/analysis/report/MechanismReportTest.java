package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MeasuredOutcomes;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.mechanism.Mechanism;
import enishi.scenarios.mechanism.MechanismCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From runs with and without mechanisms to verdicts, with a toy in the model's place. */
final class MechanismReportTest {

    private static final Provenance PROVENANCE = new Provenance("toy", 6, 1, 50, "test");

    /** Where the report of six runs in English stands, which most tests look at. */
    @TempDir
    private static Path usual;

    private static String usualWords = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void reportUsual() throws IOException {
        usualWords = String.join("\n", report(usual, Language.ENGLISH));
    }

    /** In the toy NGOs end with a probability: less often with the first mechanism, more often with the second. */
    private static List<String> report(Path folder, Language language) throws IOException {
        List<Mechanism> mechanisms = List.of(MechanismCatalog.open("A1"), MechanismCatalog.open("A4"));
        Map<String, Double> hazards = Map.of("baseline-japan", 0.004, "a1-off", 0.012, "a4-off", 0.001);
        return report(folder, mechanisms, 6, hazards, language);
    }

    private static List<String> report(
            Path folder, List<Mechanism> mechanisms, int runs, Map<String, Double> hazards, Language language)
            throws IOException {
        List<PlannedScenario> scenarios = List.of("baseline-japan", "a1-off", "a4-off").stream()
                .map(id -> SmallWorld.scenario(id, 24, hazards.getOrDefault(id, 0.0)))
                .toList();
        return SmallStudy.run(
                folder,
                scenarios,
                runs,
                store -> MechanismReport.write(store, folder, mechanisms, PROVENANCE, language));
    }

    @Test
    void whatMovesAsClaimedIsSupportedAndWhatMovesAgainstItIsSaidToo() throws IOException {
        List<String> rows = Files.readAllLines(usual.resolve("mechanisms.csv"));
        assertThat(rows.get(0))
                .isEqualTo("mechanism,outcome,area,main,unit,runs,with,without,effect,ci_low,ci_high,expected,"
                        + "as_expected,p,p_holm,verdict");
        assertThat(rows)
                .anyMatch(row -> row.matches("A1,survival,JP-nonmetro,false,share,6,.*,more,true,.*,,supported"))
                .anyMatch(row -> row.matches("A4,survival,JP-nonmetro,false,share,6,.*,more,false,.*,,opposite"))
                .anyMatch(row -> row.matches("A1,core_volunteers_end,.*,0,0,0,0,0,more,false,1,,null"))
                .hasSize(1 + 10);
    }

    @Test
    void onlyMainOutcomesAreAdjustedForTheirNumber() throws IOException {
        double[] plain = new double[2];
        double[] adjusted = new double[2];
        int found = 0;
        for (String row : Files.readAllLines(usual.resolve("mechanisms.csv"))) {
            String[] fields = row.split(",", -1);
            if (fields[3].equals("true")) {
                plain[found] = Double.parseDouble(fields[13]);
                adjusted[found++] = Double.parseDouble(fields[14]);
            }
        }
        assertThat(found).isEqualTo(2);
        int smaller = plain[0] <= plain[1] ? 0 : 1;
        assertThat(adjusted[smaller]).isCloseTo(Math.min(1, 2 * plain[smaller]), within(2e-6));
        assertThat(adjusted[1 - smaller]).isGreaterThanOrEqualTo(adjusted[smaller]);
    }

    @Test
    void wordsAndPictureShowEveryOutcome() throws IOException {
        assertThat(usualWords)
                .contains("A1 Community-driven", "* Supporters", "null (no difference)", "opposite", "p after Holm");
        assertThat(Files.readString(usual.resolve("charts/mechanisms.svg")))
                .contains("of 2 mechanisms", "2-year survival, nonmetropolitan", "as claimed");
        assertThat(usual.resolve("charts/mechanisms.png")).exists();
    }

    @Test
    void japaneseWordsAreThereToo() throws IOException {
        Assumptions.assumeTrue(ChartFiles.canShow(Language.JAPANESE), "no Japanese font is installed");
        assertThat(String.join("\n", report(folder, Language.JAPANESE))).contains("A1 地域主導", "2年生存率（大都市圏外）", "逆");
        assertThat(Files.readString(folder.resolve("charts/mechanisms.svg"))).contains("主張どおり");
    }

    @Test
    void oneRunSupportsNothing() throws IOException {
        Map<String, Double> hazards = Map.of("baseline-japan", 0.004, "a1-off", 0.05);
        report(folder, List.of(MechanismCatalog.open("A1")), 1, hazards, Language.ENGLISH);
        assertThat(Files.readAllLines(folder.resolve("mechanisms.csv")).stream().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.endsWith(",null"));
    }

    @Test
    void everyOutcomeThatAMechanismCouldNameCanBeMeasured() {
        for (String name : Measure.names()) {
            Outcome outcome = MeasuredOutcomes.of(new ExpectedOutcome(name, "JP", Direction.LESS), 180);
            assertThat(outcome.nameEn()).contains(", Japan");
            assertThat(outcome.nameJa()).contains("全国");
        }
    }

    @Test
    void everyOutcomeThatAMechanismNamesCanBeMeasured() {
        for (String id : MechanismCatalog.ids()) {
            for (ExpectedOutcome expected : MechanismCatalog.open(id).outcomes()) {
                Outcome outcome = MeasuredOutcomes.of(expected, 180);
                assertThat(outcome.id()).isEqualTo(expected.outcome());
                assertThat(outcome.areaCode()).isEqualTo(expected.area());
                assertThat(outcome.name(Language.JAPANESE)).isNotEqualTo(outcome.name(Language.ENGLISH));
            }
        }
    }
}
