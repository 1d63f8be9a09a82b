package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * The NGOs with which a run begins: their number and incomes follow the sector's.
 *
 * <p>Incomes by rank: the giants {@code I₁·k^(−g)}, then large ones from a Pareto distribution above 100 million yen (at
 * most the smallest giant's), then the
 * body from a log-normal distribution cut at 100 million. Supporters, staff, skills and cash are set to what such an income can
 * carry; a burn-in lets the rest settle. ODD section "initialisation".
 */
public final class Start {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "start",
            "before the first month",
            "5",
            "The first NGOs are drawn to match the sector's sizes, places and ages.",
            Parameters.class);

    /** Annual income from which an NGO is large, yen. */
    public static final double LARGE_YEN = 1e8;

    private Start() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "N",
                    meaning = "NGOs at the start",
                    unit = "NGOs",
                    min = 1,
                    max = 1000,
                    value = 430,
                    source = "JANIC2021")
            int ngos,

            @Parameter(
                    symbol = "n_G",
                    meaning = "giants",
                    unit = "NGOs",
                    min = 0,
                    max = 100,
                    value = 12,
                    source = "JANIC2021")
            int giants,

            @Parameter(
                    symbol = "I₁",
                    meaning = "income of the largest",
                    unit = "yen/year",
                    min = 1e8,
                    max = 1e12,
                    value = 17000000000.0,
                    source =
                            "assumption: a third above the 12.9 billion yen of gifts to the largest branch in 2023, set so that the twelve largest hold what they do")
            double largestIncomeYen,

            @Parameter(
                    symbol = "g",
                    meaning = "exponent by which giants' incomes fall with rank",
                    unit = "1",
                    min = 0,
                    max = 3,
                    value = 0.91,
                    source = "assumption: one over the tail index of 1.1 that the sector's concentration speaks of")
            double giantExponent,

            @Parameter(
                    symbol = "n_L",
                    meaning = "other large NGOs",
                    unit = "NGOs",
                    min = 0,
                    max = 500,
                    value = 61,
                    source = "JANIC2016")
            int large,

            @Parameter(
                    symbol = "α",
                    meaning = "tail index of the other large NGOs",
                    unit = "1",
                    min = 1,
                    max = 5,
                    value = 3,
                    source = "assumption: what the mean of the sector and the share of the twelve largest leave to the"
                            + " others is a mean of about 150 million yen, which is an index of three")
            double largeTailIndex,

            @Parameter(
                    symbol = "I_m",
                    meaning = "median income of the body",
                    unit = "yen/year",
                    min = 1e5,
                    max = 1e8,
                    value = 20700000,
                    source = "JANIC2016")
            double medianIncomeYen,

            @Parameter(
                    symbol = "σ_I",
                    meaning = "standard deviation of the logarithm of the body's incomes",
                    unit = "ln",
                    min = 0.1,
                    max = 3,
                    value = 1.65,
                    source = "JANIC2016")
            double incomeDeviation,

            @Parameter(
                    symbol = "g_I",
                    meaning = "part of the income of an NGO that is no giant that is gifts, before own business",
                    unit = "share",
                    min = 0.1,
                    max = 1,
                    value = 0.68,
                    source = "JANIC2016")
            double giftShare,

            @Parameter(
                    symbol = "g_G",
                    meaning = "part of a giant's income that is gifts, before own business",
                    unit = "share",
                    min = 0.1,
                    max = 1,
                    value = 0.9,
                    source = "assumption: the largest are branches of international NGOs that live on monthly gifts;"
                            + " no public scheme pays one NGO more than a few hundred million yen a year")
            double giantGiftShare,

            @Parameter(
                    symbol = "gift",
                    meaning = "mean gift of a supporter",
                    unit = "yen/month",
                    min = 100,
                    max = 100000,
                    value = 3300,
                    source = "assumption: what the rule of giving gives on average")
            double meanGiftYen,

            @Parameter(
                    symbol = "s_R",
                    meaning = "part of past results that were successes",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.8,
                    source = "assumption: four in five")
            double pastSuccessShare,

            @Parameter(
                    symbol = "p_U",
                    meaning = "part of unrestricted income that past programmes cost, for the record",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: what staff and office leave")
            double pastProgrammeShare,

            @Parameter(
                    symbol = "deg",
                    meaning = "partners on whom past results could draw",
                    unit = "NGOs",
                    min = 0,
                    max = 100,
                    value = 2,
                    source = "assumption: fewer than at the end")
            int pastPartners) {}

    /** Income of the giant of rank {@code rank} (from 1), yen a year. */
    public static double giantIncomeYen(int rank, Parameters parameters) {
        return parameters.largestIncomeYen() * StrictMath.pow(rank, -parameters.giantExponent());
    }

    /** Part of the income of the NGO of rank {@code rank} (from 1) that is gifts, before own business. */
    public static double giftShare(int rank, Parameters parameters) {
        return rank <= parameters.giants() ? parameters.giantGiftShare() : parameters.giftShare();
    }

    /** Income of another large NGO from a uniform draw, yen a year. */
    public static double largeIncomeYen(double draw, Parameters parameters) {
        return Math.min(
                giantIncomeYen(Math.max(1, parameters.giants()), parameters),
                LARGE_YEN * StrictMath.pow(draw, -1 / parameters.largeTailIndex()));
    }

    /** Income of an NGO of the body from its place in the standard normal distribution, yen a year. */
    public static double bodyIncomeYen(double z, Parameters parameters) {
        return parameters.medianIncomeYen() * StrictMath.exp(parameters.incomeDeviation() * z);
    }
}
