package enishi.sim.network;

/** What a tie between two NGOs carries. */
public final class Tie {

    /** Month in which it was formed. */
    public final int since;

    /** Strength, [0,1]. */
    public double strength;

    /** Last month of joint activity; the month of forming if none. */
    public int lastJoint;

    Tie(int since, double strength) {
        this.since = since;
        this.strength = strength;
        this.lastJoint = since;
    }
}
