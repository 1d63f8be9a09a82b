package enishi.analysis.statistics;

import enishi.sim.random.KeyedRandom;

/** Drawing with replacement (Efron 1979). */
final class Resample {

    private Resample() {}

    /** As many numbers from 0 to {@code size - 1} as there are, each drawn alone. */
    static int[] of(int size, KeyedRandom random) {
        int[] drawn = new int[size];
        for (int i = 0; i < size; i++) {
            drawn[i] = random.below(size);
        }
        return drawn;
    }
}
