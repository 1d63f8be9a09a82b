package enishi.sim.network;

/** What a tie carries. */
public final class Tie {

    /** Month in which it was formed, counted from year 0. */
    public final int since;

    /** Strength, [0,1]. */
    public double strength;

    /** Month of the last joint activity; that of the beginning if there was none. */
    public int lastJoint;

    Tie(double strength, int since) {
        this.strength = strength;
        this.since = since;
        this.lastJoint = since;
    }
}
