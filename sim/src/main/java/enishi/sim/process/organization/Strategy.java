package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO that does worse than it aspires to shifts its effort: towards a better-off NGO it knows, or a small step at random.
 *
 * <p>Performance {@code = min(G_m, growth of supporters in a year) + w_R·(min(R_m, reserve months) − R_n)}. What an NGO aspires to
 * follows what it and its peers reach: {@code A ← A + a·((1 − w_P)·own + w_P·mean of peers − A)}. Reviewed about once a year; if
 * performance is below A, community orientation and the effort for appeals move a part of the way to those of the best better-off
 * partner, else of the best NGO of the prefecture; without one each takes a step {@code N(0, step)}. With a = 0 the aspiration
 * stays 0. ODD submodel 6.10.
 */
public final class Strategy {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "strategy",
            "NGOs",
            "6.10",
            "NGOs below their aspiration imitate better-off peers or explore.",
            Parameters.class);

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
            double exploration,

            @Parameter(
                    symbol = "a",
                    meaning = "part of the gap to present performance that the aspiration moves in a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "CYERT1963")
            double monthlyAspirationAdaptation,

            @Parameter(
                    symbol = "w_P",
                    meaning = "weight of peers against the own performance in the aspiration",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: own past and peers count the same")
            double peerWeight,

            @Parameter(
                    symbol = "step_F",
                    meaning = "standard deviation of an exploring step of the effort for appeals",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: a tenth more or less than usual")
            double appealExploration,

            @Parameter(
                    symbol = "F_0",
                    meaning = "least effort for appeals, relative to usual",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: half of what others do")
            double leastAppealEffort,

            @Parameter(
                    symbol = "F_1",
                    meaning = "most effort for appeals, relative to usual",
                    unit = "1",
                    min = 1,
                    max = 10,
                    value = 2,
                    source = "assumption: twice what others do")
            double mostAppealEffort,

            @Parameter(
                    symbol = "w_R",
                    meaning = "weight of a month of reserves in performance",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.02,
                    source = "assumption: a year of reserves counts like a quarter of growth")
            double reserveWeight,

            @Parameter(
                    symbol = "R_n",
                    meaning = "reserves at which performance is growth alone",
                    unit = "months of core cost",
                    min = 0,
                    max = 120,
                    value = 4,
                    source = "assumption: two months below the usual target")
            double normalReserveMonths,

            @Parameter(
                    symbol = "R_m",
                    meaning = "reserves beyond which more do not count",
                    unit = "months of core cost",
                    min = 0,
                    max = 240,
                    value = 24,
                    source = "assumption: two years are safe enough")
            double mostReserveMonths,

            @Parameter(
                    symbol = "G_m",
                    meaning = "largest growth of supporters that counts",
                    unit = "share/year",
                    min = 0,
                    max = 100,
                    value = 1,
                    source = "assumption: doubling is as much as one can aspire to")
            double mostGrowth) {}

    /** How an NGO does compared with before. */
    public static double performance(
            int supporters, int supportersLastYear, double reserveMonths, Parameters parameters) {
        double growth = supportersLastYear > 0 ? (double) supporters / supportersLastYear - 1 : 0;
        return Math.min(parameters.mostGrowth(), growth)
                + parameters.reserveWeight()
                        * (Math.min(parameters.mostReserveMonths(), reserveMonths) - parameters.normalReserveMonths());
    }

    /** The performance aspired to a month later. */
    public static double nextAspiration(double aspired, double own, double meanOfPeers, Parameters parameters) {
        double reached = (1 - parameters.peerWeight()) * own + parameters.peerWeight() * meanOfPeers;
        return aspired + parameters.monthlyAspirationAdaptation() * (reached - aspired);
    }

    /** Orientation or effort after imitating that of a model. */
    public static double imitate(double own, double model, Parameters parameters) {
        return own + parameters.imitation() * (model - own);
    }

    /** Orientation after a step of {@code z} standard deviations, [0,1]. */
    public static double explore(double orientation, double z, Parameters parameters) {
        return Math.max(0, Math.min(1, orientation + parameters.exploration() * z));
    }

    /** Effort for appeals after a step of {@code z} standard deviations, within its bounds. */
    public static double exploreAppeals(double effort, double z, Parameters parameters) {
        double next = effort + parameters.appealExploration() * z;
        return Math.max(parameters.leastAppealEffort(), Math.min(parameters.mostAppealEffort(), next));
    }
}
