package enishi.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SingleRun;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.analysis.page.Evidence.About;
import enishi.analysis.page.PageSetting;
import enishi.analysis.result.StoredRun;
import enishi.scenarios.definition.Words;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From runs to pictures and sentences, with a toy in the model's place. */
final class ReportTest {

    private static final int MONTHS = 132;

    @TempDir
    private Path folder;

    @Test
    void aRunLeavesItsChartsAndSaysWhatItShows() throws IOException {
        List<String> summary = RunReport.write(folder, run(), "toy", "A toy", setting(Language.ENGLISH, 1));
        assertThat(summary).first().asString().isEqualTo("“A toy”, 2016-04 to 2027-03, seed 1:");
        assertThat(String.join("\n", summary))
                .contains("NGOs active in Japan: 4", "10-year survival, nonmetropolitan: ");
        assertThat(svg("survival"))
                .contains("metropolitan NGOs survive 10 years", "Years since April 2016", "Kaplan–Meier", "simulated");
        assertThat(svg("ngo-stock")).contains("active NGOs in April 2016 to", "Nonmetropolitan");
        assertThat(svg("map-active-ngos")).contains("Active NGOs: highest in Prefecture 13", "no NGO", "Prefecture 47");
        assertThat(svg("map-mean-trust")).contains("Mean trust");
        assertThat(svg("map-ties"))
                .contains("have an end in Tokyo", "at the end of March 2027", "both outside metropolitan areas");
        assertWordsKeepTheirPlaceInAnyFont(svg("survival"));
        for (String chart : List.of("survival", "ngo-stock", "map-active-ngos", "map-mean-trust", "map-ties")) {
            assertPicture(chart);
        }
    }

    @Test
    void japaneseChartsHaveJapaneseWords() throws IOException {
        Assumptions.assumeTrue(ChartFiles.canShow(Language.JAPANESE), "no Japanese font is installed");
        List<String> summary = RunReport.write(folder, run(), "toy", "おもちゃ", setting(Language.JAPANESE, 1));
        assertThat(String.join("\n", summary)).contains("「おもちゃ」", "大都市圏外");
        assertThat(svg("survival")).contains("10年後の生存率");
        assertThat(svg("map-active-ngos")).contains("活動中のNGO：多いのは13県");
        assertThat(svg("map-ties")).contains("両端とも大都市圏外");
    }

    @Test
    void aComparisonSaysWhatChangedByHowMuchAndHowSure() throws IOException {
        List<PlannedScenario> scenarios = List.of(
                SmallWorld.scenario("before", MONTHS, 0.002),
                SmallWorld.scenario("after", MONTHS, 0.001),
                SmallWorld.scenario("same", MONTHS, 0.002));
        String words = compare(scenarios, List.of("Before", "After", "Same"), 4);
        assertThat(words)
                .contains("“After” compared with “Before”, 4 runs with the same seeds:")
                .contains("What changes (95 % interval in brackets):")
                .containsPattern(
                        "10-year survival, nonmetropolitan: \\d+\\.\\d % → \\d+\\.\\d %, \\+\\d+ points \\(−\\d+ to \\+\\d+\\)")
                .contains("“Same” compared with “Before”")
                .contains("The same in every run:")
                .contains("The size of the effect of money on survival is not identified by data");
        assertThat(folder.resolve("comparison.csv")).exists();
        assertThat(folder.resolve("report.html")).exists();
        assertThat(svg("survival")).contains("Nonmetropolitan NGOs", "Before", "After", "Same");
        assertThat(svg("ngo-stock")).contains("Metropolitan");
        assertThat(svg("differences")).contains("2 scenarios against “Before”", "no change", "not identified by data");
        assertPicture("differences");
        assertThat(words)
                .contains("intervals hold at once with 95 % confidence")
                .contains("With 4 runs the intervals are wide")
                .contains("Pairing by seed")
                .contains("Net benefit if an NGO-year is worth 20.0 million yen: ");
        assertThat(svg("differences")).contains("intervals of the comparison hold at once");
        assertThat(svg("cost-effect")).contains("Public spending", "NGO-years", "1", "After");
        assertThat(svg("acceptability")).contains("If an NGO-year is worth 20.0 million yen");
        for (String table : List.of("tests", "pairing", "cost-effectiveness", "acceptability", "spending")) {
            assertThat(folder.resolve(table + ".csv")).isNotEmptyFile();
        }
        assertThat(folder.resolve("after/charts/map-active-ngos.png")).exists();
    }

