package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * NGOs look for partners now and then and choose the best of those they meet, who must confirm; ties live from joint activity.
 *
 * <p>An NGO looks with probability {@code meet·min(1, labour)} a month, meets about a dozen others and chooses the one it likes
 * best: {@code u = β_d·exp(−d/d_T) + β_p·[same prefecture] + β_c·[same cause] + β_k·ln(1 + deg) + β_t·min(n_t, shared) +
 * β_f·[common funder] + β_a·[same generation] + β_g·max(0, e_j − e_i) + β_L·max(0, L_j − L_i) − up_T·(1 + d/d_U)} plus Gumbel
 * noise. The chosen one confirms with probability {@code σ(u_ji − c)}, u_ji its own liking of the other without noise: the
 * unilateral initiative with reciprocal confirmation of stochastic actor-oriented models for undirected networks
 * (SNIJDERS2001; Snijders and
 * Pickup 2017). {@code s ← r·s} a month, joint activity adds {@code gain·(1 − s)}; below {@code s_min} a tie ends. The weaker
 * of two learns: {@code e += φ·s·max(0, e_other − e)}. With c far below all liking a choice needs no consent. ODD submodel 6.9.
 */
public final class TieFormation {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "tie",
            "NGOs",
            "6.9",
            "NGOs choose partners by nearness, cause, common friends and gain; the chosen confirm; both learn.",
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
                    value = 0.026,
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
                    symbol = "x_B",
                    meaning = "how often an NGO of another prefecture is met, relative to one of the own",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 1,
                    source = "assumption: round tables are national, and nearness counts in liking")
            double acrossBorders,

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
                    symbol = "n_t",
                    meaning = "shared partners that count at the most",
                    unit = "NGOs",
                    min = 0,
                    max = 1000,
                    value = 3,
                    source = "assumption: a fourth common friend adds nothing")
            double mostShared,

            @Parameter(
                    symbol = "β_f",
                    meaning = "liking of those who have had the same operator's grants",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.3,
                    source = "assumption: grantees meet at briefings; a third of a shared cause")
            double commonFunder,

            @Parameter(
                    symbol = "β_a",
                    meaning = "liking of one's own generation",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.3,
                    source = "assumption: as much as a common funder")
            double sameGeneration,

            @Parameter(
                    symbol = "gen",
                    meaning = "months between foundings of one generation",
                    unit = "months",
                    min = 0,
                    max = 1200,
                    value = 60,
                    source = "assumption: started in the same wave")
            int generationMonths,

            @Parameter(
                    symbol = "β_g",
                    meaning = "liking of expertise to learn from",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 1,
                    source = "assumption: two fifths more expertise are worth half a shared cause")
            double skillGain,

            @Parameter(
                    symbol = "β_L",
                    meaning = "liking of legitimacy to lean on",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 1,
                    source = "assumption: as much as expertise")
            double legitimacyGain,

            @Parameter(
                    symbol = "up_T",
                    meaning = "dislike of the upkeep of a tie next door",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 0.2,
                    source = "assumption: small against nearness")
            double upkeepDislike,

            @Parameter(
                    symbol = "d_U",
                    meaning = "distance that doubles the upkeep",
                    unit = "km",
                    min = 10,
                    max = 10000,
                    value = 500,
                    source = "assumption: Tokyo to Osaka, a night away")
            double upkeepRangeKm,

            @Parameter(
                    symbol = "up",
                    meaning = "time that a tie next door takes",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.003,
                    source = "assumption: half an hour a month")
            double upkeepTime,

            @Parameter(
                    symbol = "c",
                    meaning = "liking at which half of those chosen confirm",
                    unit = "1",
                    min = -20,
                    max = 20,
                    value = -0.5,
                    source =
                            "assumption: most of those chosen agree, as in a sector of polite regard; sets how many ties span regions")
            double confirmation,

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

    /**
     * What one NGO sees in another.
     *
     * @param distanceKm distance between their homes, km
     * @param samePrefecture whether both are at home in one prefecture
     * @param sameCause whether both work for one cause
     * @param commonFunder whether both have had a grant of one operator
     * @param monthsApart months between their foundings
     * @param ties number of the other's ties to NGOs
     * @param shared number of shared partners
     * @param expertiseAhead by how much the other's expertise is larger
     * @param legitimacyAhead by how much the other's global legitimacy is larger
     */
    public record Prospect(
            double distanceKm,
            boolean samePrefecture,
            boolean sameCause,
            boolean commonFunder,
            int monthsApart,
            int ties,
            int shared,
            double expertiseAhead,
            double legitimacyAhead) {}

    /**
     * Probability that an NGO that looks meets another one of its prefecture; one of another prefecture {@code acrossBorders}
     * times that.
     *
     * @param ngosHere active NGOs of its prefecture, with itself
     * @param ngosInJapan active NGOs of Japan, with itself
     * @param parameters the parameters
     */
    public static double met(int ngosHere, int ngosInJapan, Parameters parameters) {
        double others = ngosHere + parameters.acrossBorders() * (ngosInJapan - ngosHere) - 1;
        return Math.min(1, parameters.met() / Math.max(1, others));
    }

    /** Liking of another, without noise. */
    public static double liking(Prospect other, Parameters parameters) {
        boolean sameGeneration = Math.abs(other.monthsApart()) <= parameters.generationMonths();
        return parameters.nearness() * StrictMath.exp(-other.distanceKm() / parameters.rangeKm())
                + (other.samePrefecture() ? parameters.samePrefecture() : 0)
                + (other.sameCause() ? parameters.sameCause() : 0)
                + parameters.popularity() * StrictMath.log(1.0 + other.ties())
                + parameters.closure() * Math.min(parameters.mostShared(), other.shared())
                + (other.commonFunder() ? parameters.commonFunder() : 0)
                + (sameGeneration ? parameters.sameGeneration() : 0)
                + parameters.skillGain() * Math.max(0, other.expertiseAhead())
                + parameters.legitimacyGain() * Math.max(0, other.legitimacyAhead())
                - parameters.upkeepDislike() * upkeep(other.distanceKm(), parameters);
    }

    /** Probability that the chosen one confirms, from its liking of the one who chose. */
    public static double confirmationProbability(double liking, Parameters parameters) {
        return 1 / (1 + StrictMath.exp(parameters.confirmation() - liking));
    }

    /** Upkeep of a tie relative to that of one next door. */
    public static double upkeep(double distanceKm, Parameters parameters) {
        return 1 + distanceKm / parameters.upkeepRangeKm();
    }

    /** Probability a month of joint activity of two NGOs. */
    public static double jointProbability(double overload, double othersOverload, Parameters parameters) {
        return parameters.monthlyJointProbability() / (1 + Math.max(overload, othersOverload));
    }

    /** Strength a month later. */
    public static double nextStrength(double strength, boolean joint, Parameters parameters) {
        return TieLife.next(strength, parameters.monthlyRetention(), joint, parameters.jointGain());
    }

    /** Expertise learnt from a partner in a month, at least 0. */
    public static double learnt(double expertise, double partnersExpertise, double strength, Parameters parameters) {
        return parameters.skillFlow() * strength * Math.max(0, partnersExpertise - expertise);
    }
}
