package enishi.analysis.cli;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Study;
import enishi.analysis.result.StoreTable;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Scenarios that are run alike, so that they can be compared: same months, seeds, scale and burn-in, those of the first.
 *
 * @param scenarios the scenarios, the baseline first
 * @param settings how all of them are run, with the first seed
 */
record ScenarioSet(List<Scenario> scenarios, RunSettings settings) {

    /** Opens the scenarios that the user names, and refuses what cannot be compared. */
    static ScenarioSet open(List<String> named, ModelOptions options, int runs) {
        return of(named.stream().map(ScenarioCatalog::open).toList(), options, runs);
    }

    /** Scenarios that are to be run alike, unless they cannot. */
    static ScenarioSet of(List<Scenario> wanted, ModelOptions options, int runs) {
        return of(wanted, options, options.overrides(), runs);
    }

    /** Scenarios that are to be run alike with some settings, unless they cannot. */
    static ScenarioSet of(List<Scenario> wanted, ModelOptions options, RunOverrides overrides, int runs) {
        List<Scenario> scenarios = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Scenario scenario : wanted) {
            if (!ids.add(scenario.id())) {
                throw options.refusal("The scenario " + scenario.id()
                        + " is given twice. Give one of them another id, or leave it out.");
            }
            if (scenarios.isEmpty()) {
                scenarios.add(scenario);
                continue;
            }
            Scenario baseline = scenarios.get(0);
            if (!scenario.definition().start().equals(baseline.definition().start())) {
                throw options.refusal("The scenario " + scenario.id() + " starts in "
                        + scenario.definition().start() + ", " + baseline.id() + " in "
                        + baseline.definition().start() + ": only scenarios of the same months can be compared.");
            }
            if (scenario.definition().population() != baseline.definition().population()) {
                throw options.refusal("The scenario " + scenario.id() + " and " + baseline.id()
                        + " take their numbers of residents from different places (\"population\"): only scenarios of"
                        + " the same residents can be compared.");
            }
            // Up to the first reported month all must be one world, else they would differ before the policy does.
            scenarios.add(scenario.withBurnIn(baseline.burnIn()));
        }
        RunSettings settings = scenarios.get(0).run(overrides);
        if (settings.seed() > RunSettings.MAX_SEED - runs) {
            throw options.refusal("--seed is " + settings.seed() + "; with " + runs + " runs it may be at most "
                    + (RunSettings.MAX_SEED - runs) + ".");
        }
        return new ScenarioSet(List.copyOf(scenarios), settings);
    }

    /** Says what of the scenarios has no effect as they are run. */
    void noteIdle(PrintWriter err) {
        for (Scenario scenario : scenarios) {
            scenario.idle(settings).forEach(note -> err.println("Note: " + scenario.id() + ": " + note));
        }
    }

    /** Reported months of a run. */
    int months() {
        return 12 * settings.years();
    }

    /** The scenarios, ready to be run. */
    List<PlannedScenario> planned(Tables tables) {
        RunOverrides overrides =
                new RunOverrides(settings.seed(), settings.years(), settings.scale(), settings.burnInMonths());
        return scenarios.stream()
                .map(scenario -> PlannedScenario.of(
                        scenario.id(),
                        scenario.title("en"),
                        scenario.title("ja"),
                        scenario.contentHash(),
                        () -> scenario.effectiveJson(scenario.run(overrides)),
                        seed -> scenario.modelInput(overrides.withSeed(seed), tables)))
                .toList();
    }

    /** The scenarios with seeds, of whose runs every table is kept. */
    Study study(Tables tables, int runs, List<Outcome> outcomes) {
        return study(planned(tables), runs, outcomes);
    }

    /** Planned scenarios with seeds, of whose runs every table is kept. */
    Study study(List<PlannedScenario> planned, int runs, List<Outcome> outcomes) {
        return new Study(
                planned, settings.seed(), runs, months(), settings.scale(), outcomes, EnumSet.allOf(StoreTable.class));
    }
}
