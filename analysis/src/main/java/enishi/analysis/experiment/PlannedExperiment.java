package enishi.analysis.experiment;

import enishi.analysis.comparison.MeasuredOutcomes;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.design.Design;
import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.result.Digests;
import enishi.analysis.result.StoreTable;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.experiment.Factor;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.model.ModelInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An experiment, ready to be run: every scenario at every point of its design.
 *
 * @param experiment the experiment, with the settings with which it is run
 * @param design its points
 * @param crossed what is run, in order
 * @param outcomes what is looked at
 * @param study the runs
 */
public record PlannedExperiment(
        Experiment experiment, Design design, List<ScenarioPoint> crossed, List<Outcome> outcomes, Study study) {

    /** With more points than this, scenarios are built anew for every run, so that memory does not grow with the points. */
    private static final int MOST_HELD = 500;

    /** With more points than this, the store keeps what is varied, not every scenario in full. */
    private static final int MOST_WRITTEN = 200;

    private static final int MONTHS_A_YEAR = 12;

    /**
     * Plans an experiment.
     *
     * @param scenarios its scenarios, with one policy before the first reported month
     * @param settings how they are run, with the first seed
     * @throws ScenarioException naming the points that the model refuses
     */
    public static PlannedExperiment of(
            Experiment experiment, List<Scenario> scenarios, RunSettings settings, int runs, Tables tables)
            throws ScenarioException {
        Experiment running = experiment.run(runs, settings);
        Design design = Design.of(running, settings.seed());
        List<ScenarioPoint> crossed =
                design.crossed(scenarios.stream().map(Scenario::id).toList());
        RunOverrides overrides =
                new RunOverrides(settings.seed(), settings.years(), settings.scale(), settings.burnInMonths());
        List<PlannedScenario> planned = new ArrayList<>();
        Problems problems = new Problems();
        List<String> hashes = scenarios.stream().map(Scenario::contentHash).toList();
        for (int i = 0; i < crossed.size(); i++) {
            int base = i / design.points().size();
            Point point = new Point(scenarios.get(base), hashes.get(base), crossed.get(i), overrides, tables);
            try {
                planned.add(point.planned(crossed.size()));
            } catch (ScenarioException e) {
                e.problems().forEach(problem -> problems.add(inPoint(experiment.id(), point.point, problem)));
            }
        }
        problems.throwIfAny(experiment.id());
        List<Outcome> outcomes = experiment.outcomes().stream()
                .map(expected -> MeasuredOutcomes.of(expected, MONTHS_A_YEAR * settings.years()))
                .toList();
        Study study = new Study(
                planned,
                settings.seed(),
                runs,
                MONTHS_A_YEAR * settings.years(),
                settings.scale(),
                stored(outcomes, running, MONTHS_A_YEAR * settings.years()),
                kept(running));
        return new PlannedExperiment(running, design, crossed, outcomes, study);
    }

    /** Whether whole scenarios are compared, with every table that a comparison needs. */
    public boolean isComparison() {
        return design.factors().isEmpty()
                && crossed.size() > 1
                && study.kept().contains(StoreTable.INDICATORS)
                && study.kept().contains(StoreTable.NGOS);
    }

    /** Without factors scenarios are compared, so that what a comparison looks at is kept too. */
    private static List<Outcome> stored(List<Outcome> outcomes, Experiment experiment, int months) {
        Map<String, Outcome> stored = new LinkedHashMap<>();
        outcomes.forEach(outcome -> stored.put(outcome.id() + "@" + outcome.areaCode(), outcome));
        if (experiment.factors().isEmpty()) {
            Outcomes.of(months, lookAt(experiment))
                    .forEach(outcome -> stored.putIfAbsent(outcome.id() + "@" + outcome.areaCode(), outcome));
        }
        return List.copyOf(stored.values());
    }

    private static Set<String> lookAt(Experiment experiment) {
        Set<String> lookAt = new LinkedHashSet<>();
        experiment
                .scenarios()
                .forEach(scenario -> lookAt.addAll(scenario.definition().lookAt()));
        return lookAt;
    }

    private static Set<StoreTable> kept(Experiment experiment) {
        Set<StoreTable> kept = EnumSet.of(StoreTable.OUTCOMES);
        experiment.kept().forEach(table -> kept.add(StoreTable.valueOf(table.name())));
        return kept;
    }

    private static Problem inPoint(String experiment, ScenarioPoint point, Problem problem) {
        return new Problem(
                experiment + ", " + point.id() + " (" + point.base() + " with "
                        + point.values().inWords() + ")",
                problem.pointer(),
                0,
                problem.found(),
                problem.allowed(),
                problem.maybe());
    }

    /** A scenario at a point, on the way to its runs. */
    private record Point(Scenario base, String baseHash, ScenarioPoint point, RunOverrides overrides, Tables tables) {

        Scenario scenario() throws ScenarioException {
            if (point.id().equals(base.id())) {
                return base;
            }
            Map<LeverPath, BigDecimal> values = new LinkedHashMap<>();
            point.values().values().forEach((factor, value) -> values.put(factor.lever(), value));
            return LeverPath.at(base, values, point.id(), title("en"));
        }

        PlannedScenario planned(int points) throws ScenarioException {
            Scenario built = scenario();
            Supplier<Scenario> again = points <= MOST_HELD ? () -> built : this::scenario;
            LongFunction<ModelInput> input = seed -> again.get().modelInput(overrides.withSeed(seed), tables);
            Supplier<@Nullable String> effective = () -> {
                if (points > MOST_WRITTEN) {
                    return null;
                }
                Scenario written = again.get();
                return written.effectiveJson(written.run(overrides));
            };
            return new PlannedScenario(
                    point.id(), point.base(), title("en"), title("ja"), hash(), effective, factors(built), input);
        }

        /** What the scenario says and what is varied: to write all of a scenario for every point would take longer than short runs. */
        private String hash() {
            if (point.id().equals(base.id())) {
                return baseHash;
            }
            StringBuilder said = new StringBuilder(baseHash);
            point.values()
                    .values()
                    .forEach((factor, value) ->
                            said.append(' ').append(factor.path()).append('=').append(value.toPlainString()));
            return Digests.ofText(said.toString());
        }

        private String title(String language) {
            String varied = point.values().inWords(language);
            return base.title(language)
                    + (varied.isEmpty() ? "" : language.equals("ja") ? "：" + varied : ": " + varied);
        }

        private SortedMap<String, Double> factors(Scenario built) {
            SortedMap<String, Double> factors = new TreeMap<>();
            for (Factor factor : point.values().values().keySet()) {
                BigDecimal value = factor.lever().current(built);
                if (value != null) {
                    factors.put(factor.path(), value.doubleValue());
                }
            }
            return factors;
        }
    }
}
