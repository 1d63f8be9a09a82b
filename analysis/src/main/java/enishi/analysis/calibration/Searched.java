package enishi.analysis.calibration;

import enishi.scenarios.calibration.CalibrationSpace;
import java.util.List;

/**
 * What a search has found.
 *
 * @param space the space that was searched
 * @param parts the parts that points were held against
 * @param settings how it was done
 * @param misfit how misses were measured
 * @param trace all points in the order in which they were tried
 * @param best the point with the least distance
 * @param before the product's parameters with seeds that were never used
 * @param after the best point with the same seeds
 */
public record Searched(
        CalibrationSpace space,
        FitParts parts,
        SearchSettings settings,
        Misfit misfit,
        List<Evaluation> trace,
        Evaluation best,
        Evaluation before,
        Evaluation after) {

    /** Copies the list. */
    public Searched {
        trace = List.copyOf(trace);
    }

    /** Whether the best point does better than the product where neither could profit from luck. */
    public boolean isBetter() {
        return after.distance() < before.distance();
    }
}
