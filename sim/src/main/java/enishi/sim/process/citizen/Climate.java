package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A national climate of trust: good news are many and small, bad news rare and large.
 *
 * <p>{@code G ← (1 − decay)·G + p·(s₁ + s₂)/2 − scandal}, a scandal of size {@code s₁ + (s₂ − s₁)·rand} happens with
 * probability p a month. G adds to everybody's general trust and is 0 on average. With p = 0 it is always 0. ODD submodel
 * 6.1.
 */
public final class Climate {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "climate",
            "environment",
            "6.1",
            "Many small good news and few large scandals make a national climate that adds to general trust.",
            Parameters.class);

    private Climate() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "decay",
                    meaning = "part of the climate that fades in a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.01,
                    source = "assumption: half of a scandal is forgotten after six years")
            double monthlyDecay,

            @Parameter(
                    symbol = "p",
                    meaning = "probability of a scandal seen in all of Japan",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.0166666667,
                    source = "assumption: one in five years, as the history of nonprofit scandals in Japan has it")
            double monthlyScandalProbability,

            @Parameter(
                    symbol = "s₁",
                    meaning = "smallest scandal",
                    unit = "1",
                    min = 0,
                    max = 0.5,
                    value = 0.01,
                    source = "assumption: one point of general trust")
            double smallestScandal,

            @Parameter(
                    symbol = "s₂",
                    meaning = "largest scandal",
                    unit = "1",
                    min = 0,
                    max = 0.5,
                    value = 0.05,
                    source = "assumption: five points, a quarter of the spread between residents")
            double largestScandal) {}

    /** What good news add in a month: what scandals take on average. */
    public static double goodNews(Parameters parameters) {
        return parameters.monthlyScandalProbability()
                * (parameters.smallestScandal() + parameters.largestScandal())
                / 2;
    }

    /** Size of a scandal for a uniform draw. */
    public static double scandal(double draw, Parameters parameters) {
        return parameters.smallestScandal() + draw * (parameters.largestScandal() - parameters.smallestScandal());
    }

    /**
     * The climate a month later.
     *
     * @param climate the climate before
     * @param scandal size of this month's scandal, 0 without one
     * @param shock what a shock of this month adds, negative if it takes away
     * @param parameters the parameters
     */
    public static double next(double climate, double scandal, double shock, Parameters parameters) {
        return (1 - parameters.monthlyDecay()) * climate + goodNews(parameters) - scandal + shock;
    }
}
