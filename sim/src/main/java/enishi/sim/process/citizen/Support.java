package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An acquaintance starts to support an NGO with monthly probability {@code h·σ(u)}, a supporter lapses with
 * {@code l·σ(−u)}.
 *
 * <p>{@code u = θ₀ + θ_T·(T − ½) + θ_A·(a − ½) + θ_M·[cause is the interest] + θ_H·[home]}, σ the logistic function. The
 * share of supporters among acquaintances with constant u is {@code h·σ(u) / (h·σ(u) + l·σ(−u))} if nobody forgets. ODD
 * submodel 6.3.
 */
public final class Support {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "support",
            "citizens",
            "6.3",
            "Trust, awareness, a shared cause and home make acquaintances start and keep supporting.",
            Parameters.class);

    private Support() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "h",
                    meaning = "largest probability a month to start supporting",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.06,
                    source = "assumption: only its product with the chance to be remembered is identified")
            double startScale,

            @Parameter(
                    symbol = "l",
                    meaning = "largest probability a month to lapse",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.108,
                    source = "assumption: gives about 75 per cent of supporters kept a year, between donors (45) and"
                            + " sustainers (80 and more) abroad")
            double lapseScale,

            @Parameter(
                    symbol = "θ₀",
                    meaning = "intercept",
                    unit = "logit",
                    min = -3,
                    max = 3,
                    value = 0,
                    source = "assumption: absorbed by the two scales")
            double intercept,

            @Parameter(
                    symbol = "θ_T",
                    meaning = "effect of trust in the NGO",
                    unit = "logit",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: gives correlations of trust and giving of the size found in meta-analyses")
            double trustEffect,

            @Parameter(
                    symbol = "θ_A",
                    meaning = "effect of awareness",
                    unit = "logit",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: as strong as trust")
            double awarenessEffect,

            @Parameter(
                    symbol = "θ_M",
                    meaning = "effect of a shared cause",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.7,
                    source = "assumption: doubles the odds")
            double causeEffect,

            @Parameter(
                    symbol = "θ_H",
                    meaning = "effect of living in the NGO's commuting region",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: the community is the base of support, GRJ2007 gives no number")
            double homeEffect) {}

    /** The inclination u to support, in logits. */
    public static double inclination(
            double trust, double awareness, boolean match, boolean home, Parameters parameters) {
        return parameters.intercept()
                + parameters.trustEffect() * (trust - 0.5)
                + parameters.awarenessEffect() * (awareness - 0.5)
                + (match ? parameters.causeEffect() : 0)
                + (home ? parameters.homeEffect() : 0);
    }

    /** Probability a month that an acquaintance of inclination {@code u} starts supporting. */
    public static double startProbability(double u, Parameters parameters) {
        return parameters.startScale() * logistic(u);
    }

    /** Probability a month that a supporter of inclination {@code u} lapses. */
    public static double lapseProbability(double u, Parameters parameters) {
        return parameters.lapseScale() * logistic(-u);
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }
}
