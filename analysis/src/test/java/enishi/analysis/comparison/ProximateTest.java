package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.result.RunCollector;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredRun;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverTrial;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.sim.model.ModelInput;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.EmergencyPlatform;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Programme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every lever of the catalog moves what it acts on directly as it claims, and spends money when and as it may.
 *
 * <p>Runs of three years at scale 50, longer where a lever begins later, with seeds 1 to 3, paired. The sign of the mean
 * difference is asked for, not its significance: a lever that works hardly at all would fail this in half of the cases.
 */
@Tag("slow")
final class ProximateTest {

    private static final int SEEDS = 3;
    private static final int LEAST_YEARS = 3;
    private static final int YEAR = 12;
    private static final YearMonth START = YearMonth.of(2016, 4);
    private static final YearMonth FIRST = YearMonth.of(2017, 4);
    private static final YearMonth LAST = YearMonth.of(2018, 3);
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, LeverTrial> TRIALS = new LinkedHashMap<>();
    private static final Map<Job, Told> DONE = new ConcurrentHashMap<>();

    /** One run. */
    private record Job(String scenario, int years, long seed) {}

    /**
     * What is kept of a run.
     *
     * @param values what levers act on directly
     * @param spent yen by instrument and month
     */
    private record Told(Map<ExpectedOutcome, Double> values, SortedMap<String, SortedMap<YearMonth, Long>> spent) {

        SortedMap<YearMonth, Long> of(String instrument) {
            return spent.getOrDefault(instrument, new TreeMap<>());
        }
    }

    static List<String> ids() {
        return LeverCatalog.ids();
    }

