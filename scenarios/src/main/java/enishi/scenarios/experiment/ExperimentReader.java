package enishi.scenarios.experiment;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.DesignDefinition;
import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.definition.OutcomeDefinition;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.lever.Proximate;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Area;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an experiment names is looked up, and everything that does not fit is collected. */
final class ExperimentReader {

    private static final String NONMETROPOLITAN = Area.code(Area.NONMETROPOLITAN);
    private static final int MOST_POINTS = 20_000;
    private static final String ALL_COMBINATIONS = "full-factorial, one-at-a-time or list";

    private final ExperimentDefinition definition;
    private final Path folder;
    private final TreePlaces places;
    private final Problems problems;

    ExperimentReader(ExperimentDefinition definition, Path folder, TreePlaces places, Problems problems) {
        this.definition = definition;
        this.folder = folder;
        this.places = places;
        this.problems = problems;
    }

    /** The experiment; not to be used if there are problems. */
    Experiment read() {
        List<Scenario> scenarios = scenarios();
        List<Factor> factors = new FactorReader(scenarios, kind(), this::refuse).read(definition.factors());
        checkDesign();
        if (kind() == DesignKind.LIST) {
            checkList(factors);
        }
        Experiment experiment = new Experiment(definition, scenarios, factors, outcomes());
        checkSize(experiment);
        return experiment;
    }

