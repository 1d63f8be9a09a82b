package enishi.sim.world;

import enishi.sim.random.Chance;
import java.util.Arrays;

/** A number for each NGO by its index, the same for all until it is set. */
final class NgoValues {

    private final double neutral;
    private double[] values = new double[0];

    NgoValues(double neutral) {
        this.neutral = neutral;
    }

    /** Makes all neutral again. */
    void clear() {
        Arrays.fill(values, neutral);
    }

    double get(int ngo) {
        return ngo < values.length ? values[ngo] : neutral;
    }

    void set(int ngo, double value) {
        if (ngo >= values.length) {
            int before = values.length;
            values = Arrays.copyOf(values, 2 * ngo + 1);
            Arrays.fill(values, before, values.length, neutral);
        }
        values[ngo] = value;
    }

    /** Joins probabilities of independent events. */
    void join(int ngo, double probability) {
        set(ngo, Chance.either(get(ngo), probability));
    }
}
