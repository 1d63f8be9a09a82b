package enishi.analysis.window.desk;

import enishi.scenarios.definition.Words;
import java.util.List;

/**
 * Levers that stand together: those of an instrument, or those of society.
 *
 * @param id the instrument's id, or {@link #SOCIETY}
 * @param title what people call it
 * @param what what it does, in a sentence
 * @param on whether the instrument is there; always for society
 * @param home where the group comes from
 * @param levers its levers, the most telling first
 */
public record DeskGroup(String id, Words title, Words what, boolean on, Home home, List<DeskLever> levers) {

    /** Id of the group of parameters of the rules, which no instrument can have. */
    public static final String SOCIETY = "SOCIETY";

    /** Where a group comes from. */
    public enum Home {
        /** An instrument of the scenario. */
        SCENARIO,
        /** An instrument that was added on the desk. */
        ADDED,
        /** Parameters of the rules, which cannot be switched off. */
        SOCIETY
    }

    /** Copies the list. */
    public DeskGroup {
        levers = List.copyOf(levers);
    }

    /** Whether it can be switched on and off. */
    public boolean switchable() {
        return home != Home.SOCIETY;
    }

    /** Whether its switch stands otherwise than in the scenario. */
    public boolean switched() {
        return on != (home != Home.ADDED);
    }

    /** Whether anything in it differs from the scenario in a way that counts. */
    public boolean changed() {
        return switched() || (on && levers.stream().anyMatch(DeskLever::changed));
    }
}
