package enishi.sim.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Contacts that NGOs and public programmes have ordered for the coming month. */
public final class OutreachOrders {

    private int[] local = new int[64];
    private int[] homeAppeal = new int[64];
    private int[] nationalAppeal = new int[64];
    private final List<Visits> visits = new ArrayList<>();

    /**
     * Visits of a public programme.
     *
     * @param key key of the programme's randomness
     * @param perPrefecture visits by prefecture, persons
     * @param conveyedAwareness awareness that a visit conveys, [0,1]
     * @param awarenessLift part of the gap that a visit closes, [0,1]
     * @param meetingProbability probability that a visit introduces an NGO, [0,1]
     * @param byPupils whether the visitors are pupils, not any residents
     */
    public record Visits(
            int key,
            List<Double> perPrefecture,
            double conveyedAwareness,
            double awarenessLift,
            double meetingProbability,
            boolean byPupils) {

        /** Copies the list. */
        public Visits {
            perPrefecture = List.copyOf(perPrefecture);
        }
    }

    /** Forgets all orders and makes room for {@code ngos} NGOs. */
    public void clear(int ngos) {
        if (ngos > local.length) {
            int length = Math.max(ngos, 2 * local.length);
            local = new int[length];
            homeAppeal = new int[length];
            nationalAppeal = new int[length];
        } else {
            Arrays.fill(local, 0);
            Arrays.fill(homeAppeal, 0);
            Arrays.fill(nationalAppeal, 0);
        }
        visits.clear();
    }

    /** Orders an NGO's contacts, each with as many residents as one of its rows stands for. */
    public void order(int ngo, int byPeople, int byAppealAtHome, int byAppealAnywhere) {
        local[ngo] = byPeople;
        homeAppeal[ngo] = byAppealAtHome;
        nationalAppeal[ngo] = byAppealAnywhere;
    }

    /** Orders the visits of a programme. */
    public void order(Visits ordered) {
        visits.add(ordered);
    }

    /** Number of NGOs for which there is room. */
    public int capacity() {
        return local.length;
    }

    /** An NGO's contacts in its commuting region by its own people. */
    public int local(int ngo) {
        return local[ngo];
    }

    /** An NGO's contacts in its commuting region by appeals. */
    public int homeAppeal(int ngo) {
        return homeAppeal[ngo];
    }

    /** An NGO's contacts anywhere by appeals. */
    public int nationalAppeal(int ngo) {
        return nationalAppeal[ngo];
    }

    /** The visits ordered. */
    public List<Visits> visits() {
        return visits;
    }
}
