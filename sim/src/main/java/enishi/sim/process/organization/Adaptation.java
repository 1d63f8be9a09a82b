package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How far NGOs go on abroad when travel and work there are blocked.
 *
 * <p>{@code blocked = block·(1 − a·(e + m)/2)}, e, m expertise and management: capable NGOs work from afar and through staff on the
 * spot. A project's success loses {@code s_X·min(n_X, blocked months)} logit. With a = 0 nobody adapts, with a = 1 the fully skilled
 * are never blocked. ODD submodel 6.12.
 */
public final class Adaptation {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "adaptation",
            "NGOs",
            "6.12",
            "Shocks block work abroad, and capable NGOs find ways round.",
            Parameters.class);

    private Adaptation() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "a",
                    meaning = "part of the blocking that the most skilled avoid",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.8,
                    source =
                            "assumption: JICA2021 tells of remote work and of staff on the spot, not of how much they made up")
            double adaptability,

            @Parameter(
                    symbol = "s_X",
                    meaning = "effect of a blocked month on a project's success",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.1,
                    source = "assumption: a third of a month without cash, since partners know the reason")
            double blockedEffect,

            @Parameter(
                    symbol = "n_X",
                    meaning = "blocked months that count at most",
                    unit = "months",
                    min = 0,
                    max = 120,
                    value = 12,
                    source = "assumption: after a year plans are made anew")
            int mostBlocked) {}

    /**
     * Probability that an NGO's work abroad stands still in a month, [0,1].
     *
     * @param block probability for somebody who cannot adapt, [0,1]
     * @param expertise the NGO's expertise, [0,1]
     * @param management the NGO's management skill, [0,1]
     * @param parameters the rule's parameters
     */
    public static double blockProbability(double block, double expertise, double management, Parameters parameters) {
        return block * (1 - parameters.adaptability() * (expertise + management) / 2);
    }

    /** What blocked months take from the logit of a project's success, at least 0. */
    public static double successLoss(int blockedMonths, Parameters parameters) {
        return parameters.blockedEffect() * Math.min(parameters.mostBlocked(), blockedMonths);
    }
}
