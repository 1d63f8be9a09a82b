package enishi.analysis.report;

import enishi.analysis.chart.AcceptabilityCurves;
import enishi.analysis.chart.Chart;
import enishi.analysis.chart.CostEffectPlane;
import enishi.analysis.chart.Differences;
import enishi.analysis.chart.NgoStockByScenario;
import enishi.analysis.chart.Provenance;
import enishi.analysis.chart.ScenarioBand;
import enishi.analysis.chart.SetStrips;
import enishi.analysis.chart.SurvivalByScenario;
import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonRow;
import enishi.analysis.comparison.CostEffect;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.comparison.StripOutcomes;
import enishi.analysis.statistics.PairedDifference;
import enishi.sim.metric.Area;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * The charts of a comparison. Of many scenarios they show few: those that change survival most, or are on the front of cost and
 * gain most often, and say so.
 *
 * @param comparison what was compared
 * @param weighed what it costs and brings
 * @param compared titles of the scenarios
 * @param setting language and number of runs
 */
record ComparisonCharts(
        Comparison comparison, CostEffectiveness weighed, ComparedScenarios compared, ReportSetting setting) {

    /** With more scenarios than this besides the baseline, colours would come again. */
    private static final int MOST_SCENARIOS = 6;

    /** With more rows than this the chart of differences keeps to the outcomes that matter most. */
    private static final int MOST_ROWS = 16;

    private static final List<String> MATTER_MOST = List.of(
            "survival_", "vital_ngos_end", "active_ngos_end", "median_income_yen_end", "public_spending_per_year");

    List<Chart> charts() {
        List<ScenarioRuns> shown = changingMost();
        Provenance provenance = provenance(
                shown.stream().map(ScenarioRuns::scenario).toList(),
                language().of("that change nonmetropolitan survival most", "大都市圏外の生存率を最も変えるもの"));
        YearMonth start = comparison.baseline().months().get(0);
        List<Chart> charts = new ArrayList<>(List.of(
                new SurvivalByScenario(
                        bands(shown, runs -> runs.survival(false, ScenarioCharts.LEVEL)),
                        bands(shown, runs -> runs.survival(true, ScenarioCharts.LEVEL)),
                        start,
                        provenance,
                        language()),
                new NgoStockByScenario(
                        bands(shown, runs -> runs.stock(Area.JAPAN, ScenarioCharts.LEVEL)),
                        bands(shown, runs -> runs.stock(Area.METROPOLITAN, ScenarioCharts.LEVEL)),
                        bands(shown, runs -> runs.stock(Area.NONMETROPOLITAN, ScenarioCharts.LEVEL)),
                        start,
                        provenance,
                        language()),
                new Differences(
                        compared.titles().get(0),
                        titles(shown.subList(1, shown.size())),
                        rows(shown.subList(1, shown.size())),
                        comparison.intervals(),
                        provenance,
                        language())));
        if (comparison.parameterSets() > 1) {
            charts.add(new SetStrips(
                    compared.titles().get(0),
                    titles(shown.subList(1, shown.size())),
                    strips(shown),
                    provenance,
                    language()));
        }
        charts.addAll(ofCost());
        return charts;
    }

    private List<Chart> ofCost() {
        List<CostEffect> named = kept(weighed.scenarios(), effect -> -effect.frontShare());
        List<CostEffect> others = new ArrayList<>(weighed.scenarios());
        others.removeAll(named);
        List<String> ids = named.stream().map(CostEffect::scenario).toList();
        List<String> titles = ids.stream().map(compared::title).toList();
        Provenance provenance = provenance(
                ids, language().of("that are on the front most often; the others unnamed", "前線に最も多く載るもの、他は名なし"));
        List<Chart> charts = new ArrayList<>();
        charts.add(new CostEffectPlane(named, titles, others, comparison.intervals(), provenance, language()));
        if (weighed.tellsChance()) {
            charts.add(new AcceptabilityCurves(named, titles, weighed.willingnessToPay(), provenance, language()));
        }
        return charts;
    }

    private List<ScenarioRuns> changingMost() {
        Outcome headline = comparison.baseline().outcomes().get(0);
        return kept(
                comparison.scenarios(),
                runs -> -comparison.of(runs.scenario()).stream()
                        .filter(row -> row.outcome().equals(headline))
                        .map(ComparisonRow::difference)
                        .filter(Objects::nonNull)
                        .mapToDouble(difference -> Math.abs(difference.mean()))
                        .findFirst()
                        .orElse(0));
    }

    /** The baseline and the scenarios with the lowest rank, in the order in which they were given. */
    private static <T> List<T> kept(List<T> all, Function<T, Double> rank) {
        List<T> lowest = all.stream()
                .skip(1)
                .sorted(Comparator.comparing(rank))
                .limit(MOST_SCENARIOS)
                .toList();
        return all.stream()
                .filter(one -> one.equals(all.get(0)) || lowest.contains(one))
                .toList();
    }

    private Provenance provenance(List<String> shown, String why) {
        String titles = String.join(
                language().of(" · ", "・"), shown.stream().map(compared::title).toList());
        int all = compared.ids().size() - 1;
        int few = shown.size() - 1;
        String choice = few == all
                ? ""
                : language()
                        .of(" (the " + few + " of " + all + " " + why + ")", "（" + all + "のうち" + few + "：" + why + "）");
        return setting.provenance(titles + choice);
    }

    private List<String> titles(List<ScenarioRuns> shown) {
        return shown.stream().map(runs -> compared.title(runs.scenario())).toList();
    }

    private List<SetStrips.Row> strips(List<ScenarioRuns> shown) {
        List<SetStrips.Row> rows = new ArrayList<>();
        for (Outcome outcome : StripOutcomes.of(comparison)) {
            rows.add(new SetStrips.Row(
                    outcome.name(language()),
                    outcome.unit(),
                    shown.stream()
                            .skip(1)
                            .flatMap(runs -> comparison.of(runs.scenario()).stream())
                            .filter(row -> row.outcome().equals(outcome))
                            .map(row -> new SetStrips.Strip(
                                    Objects.requireNonNull(row.difference()), Objects.requireNonNull(row.sets())))
                            .toList()));
        }
        return rows;
    }

    private List<ScenarioBand> bands(List<ScenarioRuns> shown, Function<ScenarioRuns, Band> curve) {
        return shown.stream()
                .map(runs -> new ScenarioBand(compared.title(runs.scenario()), curve.apply(runs)))
                .toList();
    }

    private List<Differences.Row> rows(List<ScenarioRuns> shown) {
        List<Outcome> outcomes = comparison.baseline().outcomes();
        List<String> ids = shown.stream().map(ScenarioRuns::scenario).toList();
        boolean all = outcomes.size() * ids.size() <= MOST_ROWS;
        List<Differences.Row> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (!all && MATTER_MOST.stream().noneMatch(outcome.id()::startsWith)) {
                continue;
            }
            List<ComparisonRow> ofOutcome = comparison.rows().stream()
                    .filter(row -> row.outcome().equals(outcome))
                    .toList();
            List<PairedDifference> differences = ofOutcome.stream()
                    .filter(row -> ids.contains(row.scenario()))
                    .map(row -> Objects.requireNonNull(row.difference()))
                    .toList();
            rows.add(new Differences.Row(
                    outcome.name(language()),
                    outcome.unit(),
                    ofOutcome.get(0).estimate().mean(),
                    differences));
        }
        return rows;
    }

    private Language language() {
        return setting.language();
    }
}
