package enishi.sim.invariant;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.population.Geography;
import enishi.sim.world.World;
import org.jspecify.annotations.Nullable;

/** In every prefecture the numbers of active and of dormant NGOs change by what is reported to have happened. */
final class StocksFollowFlows implements Invariant {

    private int @Nullable [] activeBefore;
    private int @Nullable [] dormantBefore;

    @Override
    public void check(World world) {
        int[] active = new int[Geography.PREFECTURES];
        int[] dormant = new int[Geography.PREFECTURES];
        for (Ngo ngo : world.ngos.open()) {
            active[ngo.home] += ngo.isActive() ? 1 : 0;
            dormant[ngo.home] += ngo.status == NgoStatus.DORMANT ? 1 : 0;
        }
        if (activeBefore != null && dormantBefore != null) {
            Turnover flows = world.turnover;
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                int expectedActive = activeBefore[p]
                        + flows.count(Event.FOUNDED, p)
                        + flows.count(Event.REVIVED, p)
                        + flows.count(Event.MOVED_IN, p)
                        - flows.count(Event.MOVED_OUT, p)
                        - flows.count(Event.INSOLVENT, p)
                        - flows.count(Event.DORMANT, p)
                        - flows.count(Event.MERGED, p);
                int expectedDormant = dormantBefore[p]
                        + flows.count(Event.DORMANT, p)
                        - flows.count(Event.REVIVED, p)
                        - flows.count(Event.DISSOLVED, p)
                        - flows.count(Event.DROPPED, p);
                agree("active", p, active[p], expectedActive);
                agree("dormant", p, dormant[p], expectedDormant);
            }
        }
        activeBefore = active;
        dormantBefore = dormant;
    }

    private static void agree(String what, int prefecture, int is, int expected) {
        if (is != expected) {
            throw new InvariantViolation("prefecture (" + prefecture + ") has (" + is + ") " + what
                    + " NGOs, but flows make (" + expected + ").");
        }
    }
}
