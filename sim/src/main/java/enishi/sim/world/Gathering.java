package enishi.sim.world;

import java.util.BitSet;

/**
 * NGOs that were in one place this month.
 *
 * @param ngos their indices
 * @param probability probability that two of them meet, [0,1]
 */
record Gathering(BitSet ngos, double probability) {

    boolean holds(int ngo) {
        return ngos.get(ngo);
    }
}
