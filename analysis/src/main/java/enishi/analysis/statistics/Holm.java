package enishi.analysis.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Probabilities of several tests made honest about their number, after Holm. */
public final class Holm {

    private Holm() {}

    /**
     * The adjusted probabilities: the k-th smallest times the number of tests from it on, never below the one before, at
     * most 1.
     *
     * @param probabilities one for each test, each within [0,1] or NaN; NaN is no test
     */
    public static double[] adjusted(double[] probabilities) {
        List<Integer> rising = IntStream.range(0, probabilities.length)
                .filter(i -> !Double.isNaN(probabilities[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i]))
                .toList();
        double[] adjusted = probabilities.clone();
        double floor = 0;
        for (int k = 0; k < rising.size(); k++) {
            int test = rising.get(k);
            floor = Math.max(floor, Math.min(1, probabilities[test] * (rising.size() - k)));
            adjusted[test] = floor;
        }
        return adjusted;
    }
}
