package enishi.analysis.page;

import enishi.analysis.comparison.Band;
import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.comparison.SetPool;
import enishi.analysis.page.Evidence.Series;
import enishi.analysis.page.Evidence.Setup;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoredScenario;
import enishi.analysis.result.StoredTies;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the runs of a store, each once, for a comparison and for the page about it. */
public final class EvidenceReader {

    private final RunStore store;
    private final PageSetting setting;
    private final List<Watched> watched;
    private final List<Shown> scenarios = new ArrayList<>();

    /** What the page shows of a scenario besides its outcomes. */
    private record Shown(List<Band> series, List<Band> ends, StoredTies ties) {

        /** With several parameter sets, bands are the range of the sets; ties are those of the first set. */
        static Shown of(List<ScenarioEvidence> sets) {
            return new Shown(
                    together(sets.stream().map(ScenarioEvidence::series).toList()),
                    together(sets.stream().map(ScenarioEvidence::ends).toList()),
                    sets.get(0).ties());
        }

        private static List<Band> together(List<List<Band>> ofSets) {
            List<Band> first = ofSets.get(0);
            if (ofSets.size() == 1) {
                return first;
            }
            List<Band> together = new ArrayList<>();
            for (int i = 0; i < first.size(); i++) {
                int index = i;
                together.add(Band.ofSets(
                        ofSets.stream().map(bands -> bands.get(index)).toList()));
            }
            return together;
        }
    }

    /** Has read nothing yet. */
    public EvidenceReader(RunStore store, PageSetting setting) {
        this.store = store;
        this.setting = setting;
        watched = Watched.of(setting.lookAt());
    }

    /**
     * Reads the runs of a scenario that are done in all scenarios, under all of its parameter sets; to be called for every scenario
     * in order.
     *
     * @param wanted the outcomes to take from runs with the given number of months
     */
    public ScenarioRuns read(String scenario, IntFunction<List<Outcome>> wanted) {
        SetPool pool = null;
        List<ScenarioEvidence> sets = new ArrayList<>();
        for (String variant : store.variants(scenario)) {
            ScenarioEvidence evidence = new ScenarioEvidence(watched);
            ScenarioRuns runs = ScenarioRuns.read(store, variant, wanted, ScenarioEvidence.MORE, evidence::add);
            evidence.close();
            sets.add(evidence);
            StoredScenario stored = store.scenario(variant);
            if (pool == null) {
                pool = new SetPool(scenario, stored.parameterSet(), stored.factors(), runs);
            } else {
                pool.add(stored.parameterSet(), stored.factors(), runs);
            }
        }
        if (pool == null) {
            throw new IllegalArgumentException("scenario [" + scenario + "] must be in " + store.file() + ".");
        }
        scenarios.add(Shown.of(sets));
        return pool.pooled();
    }

    /** What the page shows of the runs that were read. */
    public Evidence evidence(
            Comparison comparison, CostEffectiveness weighed, PairingGains pairing, InstrumentSpending spending) {
        List<List<Band>> series = scenarios.stream().map(Shown::series).toList();
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
                scenarios.stream().map(Shown::ends).toList(),
                curves,
                setting.maps().stream()
                        .map(id -> Metrics.ALL.get(Metrics.indexOf(id)))
                        .toList(),
                scenarios.stream().map(Shown::ties).toList(),
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
