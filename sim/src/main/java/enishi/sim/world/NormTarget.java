package enishi.sim.world;

import java.util.List;

/**
 * A norm of awareness at which a policy aims.
 *
 * @param target the norm, [0,1]
 * @param share part of the gap to it that closes this month, by prefecture, [0,1]
 */
public record NormTarget(double target, List<Double> share) {

    /** Copies the list. */
    public NormTarget {
        share = List.copyOf(share);
    }
}
