package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.TieMap;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.comparison.Wording;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.StoredTies;
import enishi.sim.metric.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a single run says: its charts and a few sentences. */
public final class RunReport {

    private RunReport() {}

    /**
     * Draws the charts of a run and says what it shows.
     *
     * @param folder where the charts go
     * @param run the run
     * @param scenario id of the scenario
     * @param title title of the scenario
     * @return plain sentences for the user
     */
    public static List<String> write(Path folder, StoredRun run, String scenario, String title, ReportSetting setting)
            throws IOException {
        ScenarioRuns runs = ScenarioRuns.of(scenario, run);
        List<Chart> charts = new ArrayList<>(ScenarioCharts.of(runs, runs, title, setting));
        charts.add(
                new TieMap(StoredTies.of(run), setting.prefectures(), setting.provenance(title), setting.language()));
        ChartFolder.write(folder, charts, setting.language());
        return sentences(runs, title, setting);
    }

    private static List<String> sentences(ScenarioRuns runs, String title, ReportSetting setting) {
        Language language = setting.language();
        List<String> text = new ArrayList<>();
        text.add(language.of(
                language.quote(title) + ", " + runs.months().get(0) + " to "
                        + runs.months().get(runs.months().size() - 1) + ", seed " + setting.seed() + ":",
                language.quote(title) + "、" + runs.months().get(0) + "～"
                        + runs.months().get(runs.months().size() - 1) + "、シード" + setting.seed() + "："));
        text.add("  " + stock(runs, Area.JAPAN, "NGOs active in Japan", "活動中のNGO（全国）", language));
        text.add("  " + stock(runs, Area.METROPOLITAN, "of them metropolitan", "うち大都市圏", language));
        text.add("  " + stock(runs, Area.NONMETROPOLITAN, "of them nonmetropolitan", "うち大都市圏外", language));
        Wording wording = new Wording(language);
        for (int o = 0; o < runs.outcomes().size(); o++) {
            Outcome outcome = runs.outcomes().get(o);
            if (outcome.id().startsWith("survival")) {
                text.add("  " + outcome.name(language) + ": " + wording.value(outcome.unit(), runs.values(o)[0]));
            }
        }
        text.add(language.of(
                "One run is one history that could have been; compare scenarios over many runs with \"enishi compare\".",
                "1回の実行は、あり得た歴史の1つにすぎません。シナリオの比較は「enishi compare」で多数の実行により行ってください。"));
        return text;
    }

    private static String stock(ScenarioRuns runs, int area, String english, String japanese, Language language) {
        Band stock = runs.stock(area, ScenarioCharts.LEVEL);
        String first = Wording.number(stock.middle()[0], 0);
        String last = Wording.number(stock.last(), 0);
        return language.of(
                english + ": " + first + " at the start, " + last + " at the end",
                japanese + "：開始時 " + first + "、終了時 " + last);
    }
}
