package enishi.analysis.cli;

import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.page.EnsembleAbout;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.ensemble.Ensemble;
import enishi.scenarios.ensemble.ParameterSet;
import enishi.scenarios.ensemble.Prior;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Scenarios crossed with the parameter sets of an ensemble: every scenario under every set, all scenarios of a set with one
 * burn-in.
 *
 * @param set the scenarios, with how they are run
 * @param ensemble the parameter sets
 */
record CrossedSets(ScenarioSet set, Ensemble ensemble) {

    /**
     * The scenarios under all sets, ready to be run. Under the defaults a scenario is known by its id, under another set by
     * {@code ID.SET}.
     *
     * @throws ScenarioException naming the sets that the model refuses
     */
    List<PlannedScenario> planned(Tables tables) throws ScenarioException {
        List<PlannedScenario> planned = new ArrayList<>();
        for (Scenario scenario : set.scenarios()) {
            SortedMap<String, Double> defaults = defaults();
            for (ParameterSet parameters : ensemble.sets()) {
                planned.add(planned(scenario, parameters, defaults, tables));
            }
        }
        return List.copyOf(planned);
    }

    private PlannedScenario planned(
            Scenario base, ParameterSet parameters, SortedMap<String, Double> defaults, Tables tables) {
        RunSettings settings = set.settings();
        RunOverrides overrides =
                new RunOverrides(settings.seed(), settings.years(), settings.scale(), settings.burnInMonths());
        Scenario scenario = parameters.under(base);
        SortedMap<String, Double> values = new TreeMap<>(defaults);
        parameters.values().forEach((parameter, value) -> values.put(parameter.path(), value.doubleValue()));
        boolean plain = parameters.isDefaults();
        return new PlannedScenario(
                plain ? base.id() : base.id() + "." + parameters.name(),
                base.id(),
                parameters.name(),
                base.title("en") + (plain ? "" : ": " + parameters.name()),
                base.title("ja") + (plain ? "" : "：" + parameters.name()),
                scenario.contentHash(),
                () -> scenario.effectiveJson(scenario.run(overrides)),
                values,
                seed -> scenario.modelInput(overrides.withSeed(seed), tables),
                null);
    }

    /** The values of the parameters that are not known as the baseline says them. */
    private SortedMap<String, Double> defaults() {
        SortedMap<String, Double> defaults = new TreeMap<>();
        for (Prior prior : ensemble.priors()) {
            BigDecimal value = prior.parameter().current(set.scenarios().get(0));
            if (value != null) {
                defaults.put(prior.path(), value.doubleValue());
            }
        }
        return defaults;
    }

    /** What scenarios change themselves of what the sets vary, one sentence each. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Scenario scenario : set.scenarios()) {
            for (String path : ensemble.keptBy(scenario)) {
                notes.add("Note: " + scenario.id() + ": it sets " + path
                        + " itself, and keeps its value under every parameter set.");
            }
        }
        return notes;
    }

    /** What the ensemble says of itself. */
    EnsembleAbout about() {
        return new EnsembleAbout(
                ensemble.id(),
                ensemble.definition().title(),
                ensemble.definition().description(),
                ensemble.definition().provenance().method(),
                ensemble.priors().stream()
                        .map(prior -> new EnsembleAbout.Unknown(prior.path(), prior.title()))
                        .toList());
    }
}
