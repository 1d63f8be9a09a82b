package enishi.scenarios.experiment;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.DesignDefinition;
import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.definition.KeptTable;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        ExperimentDefinition definition =
                Checks.reader(problems, places::of).read(ExperimentDefinition.class, tree, "", List.of(SCHEMA));
        if (definition == null) {
            problems.throwIfAny(name);
            throw new IllegalStateException("experiment refused without a reason");
        }
        ExperimentReader reader = new ExperimentReader(definition, folder, places, problems);
        Experiment experiment = reader.read();
        problems.throwIfAny(name);
        return experiment;
    }

    /**
     * The same, run otherwise.
     *
     * @param runs runs at every point
     * @param run seed, years and scale
     */
    public Experiment run(int runs, RunSettings run) {
        return new Experiment(
                new ExperimentDefinition(
                        definition.id(),
                        definition.title(),
                        definition.question(),
                        definition.description(),
                        definition.scenarios(),
                        definition.factors(),
                        definition.design(),
                        runs,
                        run.seed(),
                        run.years(),
                        run.scale(),
                        definition.outcomes(),
                        definition.keep()),
                scenarios,
                factors,
                outcomes);
    }

    /**
     * The experiment as a file with everything that it says.
     *
     * @param named what its scenarios are called there, in their order: ids, or paths seen from the file
     */
    public String effectiveJson(List<String> named) {
        Map<String, Json> members =
                new LinkedHashMap<>(RecordWriter.write(definition).map());
        members.put(
                "scenarios",
                new Json.Items(
                        Json.NOWHERE,
                        named.stream()
                                .map(name -> (Json) new Json.Text(Json.NOWHERE, name))
                                .toList()));
        return TreeWriter.write(new Json.Members(Json.NOWHERE, members));
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
