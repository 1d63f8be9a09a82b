package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * A resident's trust in an NGO follows what the resident has seen of it, and before that general trust and legitimacy.
 *
 * <p>{@code T = (α + W·b) / (α + β + W)} with {@code b = clip(g + G + ω·(L − L_ref), .02, .98)}; each month {@code α ← λα},
 * {@code β ← λβ}; a noticed success adds 1 to α, a noticed failure ν to β; then {@code g ← g + γ·(T − clip(g
 * + G))}.
 *
 * <p>α, β at least 0: evidence; g in [.02,.98]: general trust; G: national climate of trust (rule climate); L: legitimacy as the resident judges it (local at home,
 * global elsewhere). Limits: without evidence T is b; with λ = 1 nothing is forgotten; with γ = 0 one NGO's results never
 * touch another.
 *
 * <p>Assumption: at most one result is noticed a month, since otherwise an NGO with many projects floods memory; the
 * alternative is one draw per project. ODD submodel 6.1.
 */
public final class TrustUpdate {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "trust",
            "citizens",
            "6.1",
            "Residents who know an NGO forget old evidence, may notice its results, and adjust their general trust.",
            Parameters.class);

    private static final double LOWEST = 0.02;
    private static final double HIGHEST = 0.98;

    private TrustUpdate() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "W",
                    meaning = "weight of the base rate",
                    unit = "observations",
                    min = 0.1,
                    max = 20,
                    value = 2,
                    source = "JOSANG2016")
            double priorWeight,

            @Parameter(
                    symbol = "ω",
                    meaning = "how far legitimacy shifts the base rate",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: half of a point of legitimacy becomes trust; weakly identified")
            double legitimacyWeight,

            @Parameter(
                    symbol = "L_ref",
                    meaning = "legitimacy at which the base rate equals general trust",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: about the mean legitimacy that supporters see, so that opinion polls fix the"
                            + " level of trust")
            double referenceLegitimacy,

            @Parameter(
                    symbol = "λ",
                    meaning = "evidence retained after a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.98,
                    source = "JOSANG2002")
            double monthlyRetention,

            @Parameter(
                    symbol = "ν",
                    meaning = "weight of a failure against a success",
                    unit = "1",
                    min = 1,
                    max = 10,
                    value = 2,
                    source = "SLOVIC1993")
            double failureWeight,

            @Parameter(
                    symbol = "q_S",
                    meaning = "probability that a supporter notices a result in a month with results",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: most supporters get a newsletter and about half read it")
            double supporterNoticeProbability,

            @Parameter(
                    symbol = "q_O",
                    meaning = "probability that another acquaintance notices a result in a month with results",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: others hear of it by chance")
            double otherNoticeProbability,

            @Parameter(
                    symbol = "γ",
                    meaning =
                            "part of the gap to the trust in the NGO that general trust moves when a result is noticed",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: general trust is slow; scandals are known to spill over to the sector")
            double spillOver,

            @Parameter(
                    symbol = "ḡ",
                    meaning = "mean of residents' general trust at birth",
                    unit = "1",
                    min = 0.02,
                    max = 0.98,
                    value = 0.6,
                    source = "CAO-NPO")
            double generalTrustMean,

            @Parameter(
                    symbol = "s_g",
                    meaning = "standard deviation of residents' general trust at birth",
                    unit = "1",
                    min = 0,
                    max = 0.5,
                    value = 0.2,
                    source = "CAO-NPO")
            double generalTrustDeviation,

            @Parameter(
                    symbol = "δ",
                    meaning = "weight of a witness's evidence, times the listener's general trust",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: hearsay counts a third of one's own eyes at most")
            double witnessDiscount) {}

    /** Clips a belief to the range that a resident can hold, [.02,.98]. */
    public static double clip(double belief) {
        return Math.max(LOWEST, Math.min(HIGHEST, belief));
    }

    /** What a resident of general trust {@code g} expects in a climate of an NGO of that legitimacy, without evidence. */
    public static double baseRate(double g, double climate, double legitimacy, Parameters parameters) {
        return clip(g + climate + parameters.legitimacyWeight() * (legitimacy - parameters.referenceLegitimacy()));
    }

    /** Trust, [0,1], from evidence (at least 0) and the base rate. */
    public static double trust(double alpha, double beta, double baseRate, Parameters parameters) {
        double weight = parameters.priorWeight();
        return (alpha + weight * baseRate) / (alpha + beta + weight);
    }

    /** Probability that an acquaintance notices a result of the NGO in a month in which it has some. */
    public static double noticeProbability(boolean supporter, Parameters parameters) {
        return supporter ? parameters.supporterNoticeProbability() : parameters.otherNoticeProbability();
    }

    /**
     * The same with what programmes add: {@code q ← q + notice·(1 − q)} of all results, then {@code q + share·praise·(1 − q)}.
     *
     * @param supporter whether the acquaintance supports the NGO
     * @param notice part of those who would not notice a result that does, [0,1]
     * @param praise part of those who would still not notice a success that does, [0,1]
     * @param successShare share of successes among the month's results, [0,1]
     * @param parameters the parameters
     */
    public static double noticeProbability(
            boolean supporter, double notice, double praise, double successShare, Parameters parameters) {
        double noticed = noticed(supporter, notice, parameters);
        return noticed + successShare * praise * (1 - noticed);
    }

    /** Share of successes among the results that are noticed, [0,1]; that of all results unless successes are praised. */
    public static double noticedSuccessShare(
            boolean supporter, double notice, double praise, double successShare, Parameters parameters) {
        double praised = successShare * praise * (1 - noticed(supporter, notice, parameters));
        return praised == 0
                ? successShare
                : successShare
                        + praised
                                * (1 - successShare)
                                / noticeProbability(supporter, notice, praise, successShare, parameters);
    }

    private static double noticed(boolean supporter, double notice, Parameters parameters) {
        double noticed = noticeProbability(supporter, parameters);
        return noticed + notice * (1 - noticed);
    }

    /**
     * General trust after a noticed result, [.02,.98].
     *
     * @param g general trust before
     * @param climate national climate of trust
     * @param trust trust in the NGO after the result
     * @param share part of those who share this general trust that noticed, [0,1]
     * @param parameters the parameters
     */
    public static double afterResult(double g, double climate, double trust, double share, Parameters parameters) {
        return clip(g + share * parameters.spillOver() * (trust - clip(g + climate)));
    }

    /** A witness's evidence, as a share of the witness's {@code α + β + W}, as a listener of general trust g takes it. */
    public static double witnessed(double evidenceShare, double g, Parameters parameters) {
        return parameters.witnessDiscount() * g * evidenceShare;
    }
}
