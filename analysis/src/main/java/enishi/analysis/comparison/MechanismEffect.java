package enishi.analysis.comparison;

import enishi.scenarios.mechanism.Direction;

/**
 * What a mechanism does to one outcome.
 *
 * @param mechanism id of the mechanism
 * @param title its title
 * @param expected the direction that was expected before
 * @param main whether it is the mechanism's main outcome
 * @param outcome what it does to it; adjusted for the number of mechanisms where it is the main outcome
 */
public record MechanismEffect(String mechanism, String title, Direction expected, boolean main, OutcomeEffect outcome) {

    /** What the runs say about the claim. */
    public Verdict verdict() {
        return Verdict.of(outcome.effect(), expected);
    }

    MechanismEffect adjustedTo(double probability) {
        return new MechanismEffect(mechanism, title, expected, main, outcome.adjustedTo(probability));
    }
}
