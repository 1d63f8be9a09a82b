package enishi.analysis.page;

import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.page.Evidence.Series;
import enishi.analysis.page.Evidence.Setup;
import enishi.analysis.result.RunStore;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the runs of a store, each once, for a comparison and for the page about it. */
public final class EvidenceReader {

    private final RunStore store;
    private final PageSetting setting;
    private final List<Watched> watched;
    private final List<ScenarioEvidence> scenarios = new ArrayList<>();

    /** Has read nothing yet. */
    public EvidenceReader(RunStore store, PageSetting setting) {
        this.store = store;
        this.setting = setting;
        watched = Watched.of(setting.lookAt());
    }

    /**
     * Reads the runs of a scenario that are done in all scenarios; to be called for every scenario in order.
     *
     * @param wanted the outcomes to take from runs with the given number of months
     */
    public ScenarioRuns read(String scenario, IntFunction<List<Outcome>> wanted) {
        ScenarioEvidence evidence = new ScenarioEvidence(watched);
        scenarios.add(evidence);
        return ScenarioRuns.read(store, scenario, wanted, ScenarioEvidence.MORE, evidence::add);
    }

    /** What the page shows of the runs that were read. */
    public Evidence evidence(
            Comparison comparison, CostEffectiveness weighed, PairingGains pairing, InstrumentSpending spending) {
        List<List<Band>> series =
                scenarios.stream().map(ScenarioEvidence::series).toList();
        List<Series> curves = new ArrayList<>();
        for (int i = 0; i < watched.size(); i++) {
            int indicator = i;
            curves.add(new Series(
                    watched.get(i),
                    series.stream().map(bands -> bands.get(indicator)).toList()));
        }
        return new Evidence(
                comparison,
                weighed,
                pairing,
                setting.scenarios(),
                setup(comparison.baseline()),
                scenarios.stream().map(ScenarioEvidence::ends).toList(),
                curves,
                setting.maps().stream()
                        .map(id -> Metrics.ALL.get(Metrics.indexOf(id)))
                        .toList(),
                scenarios.stream().map(ScenarioEvidence::ties).toList(),
                spending);
    }

    private Setup setup(ScenarioRuns baseline) {
        return new Setup(
                store.pairedRuns().stream().map(run -> setting.seed() + run - 1).toList(),
                baseline.months().get(0),
                baseline.months().size(),
                setting);
    }
}
