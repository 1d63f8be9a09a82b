package enishi.sim.network;

/** What a tie carries. */
public final class Tie {

    /** Month in which it was formed, counted from year 0. */
    public final int since;

    /** Strength, [0,1]. */
    public double strength;

    /** Month of the last joint activity; that of the beginning if there was none. */
    public int lastJoint;

    /** Whether its ends had a partner in common when it was formed. */
    public final boolean closedTriad;

    Tie(double strength, int since, boolean closedTriad) {
        this.strength = strength;
        this.since = since;
        this.lastJoint = since;
        this.closedTriad = closedTriad;
    }
}
