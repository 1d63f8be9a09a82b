package enishi.sim.invariant;

import enishi.sim.world.World;
import java.util.List;

/** Everything that must always hold, in one visible list. */
public final class Invariants {

    private final World world;
    private final List<Invariant> all = List.of(
            new MoneyIsConserved(),
            new BeliefsAreBounded(),
            new TiesAreSound(),
            new SupportAgrees(),
            new StocksFollowFlows());

    /** The invariants of a world. */
    public Invariants(World world) {
        this.world = world;
    }

    /**
     * Checks all of them for the month that ends.
     *
     * @throws InvariantViolation if one does not hold
     */
    public void check() {
        for (Invariant invariant : all) {
            invariant.check(world);
        }
    }
}
