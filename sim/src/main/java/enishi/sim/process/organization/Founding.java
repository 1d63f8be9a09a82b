package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Activists found NGOs; a few NGOs around show how, many in Japan compete for the same people and money.
 *
 * <p>Foundings in a prefecture and month are Poisson with mean {@code κ·act·(n₀ + N_p)^a·exp(−b·((N/N₀)² − 1))}: act a share of
 * the supporters who live there, N_p active NGOs there, N in Japan. Founders choose a cause by {@code interest·(.5 + heritage)},
 * bring 2 to 4 core volunteers, cash and first supporters, and nothing else: no evidence, no record, no ties. Newness is not
 * written in as a hazard. ODD submodel 6.11.
 */
public final class Founding {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "founding",
            "demography",
            "6.11",
            "Supporters found NGOs; density first helps and then hinders.",
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
                    value = 0.000005,
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
                    value = 1,
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
            int mostFounders) {}

    /** Mean number of foundings in a prefecture in a month. */
    public static double mean(double supporters, int ngosHere, int ngosInJapan, Parameters parameters) {
        double density = ngosInJapan / parameters.referenceDensity();
        return parameters.rate()
                * parameters.activistShare()
                * supporters
                * StrictMath.pow(parameters.densityFloor() + ngosHere, parameters.densityExponent())
                * StrictMath.exp(-parameters.densityBrake() * (density * density - 1));
    }
}
