package enishi.sim.random;

/**
 * Draws that depend on nothing but their key: (seed, stream, month, two entities, place of the draw).
 *
 * <p>Set the key with {@link #at}, then take draws; the first draw at a key is always the same. Not for sharing between
 * threads: each has its own, and all give the same draws.
 */
public final class KeyedRandom {

    /** A 32-bit word as the middle of its interval: never 0, never 1. */
    private static final double STEP = 0x1.0p-32;

    private final Philox philox = new Philox();
    private final int key0;
    private final int key1;
    private int counter0;
    private int counter1;
    private int counter2;
    private int counter3;
    private int taken;

    /** Draws under the given seed. */
    public KeyedRandom(long seed) {
        key0 = (int) seed;
        key1 = (int) (seed >>> 32);
    }

    /**
     * Sets the key of the draws that follow.
     *
     * @param stream what the draws are for
     * @param month months since year 0; 0 for what does not depend on time
     * @param entity first entity, such as a resident or an NGO
     * @param other second entity, 0 if there is none
     * @return this
     */
    public KeyedRandom at(Stream stream, int month, int entity, int other) {
        counter0 = stream.code() << 20;
        counter1 = month;
        counter2 = entity;
        counter3 = other;
        taken = 0;
        return this;
    }

    private int word() {
        int place = taken++ & 3;
        if (place == 0) {
            philox.block(counter0, counter1, counter2, counter3, key0, key1);
            counter0++;
            return philox.word0;
        }
        return place == 1 ? philox.word1 : place == 2 ? philox.word2 : philox.word3;
    }

    /** Uniform on (0,1). */
    public double uniform() {
        return ((word() & 0xFFFFFFFFL) + 0.5) * STEP;
    }

    /** Standard normal. */
    public double normal() {
        return NormalQuantile.of(uniform());
    }

    /** The standard normal that belongs to a uniform draw. */
    public static double normal(double uniform) {
        return NormalQuantile.of(uniform);
    }

    /** Standard Gumbel (maximum). */
    public double gumbel() {
        return -StrictMath.log(-StrictMath.log(uniform()));
    }

    /** True with the given probability. */
    public boolean chance(double probability) {
        return uniform() < probability;
    }

    /** Uniform whole number from 0 to {@code bound - 1}; {@code bound} is at most 2³¹ - 1. */
    public int below(int bound) {
        return (int) (((word() & 0xFFFFFFFFL) * bound) >>> 32);
    }

    /** Rounds {@code x} (at least 0) down or up so that the mean is {@code x}. */
    public int round(double x) {
        return (int) Math.floor(x + uniform());
    }

    /**
     * Poisson by inversion of one uniform, so that a larger mean never gives a smaller number.
     *
     * @param mean at least 0, meant for means below about 100
     */
    public int poisson(double mean) {
        double u = uniform();
        double probability = StrictMath.exp(-mean);
        double cumulated = probability;
        int number = 0;
        while (u > cumulated && number < 1000) {
            number++;
            probability *= mean / number;
            cumulated += probability;
        }
        return number;
    }

    /** Index drawn with probability in proportion to the weights, all at least 0, one above 0. */
    public int weighted(double[] cumulativeWeights) {
        double target = uniform() * cumulativeWeights[cumulativeWeights.length - 1];
        int low = 0;
        int high = cumulativeWeights.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulativeWeights[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
