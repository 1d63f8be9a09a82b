package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;

/**
 * What something does to one outcome.
 *
 * @param outcome the outcome
 * @param with the mean over runs with it
 * @param without the mean over runs without it
 * @param effect with less without, seed by seed
 * @param adjusted probability of such an effect by chance, adjusted for the number of tests of its kind; NaN where nothing
 *     was tested
 */
public record OutcomeEffect(
        Outcome outcome, MeanEstimate with, MeanEstimate without, PairedDifference effect, double adjusted) {

    /** The effect as a share of what there is without it; NaN where there is nothing. */
    public PairedDifference relative() {
        double size = without.mean() == 0 ? Double.NaN : Math.abs(without.mean());
        return effect.dividedBy(size);
    }

    OutcomeEffect adjustedTo(double probability) {
        return new OutcomeEffect(outcome, with, without, effect, probability);
    }
}
