package enishi.analysis.page;

import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.analysis.page.Evidence.About;
import enishi.analysis.result.RunStore;
import enishi.scenarios.definition.Words;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A page about a toy: one scenario that keeps more NGOs alive than the baseline, and one that is the baseline again. */
final class ToyPage {

    static final String BASELINE = "before";
    static final int SCENARIOS = 3;
    static final int RUNS = 6;
    static final long WILLINGNESS_TO_PAY = 20_000_000;

    private static final int MONTHS = 132;

    private ToyPage() {}

    /** Runs the toy in a folder and writes the page there. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PlannedScenario> scenarios = List.of(
                SmallWorld.scenario(BASELINE, MONTHS, 0.002),
                SmallWorld.scenario("after", MONTHS, 0.001),
                SmallWorld.scenario("same", MONTHS, 0.002));
        return SmallStudy.run(folder, scenarios, RUNS, store -> page(store, folder));
    }

    /**
     * Runs the toy under four parameter sets and writes the page: under one of them the scenario that otherwise keeps more NGOs alive
     * keeps fewer.
     */
    static Path writeAcrossSets(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PlannedScenario> scenarios = new ArrayList<>();
        for (String base : List.of(BASELINE, "after", "same")) {
            scenarios.add(under(base, "defaults", 1, base.equals("after") ? 0.001 : 0.002));
            scenarios.add(under(base, "set-01", 0.5, base.equals("after") ? 0.0015 : 0.002));
            scenarios.add(under(base, "set-02", -0.5, base.equals("after") ? 0.0035 : 0.003));
            scenarios.add(under(base, "set-03", 1.5, base.equals("after") ? 0.0005 : 0.002));
        }
        return SmallStudy.run(folder, scenarios, RUNS, store -> page(store, folder));
    }

    private static PlannedScenario under(String base, String set, double strength, double hazard) {
        return new PlannedScenario(
                set.equals("defaults") ? base : base + "." + set,
                base,
                set,
                base,
                base,
                "hash-of-" + base + set,
                () -> "{}",
                new TreeMap<>(Map.of("parameters.rule.strength", strength, "parameters.rule.still", 1.0)),
                seed -> SmallWorld.input(MONTHS, hazard, seed),
                null);
    }

    /** Writes the page once more from what the folder holds. */
    static Path writeAgain(Path folder) throws IOException {
        Files.delete(folder.resolve(Page.NAME));
        try (RunStore store = RunStore.read(folder)) {
            return page(store, folder);
        }
    }

    private static Path page(RunStore store, Path folder) throws IOException {
        List<PrefectureProfile> prefectures = SmallWorld.geography().profiles();
        PageSetting setting = new PageSetting(
                List.of(
                        about(BASELINE, new Words("Before", "前の姿")),
                        about("after", new Words("After", "後の姿")),
                        about("same", new Words("Same <b> & all", "同じ姿"))),
                List.of("survival", "grants_yen"),
                1,
                50,
                "test",
                "enishi compare before after same",
                List.of("active_ngos"),
                prefectures.stream().map(PrefectureProfile::nameEn).toList(),
                prefectures.stream().map(PrefectureProfile::nameJa).toList(),
                store.scenarios().size() == SCENARIOS ? null : ensemble());
        EvidenceReader reader = new EvidenceReader(store, setting);
        List<ScenarioRuns> runs = Stream.of(BASELINE, "after", "same")
                .map(id -> reader.read(id, Outcomes::of))
                .toList();
        Comparison comparison = Comparison.of(runs, 0.95);
        Evidence evidence = reader.evidence(
                comparison,
                CostEffectiveness.of(comparison, WILLINGNESS_TO_PAY),
                PairingGains.of(comparison),
                InstrumentSpending.of(runs, Collections.nCopies(SCENARIOS, budgets())));
        Page.write(folder, evidence, Language.ENGLISH);
        return folder.resolve(Page.NAME);
    }

    /** The toy knows one instrument, and here one more without a budget. */
    static SortedMap<String, Double> budgets() {
        return new TreeMap<>(Map.of("grants", 500_000.0, "unknown", Double.NaN));
    }

    private static EnsembleAbout ensemble() {
        return new EnsembleAbout(
                "toys",
                new Words("Toy sets", "おもちゃの組"),
                null,
                new Words("By hand.", "手で選んだ。"),
                List.of(new EnsembleAbout.Unknown("parameters.rule.strength", new Words("Strength", "強さ"))));
    }

    private static About about(String id, Words title) {
        return new About(
                id,
                title,
                new Words("What does " + id + " do?", "何が起こるか。"),
                new Words("In full.", "全文。"),
                "hash-of-" + id);
    }
}
