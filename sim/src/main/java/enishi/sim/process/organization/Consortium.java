package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.policy.Emphasis;

/**
 * NGOs apply together with their closest partner and share the work.
 *
 * <p>An applicant takes its strongest active partner, if their tie is above s_c, with probability c₀. The two score {@code
 * w_E·max(0, e_partner − e) + w_C} higher than the lead alone. Of each month's direct cost the partner gets and spends the part
 * π; the project succeeds by the larger expertise and the larger local knowledge of the two; at its end both learn and both are
 * judged by the result, and their tie grows as by joint activity. At {@code c₀ = 0} every project belongs to one NGO, but in
 * schemes for consortia only, to which nobody applies alone. ODD submodel 6.7.
 */
public final class Consortium {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "consortium",
            "NGOs, agencies",
            "6.7",
            "NGOs apply with their closest partner, share the work and the money, and are judged together.",
            Parameters.class);

    private Consortium() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "c₀",
                    meaning = "probability that an applicant with a close and free partner applies with it",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.15,
                    source = "assumption: most projects are run by one organisation")
            double probability,

            @Parameter(
                    symbol = "s_c",
                    meaning = "strength of the tie above which NGOs apply together",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: they have worked together before")
            double leastStrength,

            @Parameter(
                    symbol = "w_C",
                    meaning = "what a consortium adds to the score beside expertise",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.05,
                    source = "assumption: examiners like cooperation, a little")
            double scoreAddition,

            @Parameter(
                    symbol = "π",
                    meaning = "part of the direct cost that the partner spends",
                    unit = "share",
                    min = 0,
                    max = 0.9,
                    value = 0.3,
                    source = "assumption: the lead does most of the work")
            double partnersShare) {}

    /**
     * By how much two score higher than the lead alone.
     *
     * @param expertise expertise of the lead, [0,1]
     * @param partnersExpertise expertise of the partner, [0,1]
     * @param expertiseWeight weight of expertise in the score
     * @param emphasis what the scheme looks for
     * @param parameters the parameters
     */
    public static double scoreGain(
            double expertise,
            double partnersExpertise,
            double expertiseWeight,
            Emphasis emphasis,
            Parameters parameters) {
        return emphasis.expertise() * expertiseWeight * Math.max(0, partnersExpertise - expertise)
                + emphasis.ties() * parameters.scoreAddition();
    }

    /** The partner's part of a direct cost, yen. */
    public static long partnersPartYen(long directYen, Parameters parameters) {
        return Math.round(parameters.partnersShare() * directYen);
    }
}
