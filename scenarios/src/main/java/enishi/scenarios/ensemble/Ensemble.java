package enishi.scenarios.ensemble;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import java.math.BigDecimal;
import java.util.List;

/**
 * An ensemble that is complete and free of problems.
 *
 * @param definition what its file says
 * @param priors the parameters that are not known, in the order of the file
 * @param sets the sets: that of the defaults first, then those of the file by their names, so that the order in which a file
 *     lists them never matters
 */
public record Ensemble(EnsembleDefinition definition, List<Prior> priors, List<ParameterSet> sets) {

    /** The key under which an editor finds the schema. */
    static final String SCHEMA = "$schema";

    /** Copies the lists. */
    public Ensemble {
        priors = List.copyOf(priors);
        sets = List.copyOf(sets);
    }

    /**
     * Reads an ensemble.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Ensemble read(String name, String text) throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        if (tree == null) {
            problems.throwIfAny(name);
            throw new IllegalStateException("ensemble refused without a reason");
        }
        TreePlaces places = new TreePlaces(tree);
        EnsembleDefinition definition =
                Checks.reader(problems, places::of).read(EnsembleDefinition.class, tree, "", List.of(SCHEMA));
        if (definition == null) {
            problems.throwIfAny(name);
            throw new IllegalStateException("ensemble refused without a reason");
        }
        Ensemble ensemble = new EnsembleReader(
                        definition,
                        (pointer, found, allowed, maybe) ->
                                problems.add(places.of(pointer), pointer, found, allowed, maybe))
                .read();
        problems.throwIfAny(name);
        return ensemble;
    }

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title in a language, {@code en} or {@code ja}. */
    public String title(String language) {
        return definition.title().in(language);
    }

    /**
     * The same with the first sets only.
     *
     * @param number how many, that of the defaults among them
     */
    public Ensemble first(int number) {
        return new Ensemble(definition, priors, sets.subList(0, number));
    }

    /** The ensemble as a file with the sets that it has here, which gives the same ensemble again. */
    public String json() {
        List<String> names = sets.stream().map(ParameterSet::name).toList();
        return TreeWriter.write(RecordWriter.write(new EnsembleDefinition(
                definition.id(),
                definition.title(),
                definition.description(),
                definition.provenance(),
                definition.priors(),
                definition.sets().stream()
                        .filter(set -> names.contains(set.name()))
                        .toList())));
    }

    /** Paths of the unknown parameters that a scenario sets itself to another value than the default, and keeps in every set. */
    public List<String> keptBy(Scenario scenario) {
        return priors.stream()
                .map(Prior::parameter)
                .filter(parameter -> {
                    BigDecimal value = parameter.current(scenario);
                    return value != null
                            && value.doubleValue() != parameter.declared().value();
                })
                .map(LeverPath::path)
                .toList();
    }
}
