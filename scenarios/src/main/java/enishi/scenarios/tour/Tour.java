package enishi.scenarios.tour;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreePlaces;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import java.util.List;

/**
 * A tour that is complete and free of problems.
 *
 * @param definition what its file says
 * @param scenario what both worlds begin with
 */
public record Tour(TourDefinition definition, Scenario scenario) {

    /**
     * Reads a tour.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Tour read(String name, String text) throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        problems.throwIfAny(name);
        if (tree == null) {
            throw new IllegalStateException(name + " refused without a reason");
        }
        TreePlaces places = new TreePlaces(tree);
        TourDefinition definition =
                Checks.reader(problems, places::of).read(TourDefinition.class, tree, "", List.of(TourCatalog.SCHEMA));
        problems.throwIfAny(name);
        if (definition == null) {
            throw new IllegalStateException(name + " refused without a reason");
        }
        Tour tour = new TourReader(definition, places, problems).read();
        problems.throwIfAny(name);
        return tour;
    }

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title in a language, {@code en} or {@code ja}. */
    public String title(String language) {
        return definition.title().in(language);
    }

    /** Its steps, in their order. */
    public List<TourStep> steps() {
        return definition.steps();
    }

    /** Months that both worlds have lived once a step has been played, since they began. */
    public int monthsUntil(int step) {
        int months = 0;
        for (int i = beginningOf(step); i <= step; i++) {
            months += steps().get(i).play();
        }
        return months;
    }

    /** Place of the step, at or before one, with which both worlds began last; the first step begins them anyhow. */
    public int beginningOf(int step) {
        for (int i = step; i > 0; i--) {
            if (steps().get(i).anew()) {
                return i;
            }
        }
        return 0;
    }
}
