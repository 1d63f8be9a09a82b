package enishi.analysis.page;

import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.page.Evidence.About;
import enishi.analysis.page.Evidence.Series;
import enishi.analysis.page.Evidence.Setup;
import enishi.analysis.page.Evidence.Spending;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoredTies;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the runs of a store, each once, for the comparison and for the page. */
public final class EvidenceReader {

    private EvidenceReader() {}

    /**
     * Reads the runs that are done in all scenarios, and compares these.
     *
     * @param level confidence level of the intervals
     */
    public static Evidence read(RunStore store, PageSetting setting, double level) {
        List<Watched> watched = Watched.of(setting.lookAt());
        List<ScenarioRuns> runs = new ArrayList<>();
        List<List<Band>> series = new ArrayList<>();
        List<Map<Ending, Band>> ends = new ArrayList<>();
        List<StoredTies> ties = new ArrayList<>();
        List<Spending> spending = new ArrayList<>();
        for (About about : setting.scenarios()) {
            ScenarioEvidence evidence = new ScenarioEvidence(about.id(), watched);
            runs.add(ScenarioRuns.read(store, about.id(), Outcomes::of, ScenarioEvidence.READ, evidence::add));
            series.add(evidence.series());
            ends.add(evidence.ends());
            ties.add(evidence.ties());
            spending.addAll(evidence.spending());
        }
        List<Series> curves = new ArrayList<>();
        for (int i = 0; i < watched.size(); i++) {
            int indicator = i;
            curves.add(new Series(
                    watched.get(i),
                    series.stream().map(bands -> bands.get(indicator)).toList()));
        }
        return new Evidence(
                Comparison.of(runs, level),
                setting.scenarios(),
                setup(store, setting, runs.get(0)),
                ends,
                curves,
                setting.maps().stream()
                        .map(id -> Metrics.ALL.get(Metrics.indexOf(id)))
                        .toList(),
                ties,
                spending);
    }

    private static Setup setup(RunStore store, PageSetting setting, ScenarioRuns baseline) {
        return new Setup(
                store.pairedRuns().stream()
                        .map(run -> setting.seed() + run - 1)
                        .toList(),
                setting.scale(),
                baseline.months().get(0),
                baseline.months().size(),
                setting.enishi(),
                setting.command(),
                setting.prefecturesEn(),
                setting.prefecturesJa());
    }
}
