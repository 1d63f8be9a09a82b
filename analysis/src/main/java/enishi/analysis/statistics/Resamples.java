package enishi.analysis.statistics;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.ArrayList;
import java.util.List;

/** Resamples of seeds with replacement, keyed: always the same ones for a number of seeds. */
public final class Resamples {

    private Resamples() {}

    /**
     * Which seeds each resample holds, by their place.
     *
     * @param seeds number of seeds, at least 1
     * @param number number of resamples
     */
    public static List<int[]> of(int seeds, int number) {
        KeyedRandom random = new KeyedRandom(0);
        List<int[]> resamples = new ArrayList<>();
        for (int resample = 0; resample < number; resample++) {
            random.at(Stream.SEED_RESAMPLING, resample, 0, 0);
            int[] places = new int[seeds];
            for (int i = 0; i < seeds; i++) {
                places[i] = random.below(seeds);
            }
            resamples.add(places);
        }
        return resamples;
    }

    /** The mean of the values at some places; NaN if any is missing. */
    public static double mean(double[] values, int[] places) {
        double sum = 0;
        for (int place : places) {
            sum += values[place];
        }
        return sum / places.length;
    }
}
