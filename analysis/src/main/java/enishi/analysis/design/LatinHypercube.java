package enishi.analysis.design;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;

/**
 * Latin hypercube samples (McKay, Beckman and Conover 1979), spread by maximin distance (Johnson, Moore and Ylvisaker 1990).
 *
 * <p>Every factor's range is cut into as many equal parts as there are points; each part holds one point, somewhere in it. Of a
 * number of such samples that is taken in which the two nearest points are farthest apart.
 */
final class LatinHypercube {

    private static final int CANDIDATES = 50;

    private LatinHypercube() {}

    /**
     * A sample.
     *
     * @param points number of points, at least 1
     * @param factors number of factors, at least 1
     * @param seed its seed
     * @return by point and factor, each within (0,1)
     */
    static double[][] points(int points, int factors, long seed) {
        KeyedRandom random = new KeyedRandom(seed);
        double[][] best = candidate(random, points, factors, 0);
        double widest = nearest(best);
        for (int c = 1; c < CANDIDATES; c++) {
            double[][] other = candidate(random, points, factors, c);
            double distance = nearest(other);
            if (distance > widest) {
                best = other;
                widest = distance;
            }
        }
        return best;
    }

    private static double[][] candidate(KeyedRandom random, int points, int factors, int number) {
        double[][] sample = new double[points][factors];
        for (int j = 0; j < factors; j++) {
            random.at(Stream.DESIGN, 0, j, number);
            int[] parts = Shuffle.of(points, random);
            for (int i = 0; i < points; i++) {
                sample[i][j] = (parts[i] + random.uniform()) / points;
            }
        }
        return sample;
    }

    /** The squared distance of the two points that are nearest to each other. */
    static double nearest(double[][] sample) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sample.length; i++) {
            for (int k = 0; k < i; k++) {
                double distance = 0;
                for (int j = 0; j < sample[i].length; j++) {
                    double apart = sample[i][j] - sample[k][j];
                    distance += apart * apart;
                }
                nearest = Math.min(nearest, distance);
            }
        }
        return nearest;
    }
}
