package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * A kind of instrument as the desk's file says it.
 *
 * @param kind the kind's id
 * @param title what people call it
 * @param what what it does, in a sentence
 * @param from id of the shipped lever from which one is taken where a scenario has none of the kind
 * @param levers its main levers, the most telling first
 */
public record KindDefinition(
        @Setting(meaning = "id of a kind of instrument", source = "assumption: the author's words")
        String kind,

        @Setting(meaning = "what people call it", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what it does, in a sentence", source = "assumption: the author's words")
        Words what,

        @Setting(
                meaning = "shipped lever from which one is taken where a scenario has none of the kind",
                source = "assumption: the author's choice")
        String from,

        @Setting(meaning = "main levers, the most telling first", source = "assumption: the author's choice")
        List<HandleDefinition> levers) {

    /** Copies the list. */
    public KindDefinition {
        levers = List.copyOf(levers);
    }
}
