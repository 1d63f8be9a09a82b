package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.LeverEffects;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverTrial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From runs with and without levers to what they do, with a toy in the model's place. */
final class LeverReportTest {

    private static final Provenance PROVENANCE = new Provenance("toy", 6, 1, 50, "test");

    /** In the toy NGOs end with a probability: more often without the first lever, less often without the second. */
    private static final Map<String, Double> HAZARDS =
            Map.of("baseline-japan", 0.004, "without-nren-general", 0.012, "without-global-plazas", 0.001);

    /** Where the report of six runs in English stands, which most tests look at. */
    @TempDir
    private static Path usual;

    private static String usualWords = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void reportUsual() throws IOException {
        usualWords = String.join("\n", report(usual, 6, HAZARDS, Language.ENGLISH));
    }

    private static List<String> report(Path folder, int runs, Map<String, Double> hazards, Language language)
            throws IOException {
        List<LeverTrial> trials =
                LeverTrial.shared(List.of(LeverCatalog.open("nren-general"), LeverCatalog.open("global-plazas")));
        assertThat(LeverTrial.scenarios(trials)).hasSize(3);
        List<PlannedScenario> scenarios = LeverTrial.scenarios(trials).stream()
                .map(scenario -> SmallWorld.scenario(scenario.id(), 24, hazards.getOrDefault(scenario.id(), 0.004)))
                .toList();
        return SmallStudy.run(
                folder, scenarios, runs, store -> LeverReport.write(store, folder, trials, PROVENANCE, language));
    }

    private static List<String[]> rows(Path folder) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(LeverEffects.NAME))) {
            rows.add(line.split(",", -1));
        }
        return rows;
    }

    private static String[] row(Path folder, String lever, String outcome) throws IOException {
        return rows(folder).stream()
                .filter(row -> row[0].equals(lever) && row[2].equals(outcome))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTableHasEveryOutcomeOfEveryLever() throws IOException {
        assertThat(String.join(",", rows(usual).get(0)))
                .isEqualTo("lever,row,outcome,area,proximate,unit,runs,with,without,effect,ci_low,ci_high,method,"
                        + "relative,expected,as_expected,p,p_holm,verdict");
        assertThat(rows(usual)).hasSize(1 + 2 * (1 + 8 + 1)).allMatch(row -> row.length == 19);
        assertThat(row(usual, "nren-general", "grant_users_mean"))
                .contains("true", "more", "null")
                .startsWith("nren-general", "B1");
        assertThat(Double.parseDouble(row(usual, "nren-general", "survival")[9]))
                .isPositive();
        assertThat(Double.parseDouble(row(usual, "global-plazas", "survival")[9]))
                .isNegative();
    }

    @Test
    void whatIsTestedIsAdjustedForTheNumberOfLeversAndNothingElseIs() throws IOException {
        for (String[] row : rows(usual).subList(1, rows(usual).size())) {
            boolean tested = row[4].equals("true") || row[2].equals("survival");
            assertThat(row[17].isEmpty()).as(row[2]).isEqualTo(!tested);
            if (tested) {
                assertThat(Double.parseDouble(row[17])).isGreaterThanOrEqualTo(Double.parseDouble(row[16]));
            }
        }
    }

    /** In the toy spending is the same with and without, so that an NGO-year gained costs nothing. */
    @Test
    void ngoYearsAreTheMonthsLivedAndTheirCostIsThatOfTheDifference() throws IOException {
        double with = Double.parseDouble(row(usual, "nren-general", "ngo_years")[7]);
        double without = Double.parseDouble(row(usual, "nren-general", "ngo_years")[8]);
        assertThat(with).isBetween(without, 2.0 * 440);
        assertThat(row(usual, "nren-general", "cost_per_ngo_year")[9]).isEqualTo("0");
        assertThat(row(usual, "nren-general", "cost_per_ngo_year")[12]).isEqualTo("fieller");
    }

    @Test
    void wordsAndPictureShowEveryLever() throws IOException {
        assertThat(usualWords)
                .contains(
                        "B1 Grant Assistance for Japanese NGO Projects (N-ren) (nren-general)",
                        "* NGOs with a running grant project, mean of the run, Japan: null (no difference)",
                        "2-year survival, nonmetropolitan",
                        "Public cost of an NGO-year gained: no NGO-years gained",
                        "To compare with: 2,198,454 visitors",
                        "p after Holm");
        assertThat(Files.readString(usual.resolve("charts/levers.svg")))
                .contains("0 of 2 levers", "none gained", "as claimed");
        assertThat(usual.resolve("charts/levers.png")).exists();
    }

    @Test
    void wherePerhapsNothingIsGainedTheIntervalIsSaidToBeUnbounded() throws IOException {
        String words = String.join("\n", report(folder, 3, Map.of("without-nren-general", 0.0041), Language.ENGLISH));
        assertThat(row(folder, "nren-general", "cost_per_ngo_year")[12]).isEqualTo("fieller-everything");
        assertThat(words).contains("no NGO-years gained").containsAnyOf("unbounded", "none is gained");
    }

    @Test
    void oneRunSupportsNothing() throws IOException {
        assertThat(String.join("\n", report(folder, 1, HAZARDS, Language.ENGLISH)))
                .contains("no interval from one run");
        assertThat(row(folder, "nren-general", "grant_users_mean")[18]).isEqualTo("null");
    }

    @Test
    void japaneseWordsAreThereToo() throws IOException {
        Assumptions.assumeTrue(ChartFiles.canShow(Language.JAPANESE), "no Japanese font is installed");
        assertThat(String.join("\n", report(folder, 6, HAZARDS, Language.JAPANESE)))
                .contains("B12 JICA地球ひろば", "2年生存率（大都市圏外）", "比べるべき事実：", "延びた団体年なし");
        assertThat(Files.readString(folder.resolve("charts/levers.svg"))).contains("主張どおり");
    }
}
