package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.sim.policy.InstrumentKind;
import java.util.List;

/**
 * What can be moved of a kind of instrument.
 *
 * @param kind the kind
 * @param title what people call it
 * @param what what it does, in a sentence
 * @param from id of the shipped lever from which one is taken where a scenario has none of the kind
 * @param handles its main levers, the most telling first
 */
public record KindHandles(InstrumentKind kind, Words title, Words what, String from, List<Handle> handles) {

    /** Copies the list. */
    public KindHandles {
        handles = List.copyOf(handles);
    }
}
