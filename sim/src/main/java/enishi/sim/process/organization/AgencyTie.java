package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * NGOs get to know the Ministry and the covering JICA office by calling there and through grants.
 *
 * <p>They meet with probability {@code meet_A·exp(−d/d_A)·min(1, labour)·m} a month, d the distance to the office; the start
 * of a grant of its operator makes the strength at least {@code s₀} and adds {@code gain} of what is missing. The tie tells of
 * the operator's calls and counts a little in scores (6.8). At {@code meet_A = 0} only grants form such ties. ODD submodel
 * 6.9.
 */
public final class AgencyTie {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "agencyTie",
            "NGOs",
            "6.9",
            "NGOs near an agency's office, skilled ones and grantees get to know its officers.",
            Parameters.class);

    private AgencyTie() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "meet_A",
                    meaning =
                            "probability a month to meet, beside the office, with full skill and a person-month of labour",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: a capable NGO in Tokyo is known to officers about half of the time")
            double monthlyMeetingProbability,

            @Parameter(
                    symbol = "d_A",
                    meaning = "distance over which meeting falls",
                    unit = "km",
                    min = 10,
                    max = 10000,
                    value = 300,
                    source = "assumption: a day trip by express train")
            double rangeKm,

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
                    value = 0.965,
                    source = "assumption: as between NGOs; officers change posts every three years")
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
                    meaning = "time that one such tie takes",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.005,
                    source = "assumption: an hour a month")
            double upkeepTime) {}

    /** Probability a month to meet. */
    public static double meetingProbability(
            double distanceKm, double labour, double management, Parameters parameters) {
        return parameters.monthlyMeetingProbability()
                * StrictMath.exp(-distanceKm / parameters.rangeKm())
                * Math.min(1, labour)
                * management;
    }

    /** Strength a month later without a grant. */
    public static double faded(double strength, Parameters parameters) {
        return TieLife.next(strength, parameters.monthlyRetention(), false, 0);
    }

    /**
     * Strength after a grant has begun, or officers and NGO have met otherwise, from the strength before (0 without a tie); it
     * adds {@code gain} of what is missing.
     */
    public static double afterMeeting(double strength, double gain, Parameters parameters) {
        return TieLife.renewed(Math.max(parameters.firstStrength(), strength), gain);
    }
}
