package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * The time an NGO's people have, what its tasks take, and what is left.
 *
 * <p>{@code labour = staff + project staff + t_V·min(V_max, p_V·S_home·SC) + t_K·K}; {@code need = n₀ + n₁·staff + n₂·Σ
 * burden·project budget/B₂}, {@code overload = max(0, need/labour − load)}, free time {@code max(0, labour − need)}. Project
 * staff are {@code Σ min(1, f_PS·share of the scheme)·project budget/wage}; at f_PS = 0 projects pay nobody. ODD submodel 6.6.
 */
public final class Labour {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "labour",
            "NGOs",
            "6.6",
            "Staff, volunteers and core group share the tasks; too many tasks overload them.",
            Parameters.class);

    private Labour() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "p_V",
                    meaning = "part of home supporters who volunteer, at mean social capital",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: one supporter in twenty")
            double volunteeringShare,

            @Parameter(
                    symbol = "t_V",
                    meaning = "time that a volunteer gives",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: two days a month")
            double volunteerTime,

            @Parameter(
                    symbol = "V_max",
                    meaning = "volunteers whom an NGO can put to work",
                    unit = "persons",
                    min = 0,
                    max = 10000,
                    value = 60,
                    source = "assumption: without a limit the largest NGOs would have thousands")
            double mostVolunteers,

            @Parameter(
                    symbol = "n₀",
                    meaning = "time that an NGO takes at the least",
                    unit = "person-months/month",
                    min = 0,
                    max = 5,
                    value = 0.03,
                    source = "assumption: a meeting and the books")
            double basicNeed,

            @Parameter(
                    symbol = "n₁",
                    meaning = "time to lead one staff member",
                    unit = "person-months/month",
                    min = 0,
                    max = 1,
                    value = 0.01,
                    source = "assumption: small against their work")
            double needPerStaff,

            @Parameter(
                    symbol = "n₂",
                    meaning = "time to administer projects of the size B₂",
                    unit = "person-months/month",
                    min = 0,
                    max = 5,
                    value = 0.15,
                    source = "assumption: reporting takes about a day a week for a project of 40 million yen a year")
            double needPerProjectBudget,

            @Parameter(
                    symbol = "B₂",
                    meaning = "size of projects to which n₂ belongs",
                    unit = "yen/month",
                    min = 10000,
                    max = 1e9,
                    value = 3300000,
                    source = "assumption: a project of 40 million yen a year")
            double projectBudgetYen,

            @Parameter(
                    symbol = "load",
                    meaning = "part of labour that tasks may take without overload",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: the other half is the work itself")
            double bearableLoad,

            @Parameter(
                    symbol = "O_0",
                    meaning = "overload of an NGO without any labour",
                    unit = "1",
                    min = 0,
                    max = 20,
                    value = 2,
                    source = "assumption: tasks that nobody does weigh like two and a half times what people have")
            double overloadWithoutLabour,

            @Parameter(
                    symbol = "f_PS",
                    meaning = "factor of the shares of project budgets that pay staff, the same for all schemes",
                    unit = "1",
                    min = 0,
                    max = 3,
                    value = 1,
                    source =
                            "assumption: the shares as the schemes have them; couples grants to succession, not identified by data")
            double projectStaffFactor) {}

    /**
     * Part of a project's budget that pays staff, at most all of it.
     *
     * @param schemeShare the part as its scheme has it, [0,1]
     * @param parameters the rule's parameters
     */
    public static double projectStaffShare(double schemeShare, Parameters parameters) {
        return Math.min(1, parameters.projectStaffFactor() * schemeShare);
    }

    /**
     * Person-months in a month.
     *
     * @param staff paid staff, persons
     * @param projectStaff staff whom projects pay, persons
     * @param homeSupporters supporters at home, persons
     * @param socialCapital volunteer rate of the home prefecture relative to Japan
     * @param coreTime time of the core group, person-months
     * @param volunteering share of their time that volunteers can give this month, [0,1]
     * @param parameters the rule's parameters
     */
    public static double labour(
            double staff,
            double projectStaff,
            int homeSupporters,
            double socialCapital,
            double coreTime,
            double volunteering,
            Parameters parameters) {
        double volunteers =
                Math.min(parameters.mostVolunteers(), parameters.volunteeringShare() * homeSupporters * socialCapital);
        return staff + projectStaff + volunteering * parameters.volunteerTime() * volunteers + coreTime;
    }

    /**
     * Person-months that the tasks of a month take.
     *
     * @param staff paid staff, persons
     * @param projectBurdenYen what projects plan for a month, each weighted by how much work its scheme makes, yen
     * @param parameters the rule's parameters
     */
    public static double need(double staff, double projectBurdenYen, Parameters parameters) {
        return parameters.basicNeed()
                + parameters.needPerStaff() * staff
                + parameters.needPerProjectBudget() * projectBurdenYen / parameters.projectBudgetYen();
    }

    /** By how much tasks exceed the bearable part of the labour, at least 0. */
    public static double overload(double labour, double need, Parameters parameters) {
        return labour > 0 ? Math.max(0, need / labour - parameters.bearableLoad()) : parameters.overloadWithoutLabour();
    }
}
