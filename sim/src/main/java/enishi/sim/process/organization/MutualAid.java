package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * An NGO out of cash borrows from a close partner that can spare it.
 *
 * <p>Who has unrestricted cash below zero asks its closest active partner with a tie above s_a and more than R_a months of core
 * cost in reserve. With probability x_a that lends {@code min(ℓ·its cash, what is lacking + c_a·core)}. The loan is paid back
 * from cash above R_b months of core cost, at most a part {@code 1/T_b} of it a month. At {@code x_a = 0} nobody lends. ODD submodel
 * 6.5.
 */
public final class MutualAid {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "mutualAid",
            "NGOs",
            "6.5",
            "NGOs out of cash borrow from close partners and pay back when they can.",
            Parameters.class);

    private MutualAid() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "x_a",
                    meaning = "probability a month that a partner that could lend does",
                    unit = "probability/month",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: its board agrees at the next meeting or the one after")
            double monthlyProbability,

            @Parameter(
                    symbol = "s_a",
                    meaning = "strength of the tie above which a partner lends",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.4,
                    source = "assumption: as close as partners of a consortium")
            double leastStrength,

            @Parameter(
                    symbol = "R_a",
                    meaning = "reserves above which a partner lends",
                    unit = "months of core cost",
                    min = 0,
                    max = 60,
                    value = 6,
                    source = "assumption: above its own reserve target")
            double lendersReserveMonths,

            @Parameter(
                    symbol = "ℓ",
                    meaning = "largest loan, of the lender's unrestricted cash",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.05,
                    source = "assumption: what a board can answer for")
            double lentShare,

            @Parameter(
                    symbol = "c_a",
                    meaning = "what is lent beyond what is lacking",
                    unit = "months of core cost",
                    min = 0,
                    max = 12,
                    value = 1,
                    source = "assumption: until the next pay day")
            double extraMonths,

            @Parameter(
                    symbol = "R_b",
                    meaning = "reserves above which a borrower pays back",
                    unit = "months of core cost",
                    min = 0,
                    max = 60,
                    value = 3,
                    source = "assumption: half of the reserve target")
            double borrowersReserveMonths,

            @Parameter(
                    symbol = "T_b",
                    meaning = "shortest time to pay back",
                    unit = "months",
                    min = 1,
                    max = 120,
                    value = 12,
                    source = "assumption: a budget year")
            int repaymentMonths) {}

    /** What a partner with {@code reserveYen} lends to an NGO that lacks {@code lackingYen}, whole yen. */
    public static long loanYen(double reserveYen, double lackingYen, double coreCostYen, Parameters parameters) {
        double wanted = lackingYen + parameters.extraMonths() * coreCostYen;
        return (long) Math.max(0, Math.min(parameters.lentShare() * reserveYen, wanted));
    }

    /** Whether somebody with these reserves lends. */
    public static boolean canLend(double reserveYen, double coreCostYen, Parameters parameters) {
        return reserveYen > 0 && reserveYen > parameters.lendersReserveMonths() * coreCostYen;
    }

    /** What is paid back this month of a loan of {@code yen} of which {@code leftYen} are owed, whole yen. */
    public static long repaymentYen(
            long yen, long leftYen, double reserveYen, double coreCostYen, Parameters parameters) {
        double spare = reserveYen - parameters.borrowersReserveMonths() * coreCostYen;
        double rate = Math.ceil((double) yen / parameters.repaymentMonths());
        return (long) Math.max(0, Math.min(leftYen, Math.min(rate, spare)));
    }
}
