package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import org.jspecify.annotations.Nullable;

/**
 * One outcome of one scenario.
 *
 * @param outcome the outcome
 * @param scenario id of the scenario
 * @param estimate the mean of its values over runs
 * @param difference the difference to the baseline, seed by seed, with the interval that holds together with all others of
 *     the comparison; {@code null} for the baseline itself
 * @param sets the differences under each parameter set; {@code null} for the baseline, and where there is one set only
 */
public record ComparisonRow(
        Outcome outcome,
        String scenario,
        MeanEstimate estimate,
        @Nullable PairedDifference difference,
        @Nullable SetEffects sets) {

    /** How many runs, or pairs of runs, it rests on. */
    int runs() {
        return difference == null ? estimate.count() : difference.pairs();
    }
}
