package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO hires towards a share of its income when reserves allow, lays off when they run out, and loses people to
 * turnover.
 *
 * <p>Wanted: {@code share·U / wage}. Below it and with reserves above the hiring threshold it hires {@code max(½, hire_s·staff)};
 * with reserves below the lay-off threshold times its prudence and costs above U it lays off {@code max(½, lay_s·staff)}. Each
 * member leaves with
 * probability q a month. Posts are halves. ODD submodel 6.6.
 */
public final class Staffing {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "staffing", "NGOs", "6.6", "NGOs hire and lay off by reserves, and staff leave.", Parameters.class);

    private Staffing() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "share_w",
                    meaning = "part of unrestricted income that staff may cost",
                    unit = "share of U",
                    min = 0,
                    max = 1,
                    value = 0.2,
                    source = "assumption: set so that staff and income agree with the sector's figures")
            double staffCostShare,

            @Parameter(
                    symbol = "hire",
                    meaning = "reserves needed to hire",
                    unit = "months of core cost",
                    min = 0,
                    max = 36,
                    value = 5,
                    source = "assumption: below the reserve target, else small NGOs never hire")
            double hiringReserveMonths,

            @Parameter(
                    symbol = "lay",
                    meaning = "reserves below which a prudent NGO lays off",
                    unit = "months of core cost",
                    min = 0,
                    max = 36,
                    value = 2,
                    source = "assumption: notice takes about two months")
            double layOffReserveMonths,

            @Parameter(
                    symbol = "q",
                    meaning = "probability a month that a staff member leaves",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.02,
                    source = "assumption: a fifth a year; retention is named a problem in JCIE2015 without a figure")
            double monthlyQuitProbability,

            @Parameter(
                    symbol = "hire_s",
                    meaning = "largest part of its staff that it hires in a month",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.03,
                    source = "assumption: a third more in a year at most")
            double hiringShare,

            @Parameter(
                    symbol = "lay_s",
                    meaning = "part of its staff that it lays off in a month",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.1,
                    source = "assumption: half of the staff within half a year")
            double layOffShare) {}

    /** Staff that the income can carry, persons. */
    public static double wanted(double unrestrictedMonthlyYen, double wageYen, Parameters parameters) {
        return parameters.staffCostShare() * Math.max(0, unrestrictedMonthlyYen) / wageYen;
    }

    /**
     * Change of staff by hiring (above 0) or laying off (below 0), in half posts.
     *
     * @param staff staff now, persons
     * @param wanted staff that the income can carry, persons
     * @param reserveMonths reserves, months of core cost
     * @param costsExceedIncome whether the core cost exceeds unrestricted income
     * @param prudence how early it sees trouble, [0,1]
     * @param parameters the parameters
     */
    public static double change(
            double staff,
            double wanted,
            double reserveMonths,
            boolean costsExceedIncome,
            double prudence,
            Parameters parameters) {
        if (reserveMonths < parameters.layOffReserveMonths() * prudence && costsExceedIncome) {
            return -Math.min(staff, halves(Math.max(0.5, parameters.layOffShare() * staff)));
        }
        if (staff + 0.5 <= wanted && reserveMonths > parameters.hiringReserveMonths()) {
            return Math.min(halves(Math.max(0.5, parameters.hiringShare() * staff)), halves(wanted - staff));
        }
        return 0;
    }

    /**
     * Staff who leave in a month, in half posts, never more than there are.
     *
     * @param staff staff, persons
     * @param pace how fast they leave, relative to usual
     * @param draw a uniform draw
     * @param parameters the parameters
     */
    public static double leaving(double staff, double pace, double draw, Parameters parameters) {
        double probability = Math.min(1, pace * parameters.monthlyQuitProbability());
        return Math.min(staff, Math.floor(2 * staff * probability + draw) / 2);
    }

    private static double halves(double persons) {
        return Math.floor(2 * persons) / 2;
    }
}
