package enishi.scenarios.mechanism;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * A mechanism as its file describes it, but for the switch.
 *
 * @param id its id, a letter and a number
 * @param title its title
 * @param claim what the source says
 * @param sources keys of the sources
 * @param base id of the scenario in which it is looked at
 * @param chain the steps from cause to effect
 * @param outcomes what to look at, the main one first
 */
public record MechanismDefinition(
        @Setting(meaning = "id", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what the source says", source = "assumption: the author's words")
        String claim,

        @Setting(meaning = "sources of the claim", source = "assumption: the author's words")
        List<String> sources,

        @Setting(meaning = "scenario in which it is looked at", source = "assumption: the author's words")
        String base,

        @Setting(meaning = "steps from cause to effect", source = "assumption: the author's words")
        List<String> chain,

        @Setting(meaning = "what to look at, the main outcome first", source = "assumption: the author's words")
        List<ExpectedOutcome> outcomes) {

    /** Copies the lists. */
    public MechanismDefinition {
        sources = List.copyOf(sources);
        chain = List.copyOf(chain);
        outcomes = List.copyOf(outcomes);
    }
}
