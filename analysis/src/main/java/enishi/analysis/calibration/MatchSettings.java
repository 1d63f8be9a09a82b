package enishi.analysis.calibration;

/**
 * How a history matching is done.
 *
 * @param waves number of waves, at least 1
 * @param perWave points of a wave
 * @param sets how many parameter sets are wanted in the end
 * @param runs seeds at every point
 * @param noiseRuns seeds at the product's parameters, from which chance between runs is told
 * @param seed the first seed
 * @param cut implausibility from which a part rules a point out
 * @param misses parts that may miss at a point that is not ruled out
 */
public record MatchSettings(
        int waves, int perWave, int sets, int runs, int noiseRuns, long seed, double cut, int misses) {

    /** The first seed of the last check, never used before. */
    public long freshSeed() {
        return seed + Stages.SEEDS_APART;
    }
}
