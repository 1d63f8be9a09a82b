package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * Skills grow by doing, with diminishing returns, and fade.
 *
 * <p>Expertise: {@code e += l·(1 − e)} per finished project (a part of it for the own programme), {@code e −= d_e·(e − x₀)} a
 * month. Management: {@code m += g_m·ln(1 + staff)·(1 − m) − d_m·(m − m₀ − z)} a month, {@code m += l_m·(1 − m)} per finished
 * grant project. Local knowledge: {@code k += g_k·o·(1 − k) − d_k·(k − x₀)}. A leaver takes {@code t/(staff + K + 1)} of what
 * e and m are above x₀. ODD submodel 6.6.
 */
public final class Skill {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "skill",
            "NGOs",
            "6.6",
            "NGOs learn by doing and lose skill with time and with people who leave.",
            Parameters.class);

    private Skill() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "l",
                    meaning = "expertise learnt from a finished project, of what is missing",
                    unit = "share",
                    min = 0,
                    max = 0.5,
                    value = 0.012,
                    source = "assumption: about sixty projects make an expert")
            double learning,

            @Parameter(
                    symbol = "l_o",
                    meaning = "learning from the own programme relative to a project",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: smaller and less documented")
            double ownProgrammeLearning,

            @Parameter(
                    symbol = "d_e",
                    meaning = "expertise lost in a month",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.0025,
                    source = "assumption: half of it in 23 years")
            double monthlyExpertiseLoss,

            @Parameter(
                    symbol = "g_m",
                    meaning = "growth of management skill with the logarithm of staff",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.0007,
                    source = "assumption: larger offices have people for it")
            double monthlyManagementGain,

            @Parameter(
                    symbol = "d_m",
                    meaning = "return of management skill to its base",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.002,
                    source = "assumption: as slow as expertise")
            double monthlyManagementLoss,

            @Parameter(
                    symbol = "m₀",
                    meaning = "management skill of an NGO without staff",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.27,
                    source = "MOFA2004")
            double baseManagement,

            @Parameter(
                    symbol = "s_z",
                    meaning = "standard deviation of NGOs' gift for management",
                    unit = "1",
                    min = 0,
                    max = 0.3,
                    value = 0.1,
                    source = "assumption: founders differ in this, by a fifth of the range or so")
            double managementDeviation,

            @Parameter(
                    symbol = "l_m",
                    meaning = "management learnt from a finished grant project, of what is missing",
                    unit = "share",
                    min = 0,
                    max = 0.2,
                    value = 0.015,
                    source = "assumption: couples grants to succession; not identified by data")
            double managementFromGrant,

            @Parameter(
                    symbol = "g_k",
                    meaning = "growth of local knowledge at full community orientation",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.003,
                    source = "assumption: as slow as the other skills")
            double monthlyLocalGain,

            @Parameter(
                    symbol = "d_k",
                    meaning = "loss of local knowledge",
                    unit = "1/month",
                    min = 0,
                    max = 0.1,
                    value = 0.002,
                    source = "assumption: as slow as the other skills")
            double monthlyLocalLoss,

            @Parameter(
                    symbol = "t",
                    meaning = "part of skill that one leaver takes from a group of one",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: much of what a small NGO can do is in one head")
            double takenByLeaver,

            @Parameter(
                    symbol = "x₀",
                    meaning = "skill of beginners, which neither time nor leavers take",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: a fifth of the range")
            double beginnersSkill) {}

    /** A skill after teaching that gives a part {@code gain} of what is missing. */
    public static double taught(double skill, double gain) {
        return skill + gain * (1 - skill);
    }

    /** Expertise after a finished project ({@code weight} 1) or a result of the own programme. */
    public static double afterProject(double expertise, double weight, Parameters parameters) {
        return expertise + parameters.learning() * weight * (1 - expertise);
    }

    /** Expertise at which learning from {@code results} of the own programme a month and fading balance. */
    public static double restingExpertise(double results, Parameters parameters) {
        double gain = parameters.learning() * parameters.ownProgrammeLearning() * results;
        double loss = parameters.monthlyExpertiseLoss();
        return gain + loss == 0
                ? parameters.beginnersSkill()
                : (gain + loss * parameters.beginnersSkill()) / (gain + loss);
    }

    /** Expertise a month later. */
    public static double nextExpertise(double expertise, Parameters parameters) {
        return expertise - parameters.monthlyExpertiseLoss() * (expertise - parameters.beginnersSkill());
    }

    /** Management skill a month later. */
    public static double nextManagement(double management, double staff, double talent, Parameters parameters) {
        double gain = parameters.monthlyManagementGain() * StrictMath.log(1 + staff) * (1 - management);
        double loss = parameters.monthlyManagementLoss() * (management - parameters.baseManagement() - talent);
        return Math.max(0, Math.min(1, management + gain - loss));
    }

    /** Management skill at which {@link #nextManagement} stands still. */
    public static double restingManagement(double staff, double talent, Parameters parameters) {
        double gain = parameters.monthlyManagementGain() * StrictMath.log(1 + staff);
        double loss = parameters.monthlyManagementLoss();
        if (gain + loss == 0) {
            return Math.max(0, Math.min(1, parameters.baseManagement() + talent));
        }
        return Math.max(0, Math.min(1, (gain + loss * (parameters.baseManagement() + talent)) / (gain + loss)));
    }

    /** Local knowledge a month later. */
    public static double nextLocalKnowledge(double knowledge, double orientation, Parameters parameters) {
        return knowledge
                + parameters.monthlyLocalGain() * orientation * (1 - knowledge)
                - parameters.monthlyLocalLoss() * (knowledge - parameters.beginnersSkill());
    }

    /** Local knowledge at which {@link #nextLocalKnowledge} stands still. */
    public static double restingLocalKnowledge(double orientation, Parameters parameters) {
        double gain = parameters.monthlyLocalGain() * orientation;
        double loss = parameters.monthlyLocalLoss();
        return gain + loss == 0
                ? parameters.beginnersSkill()
                : (gain + loss * parameters.beginnersSkill()) / (gain + loss);
    }

    /** What is left of a skill when {@code leavers} persons leave a group of {@code staff} and {@code core}. */
    public static double afterLeaving(double skill, double leavers, double staff, int core, Parameters parameters) {
        double taken = Math.min(1, parameters.takenByLeaver() * leavers / (staff + core + 1));
        return skill - taken * Math.max(0, skill - parameters.beginnersSkill());
    }
}
