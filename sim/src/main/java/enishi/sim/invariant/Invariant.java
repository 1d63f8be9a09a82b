package enishi.sim.invariant;

import enishi.sim.world.World;

/** Something that must hold at the end of every month; it may look back at the month before. */
interface Invariant {

    /**
     * Checks a month.
     *
     * @throws InvariantViolation if it does not hold
     */
    void check(World world);
}
