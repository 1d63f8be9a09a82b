package enishi.sim.invariant;

import enishi.sim.network.Connection;
import enishi.sim.network.Tie;
import enishi.sim.world.World;

/** Ties of every kind have strengths within [0,1], and were formed before their last joint activity, not after this month. */
final class TiesAreSound implements Invariant {

    @Override
    public void check(World world) {
        for (Connection connection : world.connections()) {
            Tie tie = connection.tie();
            String what = "the tie of " + connection.ngo().id + " with " + connection.otherId();
            if (!(tie.strength >= 0 && tie.strength <= 1)) {
                throw new InvariantViolation("strength of " + what + " is (" + tie.strength + "), not in [0,1].");
            }
            if (tie.since > tie.lastJoint || tie.lastJoint > world.month) {
                throw new InvariantViolation(what + " was formed in month (" + tie.since + ") and lived last in ("
                        + tie.lastJoint + "); this month is (" + world.month + ").");
            }
        }
    }
}