    /** All runs at once, so that every processor has something to do and what several levers share is run once. */
    @BeforeAll
    static void runEverything() {
        LeverTrial.shared(ids().stream().map(LeverCatalog::open).toList())
                .forEach(trial -> TRIALS.put(trial.id(), trial));
        Map<Job, Scenario> jobs = new LinkedHashMap<>();
        for (LeverTrial trial : TRIALS.values()) {
            for (long seed = 1; seed <= SEEDS; seed++) {
                jobs.put(new Job(trial.without().id(), years(trial), seed), trial.without());
                jobs.put(new Job(trial.with().id(), years(trial), seed), trial.with());
            }
            if (isUndated(trial)) {
                Scenario dated = dated(trial);
                jobs.put(new Job(dated.id(), LEAST_YEARS, 1), dated);
            }
        }
        Set<ExpectedOutcome> wanted = new LinkedHashSet<>();
        TRIALS.values()
                .forEach(trial -> wanted.add(trial.definition().proximate().expected()));
        Tables tables = Tables.load();
        List.copyOf(jobs.entrySet()).parallelStream()
                .forEach(job -> DONE.put(job.getKey(), run(job.getKey(), job.getValue(), wanted, tables)));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itMovesWhatItActsOnInTheDirectionClaimed(String id) {
        LeverTrial trial = trial(id);
        ExpectedOutcome expected = trial.definition().proximate().expected();
        double[] with = values(trial, trial.with(), expected);
        double[] without = values(trial, trial.without(), expected);
        double[] toward = IntStream.range(0, SEEDS)
                .mapToDouble(i -> expected.expected().sign() * (with[i] - without[i]))
                .toArray();
        assertThat(IntStream.range(0, SEEDS)
                        .mapToDouble(i -> toward[i])
                        .average()
                        .orElse(0))
                .as("%s moves %s, seed by seed %s", id, expected.outcome(), List.of(box(toward)))
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itSpendsWithItAndItsSpendingIsTraced(String id) {
        LeverTrial trial = trial(id);
        for (String instrument : trial.instruments()) {
            long spent = told(trial, trial.with(), 1).of(instrument).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(spent).as(instrument).isPositive();
        }
    }

    /**
     * A programme pays in the year of its budget. A scheme pays later what it has awarded, and a standby fund what it has
     * kept, so that the budgets of all years until then bound their payments.
     */
    @ParameterizedTest
    @MethodSource("ids")
    void itNeverSpendsMoreThanItsBudget(String id) {
        LeverTrial trial = trial(id);
        for (long seed = 1; seed <= SEEDS; seed++) {
            for (String name : trial.instruments()) {
                Instrument instrument = instrument(trial.with(), name);
                SortedMap<Integer, Long> byYear = new TreeMap<>();
                told(trial, trial.with(), seed)
                        .of(name)
                        .forEach((month, yen) ->
                                byYear.merge(MonthCount.fiscalYear(MonthCount.of(month)), yen, Long::sum));
                boolean programme = instrument instanceof Programme && !(instrument instanceof EmergencyPlatform);
                boolean inherited = trial.with().burnIn().instruments().containsKey(name);
                long budget = inherited && !programme ? burnInBudget(instrument) : 0;
                long spent = 0;
                for (Map.Entry<Integer, Long> year : byYear.entrySet()) {
                    long ofYear = instrument.annualBudgetYen().yen(MonthCount.of(YearMonth.of(year.getKey(), 4)));
                    budget = programme ? ofYear : budget + ofYear;
                    spent = programme ? year.getValue() : spent + year.getValue();
                    assertThat(spent).as(name + " in fiscal " + year.getKey()).isLessThanOrEqualTo(budget);
                }
            }
        }
    }

    /** With dates a programme spends within them only; a scheme still pays what it has awarded within them. */
    @ParameterizedTest
    @MethodSource("ids")
    void itSpendsNothingOutsideItsDates(String id) {
        LeverTrial trial = trial(id);
        boolean undated = isUndated(trial);
        Scenario scenario = undated ? dated(trial) : trial.with();
        Told told = undated
                ? Objects.requireNonNull(DONE.get(new Job(scenario.id(), LEAST_YEARS, 1)))
                : told(trial, scenario, 1);
        for (String name : trial.instruments()) {
            Instrument instrument = instrument(scenario, name);
            boolean programme = instrument instanceof Programme;
            boolean inherited = scenario.burnIn().instruments().containsKey(name);
            YearMonth first = instrument.start();
            told.of(name).forEach((month, yen) -> {
                boolean before = first != null && month.isBefore(first);
                if (programme ? !instrument.isActive(month) : before && !inherited) {
                    assertThat(yen).as(name + " in " + month).isZero();
                }
            });
        }
    }

    private static Double[] box(double[] values) {
        return IntStream.range(0, values.length).mapToObj(i -> values[i]).toArray(Double[]::new);
    }

    private static LeverTrial trial(String id) {
        return Objects.requireNonNull(TRIALS.get(id));
    }

    private static Instrument instrument(Scenario scenario, String name) {
        return Objects.requireNonNull(scenario.definition().instruments().get(name));
    }

    private static Told told(LeverTrial trial, Scenario scenario, long seed) {
        return Objects.requireNonNull(DONE.get(new Job(scenario.id(), years(trial), seed)));
    }

    private static double[] values(LeverTrial trial, Scenario scenario, ExpectedOutcome expected) {
        return IntStream.rangeClosed(1, SEEDS)
                .mapToDouble(seed -> Objects.requireNonNull(
                        told(trial, scenario, seed).values().get(expected)))
                .toArray();
    }

    private static long burnInBudget(Instrument instrument) {
        long sum = 0;
        for (int year = START.getYear() - 3; year < START.getYear(); year++) {
            sum += instrument.annualBudgetYen().yen(MonthCount.of(YearMonth.of(year, 4)));
        }
        return sum;
    }

    /** Enough years for a lever, and what befalls in its setting, to have begun a year before the end. */
    private static int years(LeverTrial trial) {
        List<YearMonth> begins = new ArrayList<>();
        trial.instruments().forEach(name -> {
            YearMonth start = instrument(trial.with(), name).start();
            begins.add(start == null ? START : start);
        });
        trial.with().policy().shocks().values().forEach(shock -> begins.add(shock.start()));
        int latest = begins.stream().mapToInt(MonthCount::of).max().orElseThrow();
        return Math.max(LEAST_YEARS, Math.floorDiv(latest - MonthCount.of(START), YEAR) + 2);
    }

    private static boolean isUndated(LeverTrial trial) {
        return trial.with().policy().shocks().isEmpty()
                && trial.instruments().stream()
                        .map(name -> instrument(trial.with(), name))
                        .allMatch(instrument -> instrument.start() == null && instrument.end() == null);
    }

    /** The scenario with the lever, for one year only. */
    private static Scenario dated(LeverTrial trial) {
        try {
            JsonNode tree =
                    JSON.readTree(trial.with().effectiveJson(trial.with().run(RunOverrides.NONE)));
            ((ObjectNode) tree).put("id", "dated-" + trial.id());
            for (String name : trial.instruments()) {
                ObjectNode instrument = (ObjectNode) tree.get("instruments").get(name);
                instrument.put("start", FIRST.toString());
                instrument.put("end", LAST.toString());
            }
            return ScenarioCatalog.read("dated " + trial.id(), tree.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Told run(Job job, Scenario scenario, Set<ExpectedOutcome> wanted, Tables tables) {
        ModelInput input = scenario.modelInput(new RunOverrides(job.seed(), job.years(), 50, null), tables);
        RunCollector collector = new RunCollector(input, 1, Set.of(StoreTable.INSTRUMENTS), () -> {});
        StoredRun stored = collector.finish(new ModelSimulation(false).run(input, 1, collector));
        Map<ExpectedOutcome, Double> values = new LinkedHashMap<>();
        wanted.forEach(expected -> values.put(
                expected, MeasuredOutcomes.of(expected, stored.length()).ofRun().applyAsDouble(new RunFacts(stored))));
        return new Told(values, spent(stored));
    }

    private static SortedMap<String, SortedMap<YearMonth, Long>> spent(StoredRun run) {
        SortedMap<String, SortedMap<YearMonth, Long>> spent = new TreeMap<>();
        run.instruments()
                .forEach(row -> spent.computeIfAbsent(row.instrument(), name -> new TreeMap<>())
                        .put(row.month(), row.spentYen()));
        return spent;
    }
}
