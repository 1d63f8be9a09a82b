package enishi.analysis.pattern;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Unit;
import enishi.analysis.experiment.Observation;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Study;
import enishi.analysis.result.Digests;
import enishi.analysis.result.Gathering;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredScenario;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.target.TargetCatalog;
import enishi.scenarios.target.TargetDefinition;
import enishi.scenarios.target.TargetPart;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Runs that are to be held against observed patterns: of each scenario that a pattern names, or of variants of it.
 *
 * <p>Only the numbers of the patterns and the number of NGOs at the end of every year are kept of a run.
 */
public final class PatternStudy {

    private static final Gathering GATHERED = new Gathering(EnumSet.of(StoreTable.PANEL, StoreTable.TIES), true);
    private static final String STOCK = "active_ngos_";

    private final List<TargetDefinition> targets;
    private final SortedMap<String, List<TargetPart>> measured = new TreeMap<>(Collections.reverseOrder());

    private PatternStudy(List<TargetDefinition> targets) {
        this.targets = List.copyOf(targets);
        for (TargetDefinition target : targets) {
            for (TargetPart part : target.parts()) {
                if (part.isMeasured()) {
                    measured.computeIfAbsent(Objects.requireNonNull(part.scenario()), id -> new ArrayList<>())
                            .add(part);
                }
            }
        }
    }

    /** The study of the patterns that come with the product. */
    public static PatternStudy shipped() {
        return of(TargetCatalog.all());
    }

    /** The study of patterns. */
    public static PatternStudy of(List<TargetDefinition> targets) {
        return new PatternStudy(targets);
    }

    /** The patterns. */
    public List<TargetDefinition> targets() {
        return targets;
    }

    /** Ids of the scenarios that are to be run, in the order in which runs are best begun: the longest first. */
    public List<String> scenarios() {
        return measured.keySet().stream()
                .sorted((a, b) -> Integer.compare(years(b), years(a)))
                .toList();
    }

    /** Reported years of a run of a scenario, or of a variant of it, in which every window lies. */
    public int years(String scenario) {
        YearMonth start = ScenarioCatalog.open(scenario).definition().start();
        long months = parts(scenario).stream()
                .mapToLong(part -> ChronoUnit.MONTHS.between(start, Objects.requireNonNull(part.to())) + 1)
                .max()
                .orElse(0);
        return (int) ((months + Window.YEAR - 1) / Window.YEAR);
    }

    /** The parts that are taken from runs of a scenario or of a variant of it, in order. */
    public List<TargetPart> parts(String scenario) {
        return Collections.unmodifiableList(measured.getOrDefault(scenario, List.of()));
    }

    /**
     * A variant of a scenario, ready to be run.
     *
     * @param id by which its runs are known
     * @param base id of the scenario whose patterns it is held against, one of {@link #scenarios()}
     * @param scenario the scenario, or the same with other parameters
     * @param overrides what its runs have of their own; without years they have those that are needed
     */
    public PlannedScenario variant(String id, String base, Scenario scenario, RunOverrides overrides, Tables tables) {
        int years = overrides.years() == null ? years(base) : overrides.years();
        RunOverrides running = new RunOverrides(overrides.seed(), years, overrides.scale(), overrides.burnInMonths());
        int months = Window.YEAR * years;
        YearMonth start = scenario.definition().start();
        return new PlannedScenario(
                id,
                base,
                StoredScenario.DEFAULTS,
                scenario.title("en"),
                scenario.title("ja"),
                Digests.ofText(scenario.contentHash()
                        + parts(base).stream()
                                .map(part -> part.measure() + " " + part.from() + " " + part.to())
                                .toList()),
                () -> scenario.effectiveJson(scenario.run(running)),
                new TreeMap<>(),
                seed -> scenario.modelInput(running.withSeed(seed), tables),
                new Observation(months, outcomes(base, start, years), GATHERED));
    }

    /**
     * The study of variants.
     *
     * @param variants the variants of {@link #variant}
     * @param seed the first seed
     * @param runs number of seeds
     * @param scale residents per cell
     */
    public Study study(List<PlannedScenario> variants, long seed, int runs, int scale) {
        int longest = variants.stream()
                .mapToInt(variant -> Objects.requireNonNull(variant.own()).months())
                .max()
                .orElseThrow();
        return new Study(variants, seed, runs, longest, scale, List.of(), EnumSet.of(StoreTable.OUTCOMES));
    }

    private List<Outcome> outcomes(String base, YearMonth start, int years) {
        List<Outcome> outcomes = new ArrayList<>();
        for (TargetPart part : parts(base)) {
            PatternMeasure measure = PatternMeasures.of(Objects.requireNonNull(part.measure()));
            Window window = new Window(Objects.requireNonNull(part.from()), Objects.requireNonNull(part.to()));
            outcomes.add(new Outcome(
                    part.id(),
                    Area.JAPAN,
                    measure.unit(),
                    part.title().in("en"),
                    part.title().in("ja"),
                    facts -> measure.value(facts, window)));
        }
        for (int year = 1; year <= years; year++) {
            int month = Window.YEAR * year - 1;
            outcomes.add(new Outcome(
                    STOCK + start.plusMonths(month),
                    Area.JAPAN,
                    Unit.NGOS,
                    "Active NGOs, " + start.plusMonths(month),
                    "活動中のNGO（" + start.plusMonths(month) + "）",
                    facts -> facts.run().series(Metrics.indexOf("active_ngos"), Area.JAPAN)[month]));
        }
        return outcomes;
    }

    /**
     * The numbers of the parts in the runs of a variant.
     *
     * @return by id of the part and by run; a run has NaN where it has nothing to take a number from
     */
    public SortedMap<String, SortedMap<Integer, Double>> values(RunStore store, PlannedScenario variant) {
        SortedMap<String, SortedMap<Integer, Double>> values = new TreeMap<>();
        for (TargetPart part : parts(variant.base())) {
            values.put(part.id(), store.outcome(variant.id(), part.id(), Area.code(Area.JAPAN)));
        }
        return values;
    }

    /**
     * Holds the runs of variants, one of each scenario at most, against the patterns.
     *
     * @param variants the variants, of which the store has runs
     */
    public PatternScores scores(RunStore store, List<PlannedScenario> variants) {
        SortedMap<String, double[]> values = new TreeMap<>();
        Set<String> bases = new TreeSet<>();
        for (PlannedScenario variant : variants) {
            if (!bases.add(variant.base())) {
                throw new IllegalArgumentException(
                        "variants must be of different scenarios; two are of " + variant.base() + ".");
            }
            values(store, variant)
                    .forEach((part, byRun) -> values.put(
                            part,
                            byRun.values().stream()
                                    .mapToDouble(Double::doubleValue)
                                    .toArray()));
        }
        return PatternScores.of(targets, values);
    }

    /**
     * The number of NGOs at the end of every reported year of the runs of a variant.
     *
     * @return by the last month of the year; of every run that is done
     */
    public static SortedMap<YearMonth, double[]> stock(RunStore store, PlannedScenario variant) {
        SortedMap<YearMonth, double[]> stock = new TreeMap<>();
        for (Outcome outcome : Objects.requireNonNull(variant.own()).outcomes()) {
            if (outcome.id().startsWith(STOCK)) {
                stock.put(
                        YearMonth.parse(outcome.id().substring(STOCK.length())),
                        store.outcome(variant.id(), outcome.id(), outcome.areaCode()).values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray());
            }
        }
        return stock;
    }
}
