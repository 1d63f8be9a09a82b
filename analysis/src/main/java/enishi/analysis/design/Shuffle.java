package enishi.analysis.design;

import enishi.sim.random.KeyedRandom;

/** Random orders (Fisher and Yates). */
final class Shuffle {

    private Shuffle() {}

    /** The numbers from 0 to {@code size - 1} in an order that takes the draws that come next. */
    static int[] of(int size, KeyedRandom random) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int place = random.below(i + 1);
            order[i] = order[place];
            order[place] = i;
        }
        return order;
    }
}