    @Test
    void oneRunCannotSayHowSure() throws IOException {
        List<PlannedScenario> scenarios =
                List.of(SmallWorld.scenario("before", 24, 0.004), SmallWorld.scenario("after", 24, 0.001));
        assertThat(compare(scenarios, List.of("Before", "After"), 1))
                .contains("One run cannot say whether these differences are more than chance:")
                .doesNotContain("What changes", "hold at once", "Pairing");
        assertThat(svg("cost-effect")).contains("One run: no intervals");
        assertThat(folder.resolve("charts/acceptability.svg")).doesNotExist();
        assertThat(folder.resolve("acceptability.csv")).doesNotExist();
    }

    private String compare(List<PlannedScenario> scenarios, List<String> titles, int runs) throws IOException {
        List<Outcome> outcomes = Outcomes.of(scenarios.get(0).inputOf().apply(1).months());
        ComparedScenarios compared = new ComparedScenarios(
                scenarios.stream().map(PlannedScenario::id).toList(),
                titles,
                outcomes,
                ComparedScenarios.of(scenarios, 1, outcomes, 20e6, Language.ENGLISH)
                        .budgets(),
                20e6);
        List<String> sentences = SmallStudy.run(
                folder,
                scenarios,
                runs,
                store -> ComparisonReport.write(
                        store, folder, compared, setting(Language.ENGLISH, runs), page(compared.ids())));
        return String.join("\n", sentences);
    }

    private static PageSetting page(List<String> ids) {
        List<String> prefectures = SmallWorld.geography().profiles().stream()
                .map(PrefectureProfile::nameEn)
                .toList();
        List<About> scenarios = ids.stream()
                .map(id -> new About(id, new Words(id, null), null, null, "hash"))
                .toList();
        return new PageSetting(
                scenarios, List.of(), 1, 50, "test", "enishi", List.of("active_ngos"), prefectures, prefectures);
    }

    private StoredRun run() {
        return new SingleRun(SmallWorld.scenario("toy", MONTHS, 0.001), 1, 1, false)
                .into(folder, new SmallWorld(), () -> {});
    }

    private static ReportSetting setting(Language language, int runs) {
        List<String> prefectures = SmallWorld.geography().profiles().stream()
                .map(profile -> name(profile, language))
                .toList();
        List<String> maps = runs == 1 ? List.of("active_ngos", "mean_trust") : List.of("active_ngos");
        return new ReportSetting(language, runs, 1, 50, "test", prefectures, maps);
    }

    private static String name(PrefectureProfile profile, Language language) {
        return language.of(profile.nameEn(), profile.nameJa());
    }

    private static void assertWordsKeepTheirPlaceInAnyFont(String svg) {
        assertThat(svg).contains("textLength=", "sans-serif").contains("viewBox=\"0 0 1280 720\"");
        assertThat(svg).contains("<title", "<desc");
    }

    private String svg(String chart) throws IOException {
        return Files.readString(folder.resolve("charts/" + chart + ".svg"));
    }

    private void assertPicture(String chart) throws IOException {
        var image = ImageIO.read(folder.resolve("charts/" + chart + ".png").toFile());
        assertThat(image.getWidth()).isEqualTo(2560);
        assertThat(image.getHeight()).isGreaterThanOrEqualTo(1440);
    }
}
