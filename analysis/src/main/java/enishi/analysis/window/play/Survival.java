package enishi.analysis.window.play;

import enishi.sim.metric.Area;
import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.organization.NgoStatus;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which of the NGOs that were active when the reported time began have been active ever since; an NGO that revives does not
 * come back. Where an NGO is counted is fixed at the beginning.
 */
final class Survival {

    private static final int GROUPS = 3;

    private final Map<String, Integer> alive = new HashMap<>();
    private final double[] began = new double[GROUPS];

    /** Those that are active at the beginning. */
    Survival(Snapshot beginning) {
        for (NgoState ngo : beginning.ngos()) {
            if (ngo.status() == NgoStatus.ACTIVE) {
                int half = ngo.metropolitan() ? Area.METROPOLITAN : Area.NONMETROPOLITAN;
                alive.put(ngo.id(), half);
                began[half]++;
                began[Area.JAPAN]++;
            }
        }
    }

    /**
     * Shares of them that have survived until the end of a month, by area ({@link Area#JAPAN} and the two halves), [0,1]; not
     * a number where there was none. Months must be asked for in order.
     */
    double[] until(Snapshot month) {
        Set<String> active = new HashSet<>();
        for (NgoState ngo : month.ngos()) {
            if (ngo.status() == NgoStatus.ACTIVE) {
                active.add(ngo.id());
            }
        }
        alive.keySet().retainAll(active);
        double[] shares = new double[GROUPS];
        for (int half : alive.values()) {
            shares[half]++;
            shares[Area.JAPAN]++;
        }
        for (int area = 0; area < GROUPS; area++) {
            shares[area] = began[area] == 0 ? Double.NaN : shares[area] / began[area];
        }
        return shares;
    }
}
