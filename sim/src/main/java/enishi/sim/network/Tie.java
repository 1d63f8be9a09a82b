package enishi.sim.network;

/** What a tie between two NGOs carries. */
public final class Tie {

    /** Strength, [0,1]. */
    public double strength;

    /** Month in which it was formed. */
    public final int since;

    /** Whether its ends had a partner in common when it was formed. */
    public final boolean closedTriad;

    Tie(double strength, int since, boolean closedTriad) {
        this.strength = strength;
        this.since = since;
        this.closedTriad = closedTriad;
    }
}
