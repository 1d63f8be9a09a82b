package enishi.analysis.comparison;

import enishi.analysis.result.CsvFile;
import enishi.analysis.result.FileRecord;
import enishi.analysis.result.NumberText;
import enishi.analysis.result.RunStore;
import enishi.analysis.statistics.Fieller;
import enishi.analysis.statistics.Holm;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.lever.LeverTrial;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.sim.metric.Area;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What every policy lever does, runs paired by seed.
 *
 * <p>Two families of tests are counted, after Holm: what the levers act on directly, and survival.
 *
 * @param effects in the order of the levers
 */
public record LeverEffects(List<LeverEffect> effects) {

    /** The name of the file. */
    public static final String NAME = "levers.csv";

    static final String HEADER = "lever,row,outcome,area,proximate,unit,runs,with,without,effect,ci_low,ci_high,method,"
            + "relative,expected,as_expected,p,p_holm,verdict";

    private static final double LEVEL = 0.95;
    private static final int MONTHS_A_YEAR = 12;
    private static final String NONMETROPOLITAN = Area.code(Area.NONMETROPOLITAN);
    private static final List<String> TIES =
            List.of("ties_intra", "ties_inter", "ties_local_government", "ties_agency", "ties_overseas");

    /** Copies the list. */
    public LeverEffects {
        effects = List.copyOf(effects);
    }

    /**
     * What is looked at of every lever, whatever it acts on: survival first, then the carriers of it, then money, and the
     * NGO-years that the money may have bought last.
     */
    public static List<Outcome> common(int months) {
        List<Outcome> outcomes = new ArrayList<>();
        for (String name : List.of(
                "survival", "vital_ngos_end", "median_income_yen_end", "mean_trust_end", "mean_legitimacy_end")) {
            outcomes.add(measured(name, NONMETROPOLITAN, months));
        }
        outcomes.add(new Outcome(
                "ties_end",
                Area.NONMETROPOLITAN,
                Unit.TIES,
                "Ties of any kind at the end, nonmetropolitan",
                "終了時のつながりの総数（大都市圏外）",
                facts -> sum(TIES, metric -> facts.atEnd(metric, Area.NONMETROPOLITAN))));
        outcomes.add(spending(months));
        outcomes.add(Outcomes.ngoYears(months));
        return outcomes;
    }

    /** Public spending a year. */
    public static Outcome spending(int months) {
        return measured("public_spending_yen_per_year", Area.code(Area.JAPAN), months);
    }

    /** Reads the runs of a store; each scenario is read once. */
    public static LeverEffects read(RunStore store, List<LeverTrial> trials) {
        Set<ExpectedOutcome> proximate = new LinkedHashSet<>();
        trials.forEach(trial -> proximate.add(trial.definition().proximate().expected()));
        List<ExpectedOutcome> direct = List.copyOf(proximate);
        SortedMap<String, ScenarioRuns> runs = new TreeMap<>();
        for (LeverTrial trial : trials) {
            for (String id : List.of(trial.without().id(), trial.with().id())) {
                if (!runs.containsKey(id)) {
                    runs.put(id, ScenarioRuns.read(store, id, months -> wanted(direct, months)));
                }
            }
        }
        List<LeverEffect> effects = new ArrayList<>();
        for (LeverTrial trial : trials) {
            effects.add(effect(trial, runs, direct));
        }
        return new LeverEffects(adjusted(effects));
    }

    /** All that is looked at of the levers, in runs of the given number of months. */
    public static List<Outcome> outcomes(List<LeverTrial> trials, int months) {
        return wanted(
                trials.stream()
                        .map(trial -> trial.definition().proximate().expected())
                        .toList(),
                months);
    }

    private static List<Outcome> wanted(List<ExpectedOutcome> direct, int months) {
        List<Outcome> outcomes = new ArrayList<>(common(months));
        direct.forEach(expected -> outcomes.add(MeasuredOutcomes.of(expected, months)));
        return outcomes;
    }

