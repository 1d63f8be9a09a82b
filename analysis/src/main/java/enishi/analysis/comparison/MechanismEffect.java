package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.mechanism.Direction;
import java.util.Locale;

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
    public enum Verdict {
        /** The interval lies on the expected side of zero. */
        SUPPORTED,
        /** The interval holds zero, or there is none. */
        NULL,
        /** The interval lies on the other side of zero. */
        OPPOSITE;

        /** The word in files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the runs say about the claim. */
    public Verdict verdict() {
        if (!effect.interval().exists() || effect.interval().contains(0)) {
            return Verdict.NULL;
        }
        return isAsExpected() ? Verdict.SUPPORTED : Verdict.OPPOSITE;
    }

    /** Whether the mean effect has the expected sign. */
    public boolean isAsExpected() {
        return effect.mean() * expected.sign() > 0;
    }

    MechanismEffect adjustedTo(double probability) {
        return new MechanismEffect(mechanism, title, outcome, expected, main, with, without, effect, probability);
    }
}
