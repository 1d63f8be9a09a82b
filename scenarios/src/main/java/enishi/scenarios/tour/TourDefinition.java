package enishi.scenarios.tour;

import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * The format of tour files.
 *
 * @param id its id
 * @param title its title
 * @param minutes how long it takes in class, minutes
 * @param scenario id of the shipped scenario that both worlds begin with
 * @param seed the seed of both worlds
 * @param years reported years that the worlds have at most, years
 * @param steps the steps, in their order
 */
public record TourDefinition(
        @Setting(meaning = "name of the tour on the command line", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Parameter(
                symbol = "min",
                meaning = "how long the tour takes in class",
                unit = "minutes",
                min = 1,
                max = 180,
                value = 10,
                source = "assumption: reading, guessing and looking, as tried by hand")
        int minutes,

        @Setting(
                meaning = "id of the shipped scenario that both worlds begin with",
                value = "baseline-japan",
                source = "assumption: Japan as it is")
        String scenario,

        @Parameter(
                symbol = "seed",
                meaning = "seed of both worlds",
                unit = "1",
                min = 0,
                max = RunSettings.MAX_SEED,
                value = 1,
                source = "assumption: any number serves")
        long seed,

        @Parameter(
                symbol = "Y",
                meaning = "reported years that the worlds have at most",
                unit = "years",
                min = 1,
                max = 100,
                value = 10,
                source = "assumption: long enough for survival over ten years")
        int years,

        @Setting(meaning = "the steps, in their order", source = "assumption: the author's words")
        List<TourStep> steps) {

    /** Copies the list. */
    public TourDefinition {
        steps = List.copyOf(steps);
    }
}
