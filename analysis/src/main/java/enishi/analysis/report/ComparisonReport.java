package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.Differences;
import enishi.analysis.chart.NgoStockByScenario;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.ScenarioBand;
import enishi.analysis.chart.SurvivalByScenario;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonFile;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.page.EvidenceReader;
import enishi.analysis.page.Page;
import enishi.analysis.page.PageSetting;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.Trees;
import enishi.analysis.statistics.PairedDifference;
import enishi.sim.metric.Area;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a comparison says: {@code comparison.csv}, its charts, those of every scenario, and plain words. */
public final class ComparisonReport {

    /** With more rows than this the chart of differences keeps to the outcomes that matter most. */
    private static final int MOST_ROWS = 16;

    private static final List<String> MATTER_MOST = List.of(
            "survival_", "vital_ngos_end", "active_ngos_end", "median_income_yen_end", "public_spending_per_year");

    private ComparisonReport() {}

    /**
     * Reads the stored runs of every scenario, compares them and writes down the result.
     *
     * @param store the runs
     * @param folder the folder of the comparison, with one folder per scenario
     * @param scenarios ids of the scenarios, the baseline first
     * @param titles their titles in the same order
     * @param page what the page has to be told besides
     * @return plain sentences for the user
     */
    public static List<String> write(
            RunStore store,
            Path folder,
            List<String> scenarios,
            List<String> titles,
            ReportSetting setting,
            PageSetting page)
            throws IOException {
        EvidenceReader reader = new EvidenceReader(store, page);
        List<ScenarioRuns> all = new ArrayList<>();
        for (String scenario : scenarios) {
            all.add(reader.read(scenario, Outcomes::of));
        }
        Comparison comparison = Comparison.of(all, ScenarioCharts.LEVEL);
        Path part = folder.resolve(ComparisonFile.NAME + ".part");
        ComparisonFile.write(part, comparison);
        Trees.move(part, folder.resolve(ComparisonFile.NAME));
        for (int s = 0; s < all.size(); s++) {
            ChartFolder.write(
                    folder.resolve(scenarios.get(s)),
                    ScenarioCharts.of(all.get(s), all.get(0), titles.get(s), setting),
                    setting.language());
        }
        ChartFolder.write(folder, charts(comparison, titles, setting), setting.language());
        Page.write(folder, reader.evidence(comparison), setting.language());
        return new PlainComparison(comparison, titles, setting).sentences();
    }

    private static List<Chart> charts(Comparison comparison, List<String> titles, ReportSetting setting) {
        Provenance provenance = setting.provenance(
                titles.stream().collect(Collectors.joining(setting.language().of(" · ", "・"))));
        YearMonth start = comparison.baseline().months().get(0);
        return List.of(
                new SurvivalByScenario(
                        bands(comparison, titles, runs -> runs.survival(false, ScenarioCharts.LEVEL)),
                        bands(comparison, titles, runs -> runs.survival(true, ScenarioCharts.LEVEL)),
                        start,
                        provenance,
                        setting.language()),
                new NgoStockByScenario(
                        bands(comparison, titles, runs -> runs.stock(Area.JAPAN, ScenarioCharts.LEVEL)),
                        bands(comparison, titles, runs -> runs.stock(Area.METROPOLITAN, ScenarioCharts.LEVEL)),
                        bands(comparison, titles, runs -> runs.stock(Area.NONMETROPOLITAN, ScenarioCharts.LEVEL)),
                        start,
                        provenance,
                        setting.language()),
                new Differences(
                        titles.get(0),
                        titles.subList(1, titles.size()),
                        rows(comparison, setting),
                        provenance,
                        setting.language()));
    }

    private static List<ScenarioBand> bands(
            Comparison comparison, List<String> titles, Function<ScenarioRuns, Band> curve) {
        return IntStream.range(0, titles.size())
                .mapToObj(s -> new ScenarioBand(
                        titles.get(s), curve.apply(comparison.scenarios().get(s))))
                .toList();
    }

    private static List<Differences.Row> rows(Comparison comparison, ReportSetting setting) {
        List<Outcome> outcomes = comparison.baseline().outcomes();
        int others = comparison.scenarios().size() - 1;
        boolean all = outcomes.size() * others <= MOST_ROWS;
        List<Differences.Row> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (!all && MATTER_MOST.stream().noneMatch(outcome.id()::startsWith)) {
                continue;
            }
            List<ComparisonRow> ofOutcome = comparison.rows().stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .toList();
            List<PairedDifference> differences = ofOutcome.stream()
                    .skip(1)
                    .map(row -> Objects.requireNonNull(row.difference()))
                    .toList();
            rows.add(new Differences.Row(
                    outcome.name(setting.language()),
                    outcome.unit(),
                    ofOutcome.get(0).estimate().mean(),
                    differences));
        }
        return rows;
    }
}
