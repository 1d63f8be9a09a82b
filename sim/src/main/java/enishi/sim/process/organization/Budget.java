package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * What an NGO must pay, what it spends on appeals, and what is left for its own programme.
 *
 * <p>U: mean monthly unrestricted income of the last year; price {@code = c_P + (1 − c_P)·income}, wage {@code = w·(c_W + (1 −
 * c_W)·income)}, income the prefecture's index.
 *
 * <p>{@code core = fix·price + s·⌈staff⌉·price + wage·staff}, fix = f₀ with staff, else {@code min(f₀, f₁ + f_U·U)};
 * {@code F = φ·(1 + m − m₁)·U·(1 − crowd·grant share of income)}; reserve target {@code R* = max(R₀, R₆·core)}; programme wanted
 * {@code max(0, U − core − F − projects + (reserve − R*)/T_R)}, projects what they take of unrestricted cash,
 * reserve the unrestricted cash before the month's income and spending. The programme moves a part of the way to what is wanted each
 * month (it is sticky), and leaves the cash that prudence keeps. Grants crowd out appeals through F only. ODD submodel
 * 6.5.
 */
public final class Budget {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "budget",
            "NGOs",
            "6.5",
            "NGOs pay their core cost, spend a part of their income on appeals and the rest on their programme.",
            Parameters.class);

    private Budget() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "w",
                    meaning = "gross labour cost of one staff member at the mean income of Japan",
                    unit = "yen/month",
                    min = 100000,
                    max = 1000000,
                    value = 327000,
                    source = "JANIC2017")
            double monthlyWageYen,

            @Parameter(
                    symbol = "f₀",
                    meaning = "fixed cost of an office with staff",
                    unit = "yen/month",
                    min = 0,
                    max = 1000000,
                    value = 15000,
                    source = "assumption: a shared room; larger offices come with staff")
            double fixedCostYen,

            @Parameter(
                    symbol = "f₁",
                    meaning = "least fixed cost of a group without staff",
                    unit = "yen/month",
                    min = 0,
                    max = 1000000,
                    value = 3000,
                    source = "assumption: a telephone and a web page")
            double volunteerFixedCostYen,

            @Parameter(
                    symbol = "f_U",
                    meaning = "fixed cost of a group without staff that grows with its income",
                    unit = "share of U",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: groups without staff cut their fixed cost before they fail")
            double volunteerFixedShare,

            @Parameter(
                    symbol = "s",
                    meaning = "office cost per staff member",
                    unit = "yen/month",
                    min = 0,
                    max = 500000,
                    value = 45000,
                    source = "assumption: desk space and communication")
            double officeCostPerStaffYen,

            @Parameter(
                    symbol = "φ",
                    meaning = "part of unrestricted income spent on appeals at median skill",
                    unit = "share of U",
                    min = 0,
                    max = 0.5,
                    value = 0.058,
                    source =
                            "assumption: set for an administration share of 8 to 15 per cent, JANIC2016 gives no own figure")
            double fundRaisingShare,

            @Parameter(
                    symbol = "crowd",
                    meaning = "by how much grants lower the effort of fund-raising",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "ANDREONI2011")
            double crowdingOut,

            @Parameter(
                    symbol = "ind",
                    meaning = "true indirect cost of a project",
                    unit = "share of direct cost",
                    min = 0,
                    max = 0.5,
                    value = 0.15,
                    source = "GREGORY2009")
            double indirectCostShare,

            @Parameter(
                    symbol = "R₆",
                    meaning = "reserve target",
                    unit = "months of core cost",
                    min = 0,
                    max = 36,
                    value = 6,
                    source = "assumption: half a year, the advice of nonprofit handbooks")
            double reserveMonths,

            @Parameter(
                    symbol = "R₀",
                    meaning = "smallest reserve target",
                    unit = "yen",
                    min = 0,
                    max = 1e8,
                    value = 400000,
                    source = "assumption: without it groups of volunteers spend themselves into insolvency")
            double smallestReserveYen,

            @Parameter(
                    symbol = "T_R",
                    meaning = "time over which reserves are brought to their target",
                    unit = "months",
                    min = 1,
                    max = 120,
                    value = 18,
                    source = "assumption: one and a half budget years")
            double reserveAdjustmentMonths,

            @Parameter(
                    symbol = "stick",
                    meaning = "part of the way that the programme moves in a month",
                    unit = "share",
                    min = 0.01,
                    max = 1,
                    value = 0.15,
                    source = "assumption: commitments to partners last about half a year")
            double monthlyProgrammeAdjustment,

            @Parameter(
                    symbol = "own",
                    meaning = "own business per staff member at management skill one half",
                    unit = "yen/month",
                    min = 0,
                    max = 1000000,
                    value = 105000,
                    source = "assumption: set for own business of about 7 per cent of income")
            double ownBusinessPerStaffYen,

            @Parameter(
                    symbol = "m₁",
                    meaning = "management skill to which the figures of appeals and own business belong",
                    unit = "1",
                    min = 0.05,
                    max = 1,
                    value = 0.5,
                    source = "assumption: the middle of the range")
            double referenceManagement,

            @Parameter(
                    symbol = "c_W",
                    meaning = "part of the wage that is the same in all of Japan",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.55,
                    source = "assumption: pay of NGOs differs half as much between places as incomes do")
            double commonWageShare,

            @Parameter(
                    symbol = "c_P",
                    meaning = "part of office prices that is the same in all of Japan",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.8,
                    source = "assumption: rent differs, most else costs the same everywhere")
            double commonPriceShare) {}

    /** Labour cost of one staff member where the income index is {@code income}, yen a month. */
    public static double wageYen(double income, Parameters parameters) {
        double common = parameters.commonWageShare();
        return parameters.monthlyWageYen() * (common + (1 - common) * income);
    }

    /** Cost of a month that cannot be avoided, yen. */
    public static long coreCostYen(double staff, double income, double unrestrictedMonthlyYen, Parameters parameters) {
        double fixed = staff > 0
                ? parameters.fixedCostYen()
                : Math.min(
                        parameters.fixedCostYen(),
                        parameters.volunteerFixedCostYen()
                                + parameters.volunteerFixedShare() * Math.max(0, unrestrictedMonthlyYen));
        double common = parameters.commonPriceShare();
        double price = common + (1 - common) * income;
        return Math.round(price * (fixed + parameters.officeCostPerStaffYen() * Math.ceil(staff))
                + wageYen(income, parameters) * staff);
    }

    /** Pay of the staff within the core cost, yen a month. */
    public static long wageBillYen(double staff, double income, Parameters parameters) {
        return Math.round(wageYen(income, parameters) * staff);
    }

    /** Spending on appeals in a month, yen. */
    public static double fundRaisingYen(
            double management, double unrestrictedMonthlyYen, double grantShare, Parameters parameters) {
        return Math.max(0, unrestrictedMonthlyYen)
                * parameters.fundRaisingShare()
                * Math.max(0, 1 + management - parameters.referenceManagement())
                * (1 - parameters.crowdingOut() * grantShare);
    }

    /** Cash that the NGO wants to hold, yen. */
    public static double reserveTargetYen(double coreCostYen, Parameters parameters) {
        return Math.max(parameters.smallestReserveYen(), parameters.reserveMonths() * coreCostYen);
    }

    /** Cost of the own programme that the NGO could sustain, yen a month; {@code projectYen}: what projects took of its own money. */
    public static double programmeWantedYen(
            double unrestrictedMonthlyYen,
            double coreCostYen,
            double fundRaisingYen,
            double projectYen,
            double reserveYen,
            Parameters parameters) {
        double spare = reserveYen - reserveTargetYen(coreCostYen, parameters);
        return Math.max(
                0,
                unrestrictedMonthlyYen
                        - coreCostYen
                        - fundRaisingYen
                        - projectYen
                        + spare / parameters.reserveAdjustmentMonths());
    }

    /** Cost of the programme a month later. */
    public static double nextProgrammeYen(double programmeYen, double wantedYen, Parameters parameters) {
        return programmeYen + parameters.monthlyProgrammeAdjustment() * (wantedYen - programmeYen);
    }

    /** Income of the own business in a month, yen. */
    public static double ownBusinessYen(double staff, double management, Parameters parameters) {
        return parameters.ownBusinessPerStaffYen() * staff * management / parameters.referenceManagement();
    }
}