    private DesignKind kind() {
        DesignDefinition design = definition.design();
        return design == null ? DesignKind.FULL_FACTORIAL : design.kind();
    }

    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        if (definition.scenarios().isEmpty()) {
            refuse(
                    "/scenarios",
                    "there is no scenario",
                    "at least one, the baseline first",
                    "Maybe the key was meant to be left out: baseline-japan is run then.");
        }
        for (int i = 0; i < definition.scenarios().size(); i++) {
            String pointer = "/scenarios/" + i;
            try {
                Scenario scenario = ScenarioCatalog.open(definition.scenarios().get(i), folder);
                if (scenarios.stream().anyMatch(other -> other.id().equals(scenario.id()))) {
                    refuse(pointer, "the scenario " + scenario.id() + " is there twice", "each scenario once", null);
                }
                scenarios.add(scenario);
            } catch (ScenarioException e) {
                Problem first = e.problems().get(0);
                boolean unknown = e.problems().size() == 1 && first.pointer().isEmpty() && first.line() == 0;
                if (unknown) {
                    String quoted = Wording.quote(definition.scenarios().get(i));
                    refuse(pointer, quoted + " " + first.found(), first.allowed(), first.maybe());
                } else {
                    problems.addAll(e.problems());
                }
            }
        }
        return scenarios;
    }

    private void checkDesign() {
        DesignDefinition design = definition.design();
        if (design == null) {
            return;
        }
        DesignKind kind = design.kind();
        boolean random =
                kind == DesignKind.LATIN_HYPERCUBE || kind == DesignKind.SOBOL_SEQUENCE || kind == DesignKind.SALTELLI;
        belongs(design.points(), random, "points", "latin-hypercube, sobol-sequence and saltelli");
        belongs(design.trajectories(), kind == DesignKind.MORRIS, "trajectories", "morris");
        belongs(design.levels(), kind == DesignKind.MORRIS, "levels", "morris");
        Integer levels = design.levels();
        if (levels != null && levels % 2 != 0) {
            refuse(
                    "/design/levels",
                    levels + " is not allowed",
                    "an even number: a step goes half-way over the levels",
                    "Maybe " + (levels + 1) + " was meant.");
        }
        Integer points = design.points();
        if (kind == DesignKind.SALTELLI && points != null && points % DesignSettings.BLOCKS != 0) {
            int blocks = Math.max(1, Math.round((float) points / DesignSettings.BLOCKS));
            refuse(
                    "/design/points",
                    points + " is not allowed",
                    "a multiple of " + DesignSettings.BLOCKS + ", best a power of 2",
                    "Maybe " + blocks * DesignSettings.BLOCKS + " was meant.");
        }
        if (definition.factors().isEmpty()) {
            refuse(
                    "/design",
                    "there are no factors for a design",
                    "\"factors\": a list of what is varied",
                    "Maybe the design was meant to be left out: the scenarios are compared as they are then.");
        }
    }

    private void belongs(@Nullable Integer setting, boolean fits, String name, String kinds) {
        if (setting != null && !fits) {
            refuse("/design/" + name, "this kind of design has no " + name, name + " belong to " + kinds, null);
        }
    }

    private void checkSize(Experiment experiment) {
        long size;
        try {
            size = experiment.design().size(experiment.factors());
        } catch (ArithmeticException e) {
            size = Long.MAX_VALUE;
        }
        if (size > MOST_POINTS) {
            refuse(
                    definition.design() == null ? "/factors" : "/design",
                    "it has " + (size == Long.MAX_VALUE ? "more points than can be counted" : size + " points"),
                    "at most " + MOST_POINTS,
                    "Maybe fewer values or points, or latin-hypercube, were meant.");
        }
    }

    /** The values of a list stand side by side, so there must be as many of each. */
    private void checkList(List<Factor> factors) {
        for (int i = 1; i < factors.size(); i++) {
            int wanted = factors.get(0).values().size();
            int given = factors.get(i).values().size();
            if (given != wanted) {
                refuse(
                        "/factors/" + i,
                        "it has " + given + " values, the first factor has " + wanted,
                        "as many of each: the first values of all factors are the first point, and so on",
                        "Maybe full-factorial was meant, for all combinations.");
            }
        }
    }

    private List<ExpectedOutcome> outcomes() {
        Set<ExpectedOutcome> outcomes = new LinkedHashSet<>();
        if (definition.outcomes().isEmpty()) {
            refuse("/outcomes", "there is no outcome", "at least one", null);
        }
        for (int i = 0; i < definition.outcomes().size(); i++) {
            ExpectedOutcome outcome = outcome(definition.outcomes().get(i), "/outcomes/" + i);
            if (outcome != null && !outcomes.add(outcome)) {
                refuse("/outcomes/" + i, "the outcome is there twice", "each outcome and area once", null);
            }
        }
        return List.copyOf(outcomes);
    }

    private @Nullable ExpectedOutcome outcome(OutcomeDefinition wanted, String pointer) {
        List<String> known = new ArrayList<>(Proximate.names());
        known.addAll(Measure.names());
        if (!known.contains(wanted.outcome())) {
            refuse(
                    pointer + "/outcome",
                    Wording.quote(wanted.outcome()) + " is neither survival nor an indicator",
                    "one of those of \"enishi list indicators\", as it is or with _end, _mean or _per_year",
                    Wording.maybe(wanted.outcome(), known));
            return null;
        }
        String measure = Proximate.measureName(wanted.outcome());
        List<String> areas = IntStream.range(0, Measure.of(measure).areas())
                .mapToObj(Area::code)
                .toList();
        String given = wanted.area();
        String area = given != null
                ? Proximate.areaCode(given)
                : areas.contains(NONMETROPOLITAN) ? NONMETROPOLITAN : areas.get(0);
        if (!areas.contains(area)) {
            String name = Objects.requireNonNull(given);
            refuse(
                    pointer + "/area",
                    Wording.quote(name) + " is not allowed for " + wanted.outcome(),
                    "one of " + String.join(", ", areas),
                    Wording.maybe(name, areas));
            return null;
        }
        return new ExpectedOutcome(measure, area, Direction.MORE);
    }

    private void refuse(String pointer, String found, String allowed, @Nullable String maybe) {
        problems.add(places.of(pointer), pointer, found, allowed, maybe);
    }

    /** The kinds of designs in which factors have listed values. */
    static String steppedKinds() {
        return ALL_COMBINATIONS;
    }
}
