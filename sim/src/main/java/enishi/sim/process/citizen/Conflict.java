package enishi.sim.process.citizen;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * NGOs that draw on the same community sometimes come into conflict, which costs both trust, legitimacy and time.
 *
 * <p>Two NGOs of one home prefecture that meet come into conflict with probability {@code min(1, c·o_i·o_j·v_i·v_j·(c_s if
 * they share the cause)·heat)·(1 − mediation)}, {@code v = min(1, x/x₁)} with x home supporters per resident. Then {@code conf
 * = size} for both; each month {@code conf ← keep·conf}. Local legitimacy loses conf, global legitimacy a part of it. With c
 * = 0 there are no conflicts. ODD submodel 6.4.
 */
public final class Conflict {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "conflict",
            "NGOs, citizens",
            "6.4",
            "NGOs of one community that are close to it sometimes come into conflict, which costs trust, legitimacy and time.",
            Parameters.class);

    private Conflict() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "c_m",
                    meaning = "probability a month that an NGO meets another of its prefecture over common stakes",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: about once a year")
            double monthlyMeetingProbability,

            @Parameter(
                    symbol = "c",
                    meaning = "scale of the probability of conflict",
                    unit = "1",
                    min = 0,
                    max = 100,
                    value = 1.2,
                    source = "assumption: set so that an NGO outside Tokyo has a conflict about every 10 to 15 years")
            double scale,

            @Parameter(
                    symbol = "c_s",
                    meaning = "factor if both work for the same cause",
                    unit = "1",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: they want the same money and people")
            double sameCauseFactor,

            @Parameter(
                    symbol = "x₁",
                    meaning = "home supporters per resident from which an NGO draws fully on its community",
                    unit = "1",
                    min = 1e-06,
                    max = 0.1,
                    value = 0.0001,
                    source = "assumption: one resident in ten thousand")
            double fullSupport,

            @Parameter(
                    symbol = "size",
                    meaning = "legitimacy lost at home at first",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.15,
                    source = "assumption: half of what the history of a place gives")
            double size,

            @Parameter(
                    symbol = "keep",
                    meaning = "part of hard feelings left after a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.85,
                    source = "assumption: half of them are gone after four months")
            double monthlyRetention,

            @Parameter(
                    symbol = "v",
                    meaning = "part of the loss of legitimacy that is seen elsewhere",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: news of a local conflict travel by half")
            double globalShare,

            @Parameter(
                    symbol = "conf₀",
                    meaning = "hard feelings above which a conflict takes time",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: a third of those at first, so half a year")
            double openAbove,

            @Parameter(
                    symbol = "n_C",
                    meaning = "time that an open conflict takes",
                    unit = "person-months/month",
                    min = 0,
                    max = 5,
                    value = 0.1,
                    source = "assumption: two days a month of talks")
            double conflictTime,

            @Parameter(
                    symbol = "q_C",
                    meaning = "probability that an acquaintance at home notices a conflict",
                    unit = "probability",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: less than supporters notice results and more than others do")
            double noticeProbability,

            @Parameter(
                    symbol = "ν_C",
                    meaning = "negative evidence of a conflict noticed",
                    unit = "observations",
                    min = 0,
                    max = 10,
                    value = 2,
                    source = "assumption: as bad as a failure")
            double evidence) {}

    /** How much an NGO draws on its community, [0,1], by its home supporters per resident. */
    public static double draw(double supportShare, Parameters parameters) {
        return Math.min(1, supportShare / parameters.fullSupport());
    }

    /**
     * Probability that a meeting of two NGOs ends in conflict.
     *
     * @param orientations product of their community orientations, [0,1]
     * @param draws product of how much they draw on their community, [0,1]
     * @param sameCause whether they work for the same cause
     * @param heat mean political heat of their causes in the prefecture, [0,1]
     * @param mediation how far somebody mediates, [0,1]
     * @param parameters the parameters
     */
    public static double probability(
            double orientations,
            double draws,
            boolean sameCause,
            double heat,
            double mediation,
            Parameters parameters) {
        double cause = sameCause ? parameters.sameCauseFactor() : 1;
        return Math.min(1, parameters.scale() * orientations * draws * cause * heat) * (1 - mediation);
    }

    /** How far governments, or else talks of the two at one table, mediate, [0,1]. */
    public static double mediation(double byGovernments, double byTalks) {
        return byGovernments + byTalks * (1 - byGovernments);
    }

    /** Hard feelings a month later, [0,1]. */
    public static double fade(double conflict, Parameters parameters) {
        return parameters.monthlyRetention() * conflict;
    }

    /** Time that hard feelings take, person-months a month. */
    public static double time(double conflict, Parameters parameters) {
        return conflict > parameters.openAbove() ? parameters.conflictTime() : 0;
    }
}
