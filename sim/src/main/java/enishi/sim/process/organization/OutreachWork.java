package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How many people an NGO tries to reach, and how much of it finite attention lets through.
 *
 * <p>By time: {@code x = o·free·c_L·(.5 + .5·SC)} contacts in the commuting region; projects with citizens add
 * {@code c_P·PART·min(1, budget/250000)}. By money F: {@code x = exp(k·(m − ½))·(F/c)·(F/F₀)^(ρ − 1)}, of which {@code n_F·F/(F +
 * F_½)} go to all of Japan. Attention: all national contacts are multiplied by {@code A/(A + X)}, A = attention of Japan, X
 * the national contacts that all want together; those in a commuting region likewise with that region's attention.
 *
 * <p>Without the limit NGOs would grow without bound; with ρ = 1 returns to scale are constant. ODD submodel 6.3.
 */
public final class OutreachWork {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "outreach",
            "NGOs, citizens",
            "6.3",
            "NGOs reach people by time and by money, and compete for the attention of Japan and of their region.",
            Parameters.class);

    private static final double FULL_BUDGET_YEN = 250_000;

    private OutreachWork() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "c_L",
                    meaning = "contacts by a person-month of local engagement",
                    unit = "contacts/person-month",
                    min = 0,
                    max = 1000,
                    value = 40,
                    source = "assumption: two serious talks a working day")
            double contactsPerPersonMonth,

            @Parameter(
                    symbol = "c_P",
                    meaning = "contacts a month of a project with citizens",
                    unit = "contacts/month",
                    min = 0,
                    max = 1000,
                    value = 40,
                    source = "assumption: one event a month; couples grants to succession, not identified by data")
            double contactsPerProject,

            @Parameter(
                    symbol = "c",
                    meaning = "cost of one contact by appeal",
                    unit = "yen",
                    min = 10,
                    max = 100000,
                    value = 450,
                    source = "assumption: gives 20000 to 25000 yen per new supporter")
            double costPerContactYen,

            @Parameter(
                    symbol = "k",
                    meaning = "effect of management skill on contacts per yen",
                    unit = "ln",
                    min = 0,
                    max = 5,
                    value = 1.85,
                    source = "assumption: calibrated with the returns to scale to the sector's concentration")
            double managementEffect,

            @Parameter(
                    symbol = "ρ",
                    meaning = "returns to scale of appeals",
                    unit = "1",
                    min = 0.5,
                    max = 1,
                    value = 0.88,
                    source = "assumption: at 1 large NGOs run away, below .8 the heavy tail of incomes is lost")
            double returnsToScale,

            @Parameter(
                    symbol = "F₀",
                    meaning = "spending at which returns to scale have no effect",
                    unit = "yen/month",
                    min = 1000,
                    max = 1e7,
                    value = 100000,
                    source = "assumption: sets a scale only")
            double pivotYen,

            @Parameter(
                    symbol = "F_½",
                    meaning = "spending of which half goes to all of Japan",
                    unit = "yen/month",
                    min = 10000,
                    max = 1e9,
                    value = 1000000,
                    source = "assumption: small appeals stay at home")
            double halfNationalYen,

            @Parameter(
                    symbol = "n_F",
                    meaning = "most of an appeal that can go to all of Japan",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 1,
                    source = "assumption: nothing keeps the largest appeals at home")
            double mostNational,

            @Parameter(
                    symbol = "A",
                    meaning = "national attention",
                    unit = "contacts/resident/month",
                    min = 0.00001,
                    max = 1,
                    value = 0.00095,
                    source = "assumption: sets the size of the sector")
            double nationalAttention,

            @Parameter(
                    symbol = "A_L",
                    meaning = "attention of a commuting region",
                    unit = "contacts/resident/month",
                    min = 0.00001,
                    max = 1,
                    value = 0.001,
                    source = "assumption: as large as national attention")
            double localAttention,

            @Parameter(
                    symbol = "a_s",
                    meaning = "awareness that an NGO conveys",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.75,
                    source = "assumption: activists are well above the norm of .3")
            double conveyedAwareness,

            @Parameter(
                    symbol = "up_L",
                    meaning = "part of the gap that a contact by time closes",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: half of a talk with a friend")
            double localLift,

            @Parameter(
                    symbol = "up_F",
                    meaning = "part of the gap that a contact by appeal closes",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.02,
                    source = "assumption: a letter does less than a person")
            double appealLift) {}

    /** Contacts that local engagement makes in a month. */
    public static double byTime(double orientation, double freeTime, double socialCapital, Parameters parameters) {
        return orientation * freeTime * parameters.contactsPerPersonMonth() * (0.5 + 0.5 * socialCapital);
    }

    /** Contacts that a running project makes in a month. */
    public static double byProject(double participation, double monthlyBudgetYen, Parameters parameters) {
        return parameters.contactsPerProject() * participation * Math.min(1, monthlyBudgetYen / FULL_BUDGET_YEN);
    }

    /** Contacts that appeals for {@code spentYen} (at least 0) make in a month. */
    public static double byMoney(double spentYen, double management, Parameters parameters) {
        if (spentYen <= 0) {
            return 0;
        }
        return StrictMath.exp(parameters.managementEffect() * (management - 0.5))
                * spentYen
                / parameters.costPerContactYen()
                * StrictMath.pow(spentYen / parameters.pivotYen(), parameters.returnsToScale() - 1);
    }

    /** Part of the contacts by money that goes to all of Japan. */
    public static double nationalShare(double spentYen, Parameters parameters) {
        return parameters.mostNational() * spentYen / (spentYen + parameters.halfNationalYen());
    }

    /** Contacts that compete for attention: all but the part {@code agreement}, [0,1], of those by appeals. */
    public static double competing(double byPeople, double byAppeals, double agreement) {
        return byPeople + (1 - agreement) * byAppeals;
    }

    /** Part of the wanted contacts that attention lets through, (0,1]. */
    public static double heard(double attention, double wantedByAll) {
        return attention / (attention + wantedByAll);
    }
}
