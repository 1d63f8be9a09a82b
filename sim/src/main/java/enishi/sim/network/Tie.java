package enishi.sim.network;

/** What a tie between two NGOs carries. */
public final class Tie {

    /** Strength, [0,1]. */
    public double strength;

    Tie(double strength) {
        this.strength = strength;
    }
}
