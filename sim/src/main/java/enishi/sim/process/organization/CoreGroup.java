package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * The few volunteers who keep an NGO going: they tire and leave, and successors come from its home supporters.
 *
 * <p>Each leaves with {@code q·(1 + B·max(0, 1 − S/S*))·(1 + v·min(2, overload))}; S* is the number of supporters that they
 * think normal, {@code S* ← S* + a·(S − S*)}. One joins with {@code r·S_home·SC·(.5 + o)·y·(1 − A + A·min(1,
 * activity/250000))·(1 − M/2 + M·m)}: SC social capital, y the prefecture's share of residents under 65 relative to Japan's,
 * activity the monthly spending on programme and projects.
 *
 * <p>A, M and v couple money and skill to succession; no data fix their size, so the size of what money does to survival is
 * not identified. ODD submodel 6.11.
 */
public final class CoreGroup {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "coreGroup",
            "NGOs",
            "6.11",
            "Core volunteers tire and leave; successors come from home supporters of an NGO that is seen to act.",
            Parameters.class);

    private static final double FULL_ACTIVITY_YEN = 250_000;

    private CoreGroup() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "q_K",
                    meaning = "probability a month that a core volunteer leaves",
                    unit = "probability/month",
                    min = 0,
                    max = 0.2,
                    value = 0.0063,
                    source = "assumption: 13 years on average; sets the level of dormancy")
            double monthlyLeavingProbability,

            @Parameter(
                    symbol = "B",
                    meaning = "how much a lack of support speeds leaving",
                    unit = "1",
                    min = 0,
                    max = 20,
                    value = 3,
                    source = "assumption: gives a liability of newness without writing one")
            double burnOut,

            @Parameter(
                    symbol = "v",
                    meaning = "how much overload speeds leaving",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: couples work to succession; not identified by data")
            double overloadEffect,

            @Parameter(
                    symbol = "S*₀",
                    meaning = "supporters that founders expect",
                    unit = "persons",
                    min = 0,
                    max = 1000,
                    value = 48,
                    source = "assumption: founders hope for more than they start with")
            double foundersExpectation,

            @Parameter(
                    symbol = "a",
                    meaning = "part of the gap that the expectation moves in a month",
                    unit = "1/month",
                    min = 0,
                    max = 1,
                    value = 0.02,
                    source = "CYERT1963")
            double monthlyAdaptation,

            @Parameter(
                    symbol = "r",
                    meaning = "probability a month that a home supporter joins the core",
                    unit = "probability/month",
                    min = 0,
                    max = 0.01,
                    value = 0.0001,
                    source = "assumption: sets the level of dormancy together with leaving")
            double recruitment,

            @Parameter(
                    symbol = "A",
                    meaning = "weight of visible activity in recruitment",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.6,
                    source = "assumption: couples money to succession; not identified by data")
            double activityWeight,

            @Parameter(
                    symbol = "M",
                    meaning = "weight of management skill in recruitment",
                    unit = "1",
                    min = 0,
                    max = 2,
                    value = 1.2,
                    source = "assumption: couples skill to succession; not identified by data")
            double managementWeight,

            @Parameter(
                    symbol = "K_max",
                    meaning = "largest core group",
                    unit = "persons",
                    min = 1,
                    max = 50,
                    value = 6,
                    source = "assumption: size of the boards of small associations")
            int largest,

            @Parameter(
                    symbol = "t_K",
                    meaning = "time that a core volunteer gives",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.25,
                    source = "assumption: about a day and a half a week")
            double timeShare,

            @Parameter(
                    symbol = "dorm",
                    meaning = "recruitment of a dormant NGO relative to an active one",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: hardly visible, but remembered")
            double dormantRecruitment) {}

    /** Probability a month that one core volunteer leaves. */
    public static double leavingProbability(int supporters, double expected, double overload, Parameters parameters) {
        double shortfall = expected > 0 ? Math.max(0, 1 - supporters / expected) : 0;
        return Math.min(
                1,
                parameters.monthlyLeavingProbability()
                        * (1 + parameters.burnOut() * shortfall)
                        * (1 + parameters.overloadEffect() * Math.min(2, overload)));
    }

    /**
     * Probability a month that somebody joins the core.
     *
     * @param homeSupporters supporters in the commuting region
     * @param socialCapital of the prefecture, relative to Japan
     * @param orientation community orientation, [0,1]
     * @param youth share of residents under 65 relative to Japan
     * @param activityYen monthly spending on programme and projects, yen
     * @param management management skill, [0,1]
     * @param dormant whether the NGO is dormant
     * @param parameters the parameters
     */
    public static double joiningProbability(
            int homeSupporters,
            double socialCapital,
            double orientation,
            double youth,
            double activityYen,
            double management,
            boolean dormant,
            Parameters parameters) {
        double seen = 1
                - parameters.activityWeight()
                + parameters.activityWeight() * Math.min(1, activityYen / FULL_ACTIVITY_YEN);
        double led = 1 - parameters.managementWeight() / 2 + parameters.managementWeight() * management;
        double probability =
                parameters.recruitment() * homeSupporters * socialCapital * (0.5 + orientation) * youth * seen * led;
        return Math.min(1, dormant ? parameters.dormantRecruitment() * probability : probability);
    }

    /** The number of supporters thought normal a month later. */
    public static double nextExpectation(double expected, int supporters, Parameters parameters) {
        return expected + parameters.monthlyAdaptation() * (supporters - expected);
    }
}
