package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Activists found NGOs; a few NGOs around show how, many in Japan compete for the same people and money.
 *
 * <p>Foundings in a prefecture and month are Poisson with mean {@code κ·(activists)·(n₀ + N_p)^a·exp(−b·((N/N₀)² − 1))·(1 +
 * shock)}: N_p active NGOs there, N in Japan, activists {@code act·Q·(awareness/norm)^ε_a + act_V·V_p}, Q supporters who
 * live there, V_p returned volunteers there. Founders choose a cause by {@code interest·(.5 + heritage)}, bring a few core volunteers,
 * cash and first supporters, and nothing else: no evidence, no record, no ties; returned volunteers bring more expertise. Newness
 * is not written in as a hazard. With act_V = 0 and ε_a = 0 only the number of supporters counts. ODD submodel 6.11.
 */
public final class Founding {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "founding",
            "demography",
            "6.11",
            "Supporters and returned volunteers found NGOs; density first helps and then hinders.",
            Parameters.class);

    private Founding() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "κ",
                    meaning = "foundings by one activist beside one NGO, at the reference density",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.000003,
                    source =
                            "assumption: fixed once so that the start gives about six foundings a year, between the 2000s and the 2010s")
            double rate,

            @Parameter(
                    symbol = "act",
                    meaning = "activists among supporters",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.02,
                    source = "assumption: one supporter in fifty could lead a group")
            double activistShare,

            @Parameter(
                    symbol = "n₀",
                    meaning = "density that a prefecture without NGOs borrows from elsewhere",
                    unit = "NGOs",
                    min = 0,
                    max = 10,
                    value = 0.3,
                    source = "assumption: else an empty prefecture would stay empty")
            double densityFloor,

            @Parameter(
                    symbol = "a",
                    meaning = "exponent of local density",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "HANNAN1992")
            double densityExponent,

            @Parameter(
                    symbol = "b",
                    meaning = "brake by national density",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 3.7,
                    source = "HANNAN1992")
            double densityBrake,

            @Parameter(
                    symbol = "N₀",
                    meaning = "national density at which the brake has no effect",
                    unit = "NGOs",
                    min = 10,
                    max = 10000,
                    value = 430,
                    source = "JANIC2021")
            double referenceDensity,

            @Parameter(
                    symbol = "cash",
                    meaning = "median start-up money",
                    unit = "yen",
                    min = 0,
                    max = 1e9,
                    value = 1500000,
                    source = "assumption: a year of small costs")
            double startCashYen,

            @Parameter(
                    symbol = "σ_c",
                    meaning = "standard deviation of the logarithm of start-up money",
                    unit = "ln",
                    min = 0,
                    max = 3,
                    value = 0.8,
                    source = "assumption: a factor of two either way is common")
            double startCashDeviation,

            @Parameter(
                    symbol = "S₀",
                    meaning = "median number of first supporters",
                    unit = "persons",
                    min = 0,
                    max = 10000,
                    value = 29,
                    source = "assumption: friends and colleagues")
            double firstSupporters,

            @Parameter(
                    symbol = "σ_S",
                    meaning = "standard deviation of the logarithm of first supporters",
                    unit = "ln",
                    min = 0,
                    max = 3,
                    value = 0.5,
                    source = "assumption: less spread than money")
            double firstSupportersDeviation,

            @Parameter(
                    symbol = "K₀",
                    meaning = "fewest founders",
                    unit = "persons",
                    min = 1,
                    max = 10,
                    value = 2,
                    source = "assumption: two to four persons")
            int fewestFounders,

            @Parameter(
                    symbol = "K₁",
                    meaning = "most founders",
                    unit = "persons",
                    min = 1,
                    max = 20,
                    value = 4,
                    source = "assumption: two to four persons")
            int mostFounders,

            @Parameter(
                    symbol = "ε_a",
                    meaning = "how strongly the awareness of a prefecture makes activists of its supporters",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 1,
                    source = "assumption: twice the awareness, twice the activists")
            double awarenessExponent,

            @Parameter(
                    symbol = "V",
                    meaning =
                            "returned volunteers per resident before the first month, where international volunteering is average",
                    unit = "persons",
                    min = 0,
                    max = 0.1,
                    value = 0.000428,
                    source = "JICA2021")
            double returnedPerResident,

            @Parameter(
                    symbol = "d_V",
                    meaning = "part of the returned volunteers who leave, or grow too old, in a year",
                    unit = "1/year",
                    min = 0,
                    max = 1,
                    value = 0.01815,
                    source = "assumption: at which 980 who return a year keep the 54000 as many as they are")
            double yearlyReturnedLoss,

            @Parameter(
                    symbol = "act_V",
                    meaning = "activists among returned volunteers",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: one in ten could lead a group, five times as many as of supporters")
            double returnedActivistShare,

            @Parameter(
                    symbol = "e_V",
                    meaning = "expertise that a founder who is a returned volunteer adds",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: two years abroad")
            double returnedExpertise,

            @Parameter(
                    symbol = "e_0",
                    meaning = "least expertise of founders",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: that of beginners")
            double leastExpertise,

            @Parameter(
                    symbol = "e_1",
                    meaning = "range of the expertise of founders",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: some have worked abroad")
            double expertiseRange,

            @Parameter(
                    symbol = "k_0",
                    meaning = "least local knowledge of founders",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: that of beginners")
            double leastLocalKnowledge,

            @Parameter(
                    symbol = "k_1",
                    meaning = "range of the local knowledge of founders",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: founders have lived there for a while")
            double localKnowledgeRange,

            @Parameter(
                    symbol = "o_0",
                    meaning = "least community orientation, also at the start",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: nobody leaves the community aside")
            double leastOrientation,

            @Parameter(
                    symbol = "o_1",
                    meaning = "range of community orientation, also at the start",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: nobody lives for the community alone")
            double orientationRange) {}

    /** Activists among supporters, who are the more the higher awareness is against its usual level. */
    public static double activistSupporters(double supporters, double relativeAwareness, Parameters parameters) {
        return parameters.activistShare()
                * supporters
                * StrictMath.pow(relativeAwareness, parameters.awarenessExponent());
    }

    /** Returned volunteers of a prefecture before the first month, where {@code volunteering} is relative to Japan. */
    public static double returnedAtFirst(double residents, double volunteering, Parameters parameters) {
        return parameters.returnedPerResident() * volunteering * residents;
    }

    /** Activists among returned volunteers. */
    public static double activistReturned(double returned, Parameters parameters) {
        return parameters.returnedActivistShare() * returned;
    }

    /**
     * Extra share of foundings where founders can expect start-up money.
     *
     * @param grantYen start-up money, yen
     * @param response extra share if it is as much as founders usually bring
     * @param parameters the parameters
     */
    public static double response(long grantYen, double response, Parameters parameters) {
        return parameters.startCashYen() > 0 ? response * Math.min(1, grantYen / parameters.startCashYen()) : 0;
    }

    /**
     * Mean number of foundings in a prefecture in a month.
     *
     * @param activists people there who could lead a group
     * @param ngosHere active NGOs there
     * @param ngosInJapan active NGOs in Japan
     * @param shock extra share of foundings, at least -1
     * @param parameters the parameters
     */
    public static double mean(double activists, int ngosHere, int ngosInJapan, double shock, Parameters parameters) {
        double density = ngosInJapan / parameters.referenceDensity();
        return parameters.rate()
                * activists
                * StrictMath.pow(parameters.densityFloor() + ngosHere, parameters.densityExponent())
                * StrictMath.exp(-parameters.densityBrake() * (density * density - 1))
                * (1 + shock);
    }
}