    private static LeverEffect effect(
            LeverTrial trial, SortedMap<String, ScenarioRuns> runs, List<ExpectedOutcome> direct) {
        ScenarioRuns with = runs.get(trial.with().id());
        ScenarioRuns without = runs.get(trial.without().id());
        if (with == null || without == null) {
            throw new IllegalStateException("lever [" + trial.id() + "] must have been read. Maybe it was not run.");
        }
        int common = with.outcomes().size() - direct.size();
        int proximate = common + direct.indexOf(trial.definition().proximate().expected());
        List<OutcomeEffect> outcomes = new ArrayList<>(List.of(OutcomeEffect.of(with, without, proximate)));
        for (int o = 0; o < common; o++) {
            outcomes.add(OutcomeEffect.of(with, without, o));
        }
        double years = (double) with.months().size() / MONTHS_A_YEAR;
        double[] spent = differences(with, without, common - 2);
        for (int run = 0; run < spent.length; run++) {
            spent[run] *= years;
        }
        return new LeverEffect(
                trial.definition(), outcomes, Fieller.of(spent, differences(with, without, common - 1), LEVEL));
    }

    private static double[] differences(ScenarioRuns with, ScenarioRuns without, int outcome) {
        double[] differences = with.values(outcome);
        double[] off = without.values(outcome);
        for (int run = 0; run < differences.length; run++) {
            differences[run] -= off[run];
        }
        return differences;
    }

    private static List<LeverEffect> adjusted(List<LeverEffect> effects) {
        double[] direct = holm(effects, LeverEffect::proximate);
        double[] survival = holm(effects, LeverEffect::survival);
        List<LeverEffect> all = new ArrayList<>();
        for (int i = 0; i < direct.length; i++) {
            List<OutcomeEffect> outcomes = new ArrayList<>(effects.get(i).outcomes());
            outcomes.set(0, outcomes.get(0).adjustedTo(direct[i]));
            outcomes.set(1, outcomes.get(1).adjustedTo(survival[i]));
            all.add(new LeverEffect(
                    effects.get(i).definition(), outcomes, effects.get(i).cost()));
        }
        return all;
    }

    private static double[] holm(List<LeverEffect> effects, Function<LeverEffect, OutcomeEffect> tested) {
        return Holm.adjusted(effects.stream()
                .mapToDouble(effect -> tested.apply(effect).effect().probability())
                .toArray());
    }

    private static Outcome measured(String name, String area, int months) {
        return MeasuredOutcomes.of(new ExpectedOutcome(name, area, Direction.MORE), months);
    }

    private static double sum(List<String> names, ToDoubleFunction<String> value) {
        return names.stream().mapToDouble(value).sum();
    }

    /** Writes {@code levers.csv}. */
    public FileRecord write(Path file) {
        try (CsvFile csv = new CsvFile(file, HEADER)) {
            for (LeverEffect effect : effects) {
                for (OutcomeEffect outcome : effect.outcomes()) {
                    write(csv, effect, outcome);
                }
                writeCost(csv, effect);
            }
            return csv.finish();
        }
    }

    private static void write(CsvFile csv, LeverEffect lever, OutcomeEffect outcome) {
        boolean proximate = outcome.equals(lever.proximate());
        PairedDifference effect = outcome.effect();
        start(csv, lever, outcome.outcome().id(), outcome.outcome().areaCode(), proximate);
        outcome.write(csv)
                .field("paired-t")
                .field(NumberText.of(outcome.relative().mean()))
                .field(proximate ? (lever.expected().sign() > 0 ? "more" : "less") : "")
                .field(proximate ? String.valueOf(Verdict.isAsExpected(effect, lever.expected())) : "")
                .field(NumberText.of(effect.probability()))
                .field(NumberText.of(outcome.adjusted()))
                .field(proximate ? lever.verdict().word() : "")
                .endRow();
    }

    /** The set of Fieller, whose ends are those of what lies outside where the method says so. */
    private static void writeCost(CsvFile csv, LeverEffect lever) {
        Fieller cost = lever.cost();
        String method = switch (cost.shape()) {
            case BOUNDED -> "fieller";
            case OUTSIDE -> "fieller-outside";
            case EVERYTHING -> "fieller-everything";
            case NONE -> "";
        };
        start(csv, lever, "cost_per_ngo_year", NONMETROPOLITAN, false)
                .field("yen/NGO-year")
                .field(cost.pairs())
                .field("")
                .field("")
                .field(NumberText.of(cost.ratio()))
                .field(NumberText.of(cost.low()))
                .field(NumberText.of(cost.high()))
                .field(method)
                .field("")
                .field("")
                .field("")
                .field("")
                .field("")
                .field("")
                .endRow();
    }

    private static CsvFile start(CsvFile csv, LeverEffect lever, String outcome, String area, boolean proximate) {
        return csv.field(lever.definition().id())
                .field(lever.definition().row())
                .field(outcome)
                .field(area)
                .field(String.valueOf(proximate));
    }
}
