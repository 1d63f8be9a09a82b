package enishi.analysis.design;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;

/**
 * Walks for elementary effects (Morris 1991): each begins anywhere on a grid of {@code p} levels and moves every factor once, in
 * random order, by {@code delta = p / (2 (p - 1))} up or down.
 */
final class MorrisTrajectories {

    private MorrisTrajectories() {}

    /**
     * Some walks.
     *
     * @param trajectories number of walks, at least 1
     * @param factors number of factors, at least 1
     * @param levels number of levels, even
     * @param seed their seed
     * @return the points one walk after another, each of {@code factors + 1} points, by point and factor within [0,1]
     */
    static double[][] points(int trajectories, int factors, int levels, long seed) {
        if (levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException("levels (" + levels + ") must be even. Maybe " + (levels + 1) + ".");
        }
        KeyedRandom random = new KeyedRandom(seed);
        double[][] sample = new double[trajectories * (factors + 1)][];
        for (int t = 0; t < trajectories; t++) {
            walk(sample, t * (factors + 1), factors, levels, random.at(Stream.DESIGN, 0, t, 0));
        }
        return sample;
    }

    private static void walk(double[][] sample, int first, int factors, int levels, KeyedRandom random) {
        // In whole levels, so that where two walks meet they agree to the last bit.
        int[] level = new int[factors];
        int[] step = new int[factors];
        for (int j = 0; j < factors; j++) {
            int lower = random.below(levels / 2);
            boolean up = random.chance(0.5);
            level[j] = up ? lower : lower + levels / 2;
            step[j] = up ? levels / 2 : -levels / 2;
        }
        int[] order = Shuffle.of(factors, random);
        sample[first] = shares(level, levels);
        for (int s = 0; s < factors; s++) {
            level[order[s]] += step[order[s]];
            sample[first + s + 1] = shares(level, levels);
        }
    }

    private static double[] shares(int[] level, int levels) {
        double[] shares = new double[level.length];
        for (int j = 0; j < level.length; j++) {
            shares[j] = level[j] / (levels - 1.0);
        }
        return shares;
    }
}
