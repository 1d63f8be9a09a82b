package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.mechanism.Direction;

/**
 * What a mechanism does to one outcome.
 *
 * @param mechanism id of the mechanism
 * @param title its title
 * @param outcome the outcome
 * @param expected the direction that was expected before
 * @param main whether it is the mechanism's main outcome
 * @param with the mean over runs with the mechanism
 * @param without the mean over runs without it
 * @param effect with less without, seed by seed
 * @param adjusted probability of such an effect by chance, adjusted for the number of mechanisms; NaN unless main
 */
public record MechanismEffect(
        String mechanism,
        String title,
        Outcome outcome,
        Direction expected,
        boolean main,
        MeanEstimate with,
        MeanEstimate without,
        PairedDifference effect,
        double adjusted) {

    /** What the runs say about the claim. */
    public Verdict verdict() {
        return Verdict.of(effect, expected);
    }

    /** Whether the mean effect has the expected sign. */
    public boolean isAsExpected() {
        return Verdict.isAsExpected(effect, expected);
    }

    MechanismEffect adjustedTo(double probability) {
        return new MechanismEffect(mechanism, title, outcome, expected, main, with, without, effect, probability);
    }
}
