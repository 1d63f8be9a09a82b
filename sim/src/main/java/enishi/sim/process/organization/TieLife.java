package enishi.sim.process.organization;

/** How every tie lives: it fades by itself and gains by joint activity. */
final class TieLife {

    private TieLife() {}

    /** Strength a month later: {@code s ← r·s}, and after joint activity {@code s ← s + gain·(1 − s)}. */
    static double next(double strength, double monthlyRetention, boolean joint, double gain) {
        double kept = monthlyRetention * strength;
        return joint ? renewed(kept, gain) : kept;
    }

    /** Strength after joint activity. */
    static double renewed(double strength, double gain) {
        return strength + gain * (1 - strength);
    }
}
