package enishi.analysis.design;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The sequence of Sobol (1967), with the direction numbers of Joe and Kuo (2008), shifted digit by digit at random.
 *
 * <p>The shift (the same for all points, another for every factor) keeps the balance of the sequence: of its first 2^m points
 * every factor has one in each of 2^m equal parts. Without it the first point would lie in the corner where all factors have
 * their first value.
 */
final class SobolSequence {

    private static final int HALF = 26;
    private static final double DIGITS = 0x1.0p52;

    private SobolSequence() {}

    /**
     * The first points.
     *
     * @param points number of points, at least 1
     * @param factors number of factors, from 1 to 1000
     * @param seed seed of the shift
     * @param part which of several shifts of that seed
     * @return by point and factor, each within (0,1)
     */
    static double[][] points(int points, int factors, long seed, int part) {
        KeyedRandom random = new KeyedRandom(seed);
        long[] shift = new long[factors];
        for (int j = 0; j < factors; j++) {
            random.at(Stream.DESIGN, 0, j, part);
            shift[j] = (long) random.below(1 << HALF) << HALF | random.below(1 << HALF);
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] sample = new double[points][];
        for (int i = 0; i < points; i++) {
            double[] point = sequence.nextVector();
            for (int j = 0; j < factors; j++) {
                long digits = (long) (point[j] * DIGITS) ^ shift[j];
                point[j] = (digits + 0.5) / DIGITS;
            }
            sample[i] = point;
        }
        return sample;
    }
}
