package enishi.analysis.design;

/** Points that fill the unit cube evenly, for whoever looks for a place in it. */
public final class Filling {

    private Filling() {}

    /**
     * The first points of a Sobol sequence with a random shift.
     *
     * @param points number of points, at least 1
     * @param dimensions number of dimensions, from 1 to 1000
     * @param seed seed of the shift
     * @param part which of several shifts of that seed
     * @return by point and dimension, each within (0,1)
     */
    public static double[][] points(int points, int dimensions, long seed, int part) {
        return SobolSequence.points(points, dimensions, seed, part);
    }
}
