package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * NGOs work with partners in countries abroad; those with a record and free time widen their area.
 *
 * <p>At the start an NGO has {@code 1 + Poisson(n_P·ln(1 + income/I_P))} countries, a new one has one, by start weight. A
 * month brings one more with probability {@code w·R·min(1, free)}, if cash stays above the reserve target after the cost of
 * beginning: the one with the largest {@code ln(weight) + β_r·[region of a present partner] + Gumbel}. Every project and
 * every result of the own programme happens in one country and renews that tie; ties fade and end, the last one never does.
 * At {@code w = 0} nobody widens, at {@code n_P = 0} all begin with one country. ODD submodel 6.9.
 */
public final class Partnership {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "partnership",
            "NGOs",
            "6.9",
            "NGOs work with partners abroad, and widen their area as their record grows.",
            Parameters.class);

    private Partnership() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "n_P",
                    meaning = "countries beyond the first, by the logarithm of income at the start",
                    unit = "countries",
                    min = 0,
                    max = 10,
                    value = 1,
                    source = "assumption: 749 activity entries of some 312 NGOs in 2016 are more than two an NGO")
            double furtherCountries,

            @Parameter(
                    symbol = "I_P",
                    meaning = "income at which that logarithm is ln 2",
                    unit = "yen/year",
                    min = 1e5,
                    max = 1e12,
                    value = 10000000,
                    source = "assumption: between a group of volunteers and an office")
            double incomeUnitYen,

            @Parameter(
                    symbol = "s₁",
                    meaning = "strength of the ties of the start",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: grown over years of common work")
            double startStrength,

            @Parameter(
                    symbol = "w",
                    meaning = "probability a month to widen to one more country, at full record and free time",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.008,
                    source = "assumption: keeps the mean number of countries about where it starts")
            double monthlyWideningProbability,

            @Parameter(
                    symbol = "cost",
                    meaning = "cost of beginning in a country",
                    unit = "yen",
                    min = 0,
                    max = 1e9,
                    value = 300000,
                    source = "assumption: two journeys and a survey")
            double openingCostYen,

            @Parameter(
                    symbol = "β_r",
                    meaning = "liking of a region in which it works already",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 1.5,
                    source = "DOI2021")
            double sameRegion,

            @Parameter(
                    symbol = "n_max",
                    meaning = "most countries of one NGO",
                    unit = "countries",
                    min = 1,
                    max = 250,
                    value = 20,
                    source = "assumption: the largest Japanese NGOs name some twenty countries")
            int mostCountries,

            @Parameter(
                    symbol = "s₀",
                    meaning = "strength of a new tie",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: as between NGOs")
            double firstStrength,

            @Parameter(
                    symbol = "r",
                    meaning = "strength retained after a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.98,
                    source =
                            "assumption: half-life of three years, longer than at home since work abroad is planned in years")
            double monthlyRetention,

            @Parameter(
                    symbol = "gain",
                    meaning = "part of what is missing that joint activity adds to strength",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: as between NGOs")
            double jointGain,

            @Parameter(
                    symbol = "s_min",
                    meaning = "strength below which a tie ends",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: a third of a new tie")
            double endStrength,

            @Parameter(
                    symbol = "up",
                    meaning = "time that one country takes",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.005,
                    source = "assumption: an hour a month of letters and calls")
            double upkeepTime) {}

    /** Mean number of countries beyond the first at the start. */
    public static double furtherCountries(double annualIncomeYen, Parameters parameters) {
        return parameters.furtherCountries() * StrictMath.log(1 + annualIncomeYen / parameters.incomeUnitYen());
    }

    /**
     * Probability a month to widen to one more country.
     *
     * @param record the NGO's record, [0,1]
     * @param freeTime its free time, person-months
     * @param help how often the country is opened relative to one where nobody helps, at least 1
     * @param parameters the rule's parameters
     */
    public static double wideningProbability(double record, double freeTime, double help, Parameters parameters) {
        return Math.min(
                1, parameters.monthlyWideningProbability() * record * Math.min(1, Math.max(0, freeTime)) * help);
    }

    /**
     * Liking of a country, without noise.
     *
     * @param startWeight how many NGOs begin there
     * @param regionOfAPartner whether the NGO works in its region already
     * @param help what help on the spot adds, at least 0
     * @param parameters the rule's parameters
     */
    public static double liking(double startWeight, boolean regionOfAPartner, double help, Parameters parameters) {
        return StrictMath.log(startWeight) + (regionOfAPartner ? parameters.sameRegion() : 0) + help;
    }

    /** Cost of beginning in a country, yen; {@code factor}: what of it is left where somebody helps, [0,1]. */
    public static double openingCostYen(double factor, Parameters parameters) {
        return factor * parameters.openingCostYen();
    }

    /**
     * Strength a month later without joint activity.
     *
     * @param strength the strength, [0,1]
     * @param forums part of what is then missing that forums on the spot add, [0,1]
     * @param parameters the rule's parameters
     */
    public static double faded(double strength, double forums, Parameters parameters) {
        double left = TieLife.next(strength, parameters.monthlyRetention(), false, 0);
        return left + forums * (1 - left);
    }

    /** Strength after joint activity. */
    public static double renewed(double strength, Parameters parameters) {
        return TieLife.renewed(strength, parameters.jointGain());
    }
}
