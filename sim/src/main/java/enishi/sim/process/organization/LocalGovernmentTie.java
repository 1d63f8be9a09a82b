package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;
import enishi.sim.random.Chance;

/**
 * NGOs that turn to their community and are thought proper there win a tie with the local government.
 *
 * <p>Only with that of the home prefecture: an NGO asks with probability {@code meet_G·o·min(1, labour)} a month and is
 * accepted with probability L_local; joint activity has probability {@code joint_G·o}. Coordinators (6.18) add to both. The tie opens schools and halls
 * ({@code c_G·strength} contacts a month), tells of calls (6.8), lends legitimacy (6.4) and counts in scores (6.8). At {@code
 * meet_G = 0} there are none. ODD submodel 6.9.
 */
public final class LocalGovernmentTie {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "localGovernmentTie",
            "NGOs",
            "6.9",
            "Local governments join hands with legitimate NGOs of their prefecture, and open schools and halls to them.",
            Parameters.class);

    private LocalGovernmentTie() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "meet_G",
                    meaning = "probability a month to meet, at full orientation and with a person-month of labour",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: an NGO of middling orientation calls at the town hall every other year or so")
            double monthlyMeetingProbability,

            @Parameter(
                    symbol = "joint_G",
                    meaning = "probability a month of joint activity at full orientation",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: one event a year or two, as between NGOs")
            double monthlyJointProbability,

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
                    source = "assumption: as between NGOs; officials change posts every three years")
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
                    symbol = "c_G",
                    meaning = "contacts a month in schools and halls at full strength",
                    unit = "contacts/month",
                    min = 0,
                    max = 1000,
                    value = 5,
                    source = "assumption: a class or a lecture every few months")
            double contacts,

            @Parameter(
                    symbol = "μ",
                    meaning =
                            "part of the conflicts of two NGOs that their local government settles at full strength of both ties",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: an official who knows both sides settles every second quarrel")
            double mediation,

            @Parameter(
                    symbol = "up",
                    meaning = "time that the tie takes",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.005,
                    source = "assumption: an hour a month")
            double upkeepTime) {}

    /** Probability a month to meet; {@code brought} that of being brought together, with a person-month of labour. */
    public static double meetingProbability(double orientation, double labour, double brought, Parameters parameters) {
        double hands = Math.min(1, labour);
        return Chance.either(parameters.monthlyMeetingProbability() * orientation * hands, brought * hands);
    }

    /** Probability a month of joint activity; {@code brought} that of being brought together for it. */
    public static double jointProbability(double orientation, double brought, Parameters parameters) {
        return Chance.either(parameters.monthlyJointProbability() * orientation, brought);
    }

    /** Strength a month later. */
    public static double nextStrength(double strength, boolean joint, Parameters parameters) {
        return TieLife.next(strength, parameters.monthlyRetention(), joint, parameters.jointGain());
    }

    /**
     * How far two NGOs of a prefecture with ties of the given strengths to its government are helped to settle, [0,1].
     *
     * @param strength strength of the one tie, [0,1]
     * @param othersStrength strength of the other, [0,1]
     * @param others part that others than the government settle, [0,1]
     * @param parameters the rule's parameters
     */
    public static double mediation(double strength, double othersStrength, double others, Parameters parameters) {
        return Chance.either(parameters.mediation() * (strength + othersStrength) / 2, others);
    }

    /** Contacts at home that the tie brings in a month; {@code added} to those that it always brings at full strength. */
    public static double contacts(double strength, double added, Parameters parameters) {
        return (parameters.contacts() + added) * strength;
    }
}
