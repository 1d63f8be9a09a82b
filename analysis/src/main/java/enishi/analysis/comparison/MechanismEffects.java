package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.Holm;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Mechanism;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What every mechanism does to every outcome that it named, runs paired by seed.
 *
 * @param effects by mechanism, then by outcome
 */
public record MechanismEffects(List<MechanismEffect> effects) {

    /** The name of the file. */
    public static final String NAME = "mechanisms.csv";

    static final String HEADER = "mechanism,outcome,area,main,unit,runs,with,without,effect,ci_low,ci_high,expected,"
            + "as_expected,p,p_holm,verdict";

    /** Copies the list. */
    public MechanismEffects {
        effects = List.copyOf(effects);
    }

    /**
     * Reads the runs of a store.
     *
     * @param language the language of the titles, {@code en} or {@code ja}
     */
    public static MechanismEffects read(RunStore store, List<Mechanism> mechanisms, String language) {
        List<MechanismEffect> effects = new ArrayList<>();
        for (Mechanism mechanism : mechanisms) {
            ScenarioRuns with = runs(store, mechanism.with().id(), mechanism);
            ScenarioRuns without = runs(store, mechanism.without().id(), mechanism);
            for (int o = 0; o < mechanism.outcomes().size(); o++) {
                ExpectedOutcome expected = mechanism.outcomes().get(o);
                effects.add(new MechanismEffect(
                        mechanism.id(),
                        mechanism.title(language),
                        expected.expected(),
                        o == 0,
                        OutcomeEffect.of(with, without, o)));
            }
        }
        return new MechanismEffects(adjusted(effects));
    }

    /** All that is looked at of the mechanisms, in runs of the given number of months. */
    public static List<Outcome> outcomes(List<Mechanism> mechanisms, int months) {
        return mechanisms.stream()
                .flatMap(mechanism -> mechanism.outcomes().stream())
                .map(expected -> MeasuredOutcomes.of(expected, months))
                .toList();
    }

    private static ScenarioRuns runs(RunStore store, String scenario, Mechanism mechanism) {
        return ScenarioRuns.read(
                store,
                scenario,
                months -> mechanism.outcomes().stream()
                        .map(expected -> MeasuredOutcomes.of(expected, months))
                        .toList());
    }

    /** The main outcomes get the probability that is honest about their number. */
    private static List<MechanismEffect> adjusted(List<MechanismEffect> effects) {
        double[] adjusted = Holm.adjusted(effects.stream()
                .mapToDouble(effect -> effect.main() ? effect.outcome().effect().probability() : Double.NaN)
                .toArray());
        List<MechanismEffect> all = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            all.add(effects.get(i).adjustedTo(adjusted[i]));
        }
        return all;
    }

    /** Writes {@code mechanisms.csv}. */
    public FileRecord write(Path file) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (MechanismEffect mechanism : effects) {
                OutcomeEffect outcome = mechanism.outcome();
                PairedDifference effect = outcome.effect();
                csv.field(mechanism.mechanism())
                        .field(outcome.outcome().id())
                        .field(outcome.outcome().areaCode())
                        .field(String.valueOf(mechanism.main()));
                outcome.write(csv)
                        .field(mechanism.expected().sign() > 0 ? "more" : "less")
                        .field(String.valueOf(Verdict.isAsExpected(effect, mechanism.expected())))
                        .field(NumberText.of(effect.probability()))
                        .field(NumberText.of(outcome.adjusted()))
                        .field(mechanism.verdict().word())
                        .endRow();
            }
            return csv.finish();
        }
    }
}
