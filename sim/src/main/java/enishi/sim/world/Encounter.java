package enishi.sim.world;

import enishi.sim.organization.Ngo;
import java.util.List;

/**
 * NGOs whom a programme has brought together.
 *
 * @param participants who was there
 * @param talk probability that two of them talk, [0,1]
 * @param seeking probability that one of them then seeks a partner among those with whom it talked, [0,1]
 */
public record Encounter(List<Ngo> participants, double talk, double seeking) {

    /** Copies the list so that it cannot change. */
    public Encounter {
        participants = List.copyOf(participants);
    }
}
