package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A resident's awareness of international cooperation is the prefecture's norm plus a fixed leaning plus what recent
 * contacts have left.
 *
 * <p>{@code a = clip(norm + off + d, .02, .98)}; each month {@code d ← (1 − decay)·d}; a contact with a source of awareness
 * {@code a_s} adds {@code lift·max(0, a_s − a)} to d. The norm follows what residents think and is pulled back:
 * {@code norm ← norm + κ·(ā − norm) − η·(norm − norm₀)}, {@code norm₀ = level·max(floor, v)^ε}, v the prefecture's rate of
 * volunteering for international cooperation relative to Japan's.
 *
 * <p>Limits: with κ = 0 policy leaves no trace in culture; with η = 0 a trace never fades. Deviations below a thousandth
 * of one resident's awareness are forgotten. ODD submodel 6.2.
 */
public final class Awareness {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "awareness",
            "environment, citizens",
            "6.2",
            "What contacts have raised decays towards the prefecture's norm, and the norm slowly follows the mean.",
            Parameters.class);

    private Awareness() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "norm",
                    meaning = "norm of awareness in a prefecture of average volunteering",
                    unit = "1",
                    min = 0.05,
                    max = 0.9,
                    value = 0.3,
                    source = "assumption: share of residents who ask for more aid in polls, 23 to 33 per cent")
            double normLevel,

            @Parameter(
                    symbol = "ε",
                    meaning = "exponent of the prefecture's volunteering for international cooperation",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: the survey's rates are coarse, so differences are halved on a log scale")
            double volunteeringExponent,

            @Parameter(
                    symbol = "floor",
                    meaning = "smallest relative rate of volunteering that counts",
                    unit = "1",
                    min = 0.01,
                    max = 1,
                    value = 0.2,
                    source = "assumption: guards against rates rounded to zero in the survey")
            double volunteeringFloor,

            @Parameter(
                    symbol = "s_a",
                    meaning = "standard deviation of residents' fixed leaning",
                    unit = "1",
                    min = 0,
                    max = 0.4,
                    value = 0.15,
                    source = "assumption: half of the norm, so that both indifferent and devoted residents exist")
            double deviation,

            @Parameter(
                    symbol = "decay",
                    meaning = "part of what contacts have raised that is lost in a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.02,
                    source = "assumption: half of it is gone after three years")
            double monthlyDecay,

            @Parameter(
                    symbol = "κ",
                    meaning = "part of the gap to residents' mean that the norm moves in a month",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.005,
                    source = "assumption: culture changes over about 17 years")
            double monthlyNormDrift,

            @Parameter(
                    symbol = "η",
                    meaning = "part of the gap to its old level that the norm falls back in a month",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.001,
                    source = "assumption: without it a norm could only rise and policy would never fade")
            double monthlyNormReturn) {}

    /** The level to which a prefecture's norm returns. */
    public static double restingNorm(double relativeVolunteering, Parameters parameters) {
        double rate = Math.max(parameters.volunteeringFloor(), relativeVolunteering);
        return parameters.normLevel() * StrictMath.pow(rate, parameters.volunteeringExponent());
    }

    /** Awareness, [.02,.98]. */
    public static double awareness(double norm, double leaning, double raised) {
        return TrustUpdate.clip(norm + leaning + raised);
    }

    /** How much a contact with a source of awareness {@code source} raises awareness {@code a}, at least 0. */
    public static double lift(double a, double source, double lift) {
        return lift * Math.max(0, source - a);
    }

    /** The norm a month later, from the residents' mean and the resting level. */
    public static double nextNorm(double norm, double mean, double resting, Parameters parameters) {
        return norm + parameters.monthlyNormDrift() * (mean - norm) - parameters.monthlyNormReturn() * (norm - resting);
    }
}
