package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * NGOs look for partners now and then and choose the best of those they meet; ties live from joint activity.
 *
 * <p>An NGO looks with probability {@code meet·min(1, labour)} a month and meets about a dozen others. It prefers near, same
 * cause, well connected, and friends of friends: {@code u = 2·exp(−d/d_T) + .5·[same prefecture] + .8·[same cause] + .5·ln(1 +
 * deg) + .7·min(3, shared)} plus Gumbel noise. Strength starts at .3, {@code s ← r·s} a month, joint activity adds {@code
 * .2·(1 − s)}; below .1 a tie ends. The weaker of two learns: {@code e += φ·s·max(0, e_other − e)}. The choice has the form of
 * stochastic actor-oriented models (SNIJDERS2001). ODD submodel 6.9.
 */
public final class TieFormation {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "tie",
            "NGOs",
            "6.9",
            "NGOs choose partners by nearness, cause and common friends, and learn from them.",
            Parameters.class);

    private TieFormation() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "meet",
                    meaning = "probability a month to look for a partner, with a person-month of labour",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.025,
                    source = "assumption: no data on Japanese NGOs' ties; not identified")
            double monthlyMeetingProbability,

            @Parameter(
                    symbol = "n_T",
                    meaning = "others met when looking, on average",
                    unit = "NGOs",
                    min = 1,
                    max = 200,
                    value = 12,
                    source = "assumption: a round table")
            double met,

            @Parameter(
                    symbol = "d_T",
                    meaning = "distance over which liking falls",
                    unit = "km",
                    min = 10,
                    max = 5000,
                    value = 200,
                    source = "assumption: a day trip")
            double rangeKm,

            @Parameter(
                    symbol = "β_d",
                    meaning = "liking of nearness",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "SNIJDERS2001")
            double nearness,

            @Parameter(
                    symbol = "β_p",
                    meaning = "liking of the same prefecture",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.5,
                    source = "SNIJDERS2001")
            double samePrefecture,

            @Parameter(
                    symbol = "β_c",
                    meaning = "liking of the same cause",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.8,
                    source = "SNIJDERS2001")
            double sameCause,

            @Parameter(
                    symbol = "β_k",
                    meaning = "liking of the well connected",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.5,
                    source = "SNIJDERS2001")
            double popularity,

            @Parameter(
                    symbol = "β_t",
                    meaning = "liking of friends of friends",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.7,
                    source = "SNIJDERS2001")
            double closure,

            @Parameter(
                    symbol = "ε",
                    meaning = "scale of the noise of liking",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.8,
                    source = "assumption: chance counts about as much as a shared cause")
            double noise,

            @Parameter(
                    symbol = "s₀",
                    meaning = "strength of a new tie",
                    unit = "1",
                    min = 0.1,
                    max = 1,
                    value = 0.3,
                    source = "assumption: lasts two and a half years without joint activity")
            double firstStrength,

            @Parameter(
                    symbol = "r",
                    meaning = "strength retained after a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.965,
                    source = "assumption: half-life of 19 months")
            double monthlyRetention,

            @Parameter(
                    symbol = "joint",
                    meaning = "probability a month of joint activity",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: every other year, on the way to a consortium")
            double monthlyJointProbability,

            @Parameter(
                    symbol = "gain",
                    meaning = "part of what is missing that joint activity adds to strength",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: five joint activities make a close partner")
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
                    symbol = "years",
                    meaning = "months in which the ties of the start were formed",
                    unit = "months",
                    min = 0,
                    max = 600,
                    value = 120,
                    source = "assumption: by then as many ties end as are formed")
            int settlingMonths,

            @Parameter(
                    symbol = "φ",
                    meaning = "part of the gap in expertise learnt from a partner in a month",
                    unit = "1/month",
                    min = 0,
                    max = 0.5,
                    value = 0.003,
                    source = "assumption: slower than doing")
            double skillFlow) {}

    /** Liking of a candidate, without noise. */
    public static double liking(
            double distanceKm,
            boolean samePrefecture,
            boolean sameCause,
            int candidateTies,
            int sharedPartners,
            Parameters parameters) {
        return parameters.nearness() * StrictMath.exp(-distanceKm / parameters.rangeKm())
                + (samePrefecture ? parameters.samePrefecture() : 0)
                + (sameCause ? parameters.sameCause() : 0)
                + parameters.popularity() * StrictMath.log(1.0 + candidateTies)
                + parameters.closure() * Math.min(3, sharedPartners);
    }

    /** Strength a month later. */
    public static double nextStrength(double strength, boolean joint, Parameters parameters) {
        double kept = parameters.monthlyRetention() * strength;
        return joint ? kept + parameters.jointGain() * (1 - kept) : kept;
    }

    /** Expertise learnt from a partner in a month, at least 0. */
    public static double learnt(double expertise, double partnersExpertise, double strength, Parameters parameters) {
        return parameters.skillFlow() * strength * Math.max(0, partnersExpertise - expertise);
    }
}
