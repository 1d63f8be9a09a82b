package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A supporter talks to one person in a month with probability {@code τ·a}, a the supporter's awareness.
 *
 * <p>The person is a neighbour (within ± range residents of the same prefecture) or, with a small probability, anyone in
 * Japan. Contacts are drawn afresh each time; no acquaintance network of residents is stored. Limit: at τ = 0 nobody
 * talks. ODD submodel 6.2.
 */
public final class Talk {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "talk",
            "citizens",
            "6.2",
            "Supporters talk about their NGO to neighbours and sometimes to anyone.",
            Parameters.class);

    private Talk() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "τ",
                    meaning = "probability a month, at full awareness, that a supporter talks to somebody",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: one talk in about a year at usual awareness; sensitive")
            double monthlyTalkProbability,

            @Parameter(
                    symbol = "up",
                    meaning = "part of the gap to the speaker's awareness that a talk closes",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: no visible effect on the national mean")
            double awarenessLift,

            @Parameter(
                    symbol = "far",
                    meaning = "probability that the person is anyone in Japan",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: rare links between prefectures, as in a small world")
            double farProbability,

            @Parameter(
                    symbol = "range",
                    meaning = "how far away in the order of residents a neighbour can be",
                    unit = "residents",
                    min = 1,
                    max = 100000,
                    value = 1000,
                    source = "assumption: a town quarter")
            int neighbourRange) {}

    /** Probability that a supporter of awareness {@code a} talks to somebody in a month. */
    public static double probability(double a, Parameters parameters) {
        return parameters.monthlyTalkProbability() * a;
    }
}
