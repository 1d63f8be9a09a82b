package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A person who is told of an NGO remembers it with probability {@code b·a·m}, and forgets it again if no support follows.
 *
 * <p>b: base rate of trust; a: awareness; m = 1 if the NGO's cause is the person's interest, else the mismatch factor. A
 * resident knows at most four NGOs. An acquaintance that does not support is forgotten with a constant monthly
 * probability. Limits: without trust or awareness nobody gets to know an NGO. ODD submodels 6.2, 6.3.
 */
public final class Acquaintance {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "acquaintance",
            "citizens",
            "6.3",
            "People who meet an NGO remember it if they trust, care and share its cause, and forget it without support.",
            Parameters.class);

    private Acquaintance() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "m",
                    meaning =
                            "chance to be remembered when the cause is not the person's interest, relative to when it is",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: most people have one cause at heart but are not closed to others")
            double mismatch,

            @Parameter(
                    symbol = "f",
                    meaning = "probability a month that an NGO that one does not support is forgotten",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.0277777778,
                    source = "assumption: remembered for three years on average")
            double monthlyForgettingProbability) {}

    /** Probability that a person who is told of an NGO remembers it. */
    public static double probability(double baseRate, double awareness, boolean match, Parameters parameters) {
        return baseRate * awareness * (match ? 1 : parameters.mismatch());
    }
}
