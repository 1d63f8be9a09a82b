package enishi.analysis.calibration;

/**
 * How the best parameters are searched for.
 *
 * @param start points that fill the space before the search, at least 1
 * @param generations generations of the search; 0 for none
 * @param runs seeds at every point
 * @param noiseRuns seeds at the product's parameters, from which chance between runs is told, and of the last check
 * @param seed the first seed
 */
public record SearchSettings(int start, int generations, int runs, int noiseRuns, long seed) {

    /** The first seed of the last check, never used before. */
    public long freshSeed() {
        return seed + Stages.SEEDS_APART;
    }
}
