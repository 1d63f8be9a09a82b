package enishi.scenarios.lever;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * A policy lever as its file describes it, but for its instruments and their setting.
 *
 * @param id its id
 * @param row the row of the evidence that it serves, B1 to B17, with a letter or a number behind a point where a row holds
 *     several
 * @param title its title
 * @param claim what the source says that it does
 * @param sources keys of the sources
 * @param proximate what it acts on directly
 * @param comparison facts to compare the size of the effect with, or that there are none
 */
public record LeverDefinition(
        @Setting(meaning = "id", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "row of the evidence, B1 to B17", source = "assumption: the author's words")
        String row,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what the source says that it does", source = "assumption: the author's words")
        Words claim,

        @Setting(meaning = "sources of the claim", source = "assumption: the author's words")
        List<String> sources,

        Proximate proximate,

        @Setting(meaning = "facts to compare the size of the effect with", source = "assumption: the author's words")
        Words comparison) {

    /** Copies the list. */
    public LeverDefinition {
        sources = List.copyOf(sources);
    }
}
