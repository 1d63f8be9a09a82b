package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Whether a project succeeds depends on skill, knowledge, ties and load.
 *
 * <p>{@code P = σ(s₀ + s_E·(e − ½) + s_K·(k − ½) + s_N·(deg/(deg + n_½) − n̄) + s_A·(s_c − ½) − s_O·overload − s_S·stalls −
 * s_L·lag)}, s_c strength of the tie with the country. The own programme has a higher intercept, and shows one result in a month with probability {@code min(1, √(12·cost/2 million)/12)}.
 * ODD submodel 6.7.
 */
public final class ProjectResult {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "projectResult",
            "NGOs",
            "6.7",
            "Projects succeed by skill, local knowledge and ties, and fail by overload and delay.",
            Parameters.class);

    private static final double RESULT_UNIT_YEN = 2_000_000;

    private ProjectResult() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "s₀",
                    meaning = "intercept",
                    unit = "logit",
                    min = -3,
                    max = 4,
                    value = 0.9,
                    source = "assumption: four of five projects succeed")
            double intercept,

            @Parameter(
                    symbol = "s_P",
                    meaning = "addition for the own programme",
                    unit = "logit",
                    min = -2,
                    max = 3,
                    value = 0.3,
                    source = "assumption: better known ground")
            double ownProgrammeAddition,

            @Parameter(
                    symbol = "s_E",
                    meaning = "effect of expertise",
                    unit = "logit",
                    min = 0,
                    max = 10,
                    value = 1.5,
                    source = "assumption: expertise matters most")
            double expertiseEffect,

            @Parameter(
                    symbol = "s_K",
                    meaning = "effect of local knowledge",
                    unit = "logit",
                    min = 0,
                    max = 10,
                    value = 0.8,
                    source = "assumption: half of expertise")
            double localKnowledgeEffect,

            @Parameter(
                    symbol = "s_N",
                    meaning = "effect of ties",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: a third of expertise")
            double tieEffect,

            @Parameter(
                    symbol = "n_½",
                    meaning = "ties at which their effect is half of the largest",
                    unit = "NGOs",
                    min = 0.1,
                    max = 100,
                    value = 3,
                    source = "assumption: three partners are about what an NGO can work with")
            double halfTies,

            @Parameter(
                    symbol = "n̄",
                    meaning = "effect of ties that is neither gain nor loss, relative to the largest",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: that of two partners, a common number")
            double ordinaryTies,

            @Parameter(
                    symbol = "s_A",
                    meaning = "effect of the strength of the tie with partners in the country",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: as much as ties in Japan")
            double partnerEffect,

            @Parameter(
                    symbol = "s_O",
                    meaning = "effect of overload",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 1,
                    source =
                            "assumption: twice the work that people can do costs about as much as a beginner's lack of expertise")
            double overloadEffect,

            @Parameter(
                    symbol = "s_S",
                    meaning = "effect of a month in which work stood still",
                    unit = "logit",
                    min = 0,
                    max = 5,
                    value = 0.3,
                    source = "assumption: partners lose patience")
            double stallEffect,

            @Parameter(
                    symbol = "s_L",
                    meaning = "effect of a month of waiting for the decision",
                    unit = "logit",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: needs change while one waits")
            double lagEffect) {}

    /** Probability of success, (0,1); {@code intercept} is that of the rule or with the addition for the own programme. */
    public static double successProbability(
            double intercept,
            double expertise,
            double localKnowledge,
            int ties,
            double overload,
            int stalls,
            int lagMonths,
            Parameters parameters) {
        double x = intercept
                + parameters.expertiseEffect() * (expertise - 0.5)
                + parameters.localKnowledgeEffect() * (localKnowledge - 0.5)
                + parameters.tieEffect() * (ties / (ties + parameters.halfTies()) - parameters.ordinaryTies())
                - parameters.overloadEffect() * overload
                - parameters.stallEffect() * stalls
                - parameters.lagEffect() * lagMonths;
        return 1 / (1 + StrictMath.exp(-x));
    }

    /** What the tie with the partners in the country adds to the intercept; 0 at strength one half. */
    public static double partners(double strength, Parameters parameters) {
        return parameters.partnerEffect() * (strength - 0.5);
    }

    /** Probability that a month of the own programme that costs {@code programmeYen} shows a result. */
    public static double ownResultProbability(double programmeYen) {
        return Math.min(1, Math.sqrt(12 * Math.max(0, programmeYen) / RESULT_UNIT_YEN) / 12);
    }
}
