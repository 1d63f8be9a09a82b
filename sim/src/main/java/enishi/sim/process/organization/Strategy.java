package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO that does worse than it aspires to shifts its effort: towards a better-off NGO it knows, or a small step at random.
 *
 * <p>Performance {@code = growth of supporters in a year (at most 1) + .02·(reserve months − 4)}, reserve months at most 24. Reviewed about
 * once a year; if below 0, community orientation moves a part of the way to that of the best better-off partner, else of the
 * best NGO of the prefecture; without one it explores {@code N(0, step)}. ODD submodel 6.10.
 */
public final class Strategy {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "strategy",
            "NGOs",
            "6.10",
            "NGOs below their aspiration imitate better-off peers or explore.",
            Parameters.class);

    private static final double RESERVE_WEIGHT = 0.02;
    private static final double NORMAL_RESERVE_MONTHS = 4;
    private static final double MOST_RESERVE_MONTHS = 24;

    private Strategy() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "rev",
                    meaning = "probability a month to review the strategy",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.0833333333,
                    source = "assumption: at the yearly assembly")
            double monthlyReviewProbability,

            @Parameter(
                    symbol = "imit",
                    meaning = "part of the gap to the model that orientation moves",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "CYERT1963")
            double imitation,

            @Parameter(
                    symbol = "step",
                    meaning = "standard deviation of an exploring step",
                    unit = "1",
                    min = 0,
                    max = 0.5,
                    value = 0.05,
                    source = "assumption: small against the range of 1")
            double exploration) {}

    /** How an NGO does compared with before. */
    public static double performance(int supporters, int supportersLastYear, double reserveMonths) {
        double growth = supportersLastYear > 0 ? (double) supporters / supportersLastYear - 1 : 0;
        return Math.min(1, growth)
                + RESERVE_WEIGHT * (Math.min(MOST_RESERVE_MONTHS, reserveMonths) - NORMAL_RESERVE_MONTHS);
    }

    /** Orientation after imitating a model. */
    public static double imitate(double orientation, double modelOrientation, Parameters parameters) {
        return orientation + parameters.imitation() * (modelOrientation - orientation);
    }

    /** Orientation after a step of {@code z} standard deviations, [0,1]. */
    public static double explore(double orientation, double z, Parameters parameters) {
        return Math.max(0, Math.min(1, orientation + parameters.exploration() * z));
    }
}
