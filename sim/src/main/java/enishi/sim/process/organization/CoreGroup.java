package enishi.sim.process.organization;

import enishi.sim.parameter.MonthCount;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * The few volunteers who keep an NGO going: they tire and leave, and successors come from its home supporters.
 *
 * <p>Each leaves with {@code q_K·(1 + B·max(0, 1 − S/S*))·(1 + v·min(over, overload)) + q_A·exp((age − 65)/τ_A)}; S* is the
 * number of supporters that they think normal, {@code S* ← S* + a·(S − S*)}. One joins with {@code r·S_home·SC·(o_K +
 * o)·y·(1 − A + A·min(1, activity/act))·(1 − M/2 + M·m)·(L/L₀)^ε}: SC social capital, y the prefecture's share of residents who
 * could join, {@code s_1564 + w65·s_65}, relative to Japan's, activity the monthly spending on programme and projects, L local
 * legitimacy. With ε = 0 standing does not matter to who joins.
 *
 * <p>A joiner is 65 or older with probability {@code w65·s_65/(s_1564 + w65·s_65)}; founders are about 45. Members grow older, so
 * a group founded together ends together unless others join. With q_A = 0 age does not matter.
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

    private static final double OLD_YEARS = 65;
    private static final double YEAR = MonthCount.YEAR;

    private CoreGroup() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "q_K",
                    meaning = "probability a month that a core volunteer leaves",
                    unit = "probability/month",
                    min = 0,
                    max = 0.2,
                    value = 0.0026,
                    source = "assumption: 32 years on average if age did not end it; sets the level of dormancy")
            double monthlyLeavingProbability,

            @Parameter(
                    symbol = "B",
                    meaning = "how much a lack of support speeds leaving",
                    unit = "1",
                    min = 0,
                    max = 20,
                    value = 7.5,
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
                    value = 0.00013,
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
                    symbol = "ε",
                    meaning = "exponent of local legitimacy in recruitment",
                    unit = "1",
                    min = 0,
                    max = 3,
                    value = 1,
                    source = "SINGH1986")
            double legitimacyExponent,

            @Parameter(
                    symbol = "L₀",
                    meaning = "local legitimacy at which standing neither helps nor hinders recruitment",
                    unit = "1",
                    min = 0.05,
                    max = 1,
                    value = 0.5,
                    source =
                            "assumption: about the mean of NGOs below ten million yen, so that the exponent leaves the level of succession alone")
            double usualLegitimacy,

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
            double dormantRecruitment,

            @Parameter(
                    symbol = "q_A",
                    meaning = "probability a month that a core volunteer of 65 leaves because of age",
                    unit = "probability/month",
                    min = 0,
                    max = 0.2,
                    value = 0.0025,
                    source =
                            "assumption: at 65 one in thirty-three a year, so that groups founded together grow old together")
            double monthlyAgeLeavingProbability,

            @Parameter(
                    symbol = "τ_A",
                    meaning = "years of age over which leaving because of age grows by a factor of e",
                    unit = "years",
                    min = 1,
                    max = 100,
                    value = 8,
                    source = "assumption: mortality and frailty double in five to six years")
            double ageScaleYears,

            @Parameter(
                    symbol = "w65",
                    meaning = "weight of a resident of 65 or more among those who could join",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: half as ready to begin as those from 15 to 64")
            double oldWeight,

            @Parameter(
                    symbol = "y_0",
                    meaning = "youngest age at joining",
                    unit = "years",
                    min = 0,
                    max = 64,
                    value = 20,
                    source = "assumption: students are the youngest who carry an association")
            double youngestYears,

            @Parameter(
                    symbol = "y_1",
                    meaning = "oldest age at joining",
                    unit = "years",
                    min = 66,
                    max = 120,
                    value = 79,
                    source = "assumption: hardly anybody begins at 80")
            double oldestYears,

            @Parameter(
                    symbol = "y_F",
                    meaning = "mean age of founders",
                    unit = "years",
                    min = 15,
                    max = 80,
                    value = 45,
                    source = "assumption: in the middle of working life")
            double foundersYears,

            @Parameter(
                    symbol = "σ_F",
                    meaning = "standard deviation of the age of founders",
                    unit = "years",
                    min = 0,
                    max = 40,
                    value = 10,
                    source = "assumption: two thirds between 35 and 55")
            double foundersDeviationYears,

            @Parameter(
                    symbol = "y_F0",
                    meaning = "youngest founder",
                    unit = "years",
                    min = 15,
                    max = 80,
                    value = 22,
                    source = "assumption: a graduate of university")
            double youngestFounderYears,

            @Parameter(
                    symbol = "y_F1",
                    meaning = "oldest founder",
                    unit = "years",
                    min = 15,
                    max = 100,
                    value = 70,
                    source = "assumption: some found when they retire")
            double oldestFounderYears,

            @Parameter(
                    symbol = "t_max",
                    meaning = "longest time that a core volunteer of the start has been there",
                    unit = "years",
                    min = 0,
                    max = 60,
                    value = 25,
                    source = "assumption: most of a working life")
            double longestTenureYears,

            @Parameter(
                    symbol = "y_max",
                    meaning = "highest age of a core volunteer of the start",
                    unit = "years",
                    min = 66,
                    max = 120,
                    value = 84,
                    source = "assumption: older ones have left")
            double highestStartYears,

            @Parameter(
                    symbol = "act",
                    meaning = "monthly spending on programme and projects at which an NGO is fully visible",
                    unit = "yen/month",
                    min = 1,
                    max = 100000000,
                    value = 250000,
                    source = "assumption: three million yen a year are a project of its own")
            double fullActivityYen,

            @Parameter(
                    symbol = "o_K",
                    meaning =
                            "readiness to join an NGO without community orientation, relative to one of orientation one half",
                    unit = "1",
                    min = 0,
                    max = 5,
                    value = 0.5,
                    source = "assumption: at full orientation three times as many as at none")
            double orientationBase,

            @Parameter(
                    symbol = "over",
                    meaning = "overload beyond which leaving is not faster",
                    unit = "1",
                    min = 0,
                    max = 20,
                    value = 2,
                    source = "assumption: tasks of two and a half times the labour")
            double mostOverload) {}

    /** Probability a month that one core volunteer of the given age leaves. */
    public static double leavingProbability(
            int supporters, double expected, double overload, int ageMonths, Parameters parameters) {
        return Math.min(1, tiring(supporters, expected, overload, parameters) + ageing(ageMonths, parameters));
    }

    /** The part of leaving that support and work decide. */
    private static double tiring(int supporters, double expected, double overload, Parameters parameters) {
        double shortfall = expected > 0 ? Math.max(0, 1 - supporters / expected) : 0;
        return parameters.monthlyLeavingProbability()
                * (1 + parameters.burnOut() * shortfall)
                * (1 + parameters.overloadEffect() * Math.min(parameters.mostOverload(), overload));
    }

    /** The part of leaving that age decides. */
    private static double ageing(int ageMonths, Parameters parameters) {
        return parameters.monthlyAgeLeavingProbability()
                * StrictMath.exp((ageMonths / YEAR - OLD_YEARS) / parameters.ageScaleYears());
    }

    /** Probability that one who joins is 65 or older, where {@code working} and {@code old} are the residents' shares. */
    public static double oldProbability(double working, double old, Parameters parameters) {
        double weighted = parameters.oldWeight() * old;
        return weighted > 0 ? weighted / (working + weighted) : 0;
    }

    /** Age of one who joins, months; {@code draw} is uniform. */
    public static int joiningAgeMonths(boolean old, double draw, Parameters parameters) {
        double from = old ? OLD_YEARS : parameters.youngestYears();
        double to = old ? parameters.oldestYears() + 1 : OLD_YEARS;
        return (int) Math.floor(YEAR * (from + (to - from) * draw));
    }

    /** Age of a founder {@code z} standard deviations from the mean, months. */
    public static int foundersAgeMonths(double z, Parameters parameters) {
        double years = parameters.foundersYears() + parameters.foundersDeviationYears() * z;
        double bounded = Math.max(parameters.youngestFounderYears(), Math.min(parameters.oldestFounderYears(), years));
        return (int) Math.floor(YEAR * bounded);
    }

    /**
     * Probability a month that somebody joins the core.
     *
     * @param homeSupporters supporters in the commuting region
     * @param socialCapital of the prefecture, relative to Japan
     * @param orientation community orientation, [0,1]
     * @param candidates share of residents who could join, relative to Japan
     * @param activityYen monthly spending on programme and projects, yen
     * @param management management skill, [0,1]
     * @param legitimacy local legitimacy, [0,1]
     * @param dormant whether the NGO is dormant
     * @param parameters the parameters
     */
    public static double joiningProbability(
            int homeSupporters,
            double socialCapital,
            double orientation,
            double candidates,
            double activityYen,
            double management,
            double legitimacy,
            boolean dormant,
            Parameters parameters) {
        double seen = 1
                - parameters.activityWeight()
                + parameters.activityWeight() * Math.min(1, activityYen / parameters.fullActivityYen());
        double led = 1 - parameters.managementWeight() / 2 + parameters.managementWeight() * management;
        double standing = StrictMath.pow(legitimacy / parameters.usualLegitimacy(), parameters.legitimacyExponent());
        double probability = parameters.recruitment()
                * homeSupporters
                * socialCapital
                * (parameters.orientationBase() + orientation)
                * candidates
                * seen
                * led
                * standing;
        return Math.min(1, dormant ? parameters.dormantRecruitment() * probability : probability);
    }

    /** The number of supporters thought normal a month later. */
    public static double nextExpectation(double expected, int supporters, Parameters parameters) {
        return expected + parameters.monthlyAdaptation() * (supporters - expected);
    }
}
