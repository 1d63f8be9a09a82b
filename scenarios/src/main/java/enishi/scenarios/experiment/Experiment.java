package enishi.scenarios.experiment;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.DesignDefinition;
import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.definition.KeptTable;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import java.nio.file.Path;
import java.util.List;

/**
 * An experiment that is complete and free of problems: scenarios, each of which is run at every point of a design.
 *
 * @param definition what its file says
 * @param scenarios the scenarios, the baseline first
 * @param factors what is varied, in the order of the file
 * @param outcomes what is looked at
 */
public record Experiment(
        ExperimentDefinition definition,
        List<Scenario> scenarios,
        List<Factor> factors,
        List<ExpectedOutcome> outcomes) {

    /** The key under which an editor finds the schema. */
    static final String SCHEMA = "$schema";

    /** Copies the lists. */
    public Experiment {
        scenarios = List.copyOf(scenarios);
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Reads an experiment.
     *
     * @param name what messages call it
     * @param text its file
     * @param folder where the scenario files that it names are looked for
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Experiment read(String name, String text, Path folder) throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        if (tree == null) {
            problems.throwIfAny(name);
            throw new IllegalStateException("experiment refused without a reason");
        }
        TreePlaces places = new TreePlaces(tree);
        ExperimentDefinition definition = new RecordReader(
                        problems,
                        (pointer, value) -> Checks.apply(
                                pointer,
                                value,
                                (inner, found, allowed, maybe) -> problems.add(
                                        places.of(pointer + inner), pointer + inner, found, allowed, maybe)))
                .read(ExperimentDefinition.class, tree, "", List.of(SCHEMA));
        if (definition == null) {
            problems.throwIfAny(name);
            throw new IllegalStateException("experiment refused without a reason");
        }
        ExperimentReader reader = new ExperimentReader(definition, folder, places, problems);
        Experiment experiment = reader.read();
        problems.throwIfAny(name);
        return experiment;
    }

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title in a language, {@code en} or {@code ja}. */
    public String title(String language) {
        return definition.title().in(language);
    }

    /** How its points are chosen, the defaults filled in. */
    public DesignSettings design() {
        DesignDefinition design = definition.design();
        return DesignSettings.of(design, factors.size());
    }

    /** The tables that are kept of every run besides its outcomes. */
    public List<KeptTable> kept() {
        List<KeptTable> keep = definition.keep();
        return keep != null ? keep : factors.isEmpty() ? List.of(KeptTable.values()) : List.of();
    }
}
