package enishi.sim.process.organization;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.RuleType;

/**
 * How NGOs end: out of money, out of people, or in another NGO; and what becomes of the dormant.
 *
 * <p>Insolvent: in arrears for a number of months, or unrestricted cash below a number of months of core cost. An NGO is in arrears
 * when the month's unrestricted income does not pay what it owed before, and it still owes at the month's end: one that overdraws a
 * little each month and pays with the next income owes nothing old, and does not end. Dormant: no core group and next to no staff
 * for a number of months, dated when that number is reached. A dormant NGO revives when K_r core volunteers are there, files its
 * dissolution with {@code x·(x_0 + (1 − x_0)·min(1, cash/c_x))} a month, or drops off the lists. Merger: a small NGO with at most K_m core volunteers may join a close partner of its cause. ODD submodel 6.11.
 */
public final class Closing {

    /** The rule as documents list it. */
    public static final RuleType TYPE = new RuleType(
            "closing",
            "demography",
            "6.11",
            "NGOs end by insolvency, dormancy or merger; the dormant revive, dissolve or are forgotten.",
            Parameters.class);

    private Closing() {}

    /** Parameters of the rule. */
    public record Parameters(
            @Parameter(
                    symbol = "debt",
                    meaning = "months in arrears that end an NGO",
                    unit = "months",
                    min = 1,
                    max = 60,
                    value = 6,
                    source = "assumption: suppliers wait half a year")
            int debtMonths,

            @Parameter(
                    symbol = "deep",
                    meaning = "debt that ends an NGO at once",
                    unit = "months of core cost",
                    min = 0.5,
                    max = 60,
                    value = 3,
                    source = "assumption: a quarter's bills")
            double deepestDebtMonths,

            @Parameter(
                    symbol = "dormant",
                    meaning = "months without people until an NGO counts as dormant",
                    unit = "months",
                    min = 1,
                    max = 60,
                    value = 12,
                    source = "assumption: one yearly assembly is missed")
            int dormancyMonths,

            @Parameter(
                    symbol = "staff",
                    meaning = "staff with project staff that keep an NGO going without a core group",
                    unit = "persons",
                    min = 0,
                    max = 10,
                    value = 0.4,
                    source = "assumption: two days a week")
            double keepingStaff,

            @Parameter(
                    symbol = "K_r",
                    meaning = "core volunteers who revive a dormant NGO",
                    unit = "persons",
                    min = 1,
                    max = 10,
                    value = 1,
                    source = "assumption: one who takes it on can call the next assembly")
            int revivingCore,

            @Parameter(
                    symbol = "x",
                    meaning = "probability a month that a dormant NGO with money files its dissolution",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.026,
                    source = "assumption: set for formal dissolution of .5 to 1 per cent a year")
            double monthlyFilingProbability,

            @Parameter(
                    symbol = "drop",
                    meaning = "probability a month that a dormant NGO drops off the lists",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.0166666667,
                    source = "assumption: directories are cleaned every five years")
            double monthlyDroppingProbability,

            @Parameter(
                    symbol = "merge",
                    meaning = "probability a month that an NGO that could merge does",
                    unit = "probability/month",
                    min = 0,
                    max = 0.5,
                    value = 0.03,
                    source = "assumption: talks take two to three years")
            double monthlyMergerProbability,

            @Parameter(
                    symbol = "S_m",
                    meaning = "supporters below which an NGO may merge",
                    unit = "persons",
                    min = 0,
                    max = 10000,
                    value = 80,
                    source = "assumption: larger ones go on")
            int mergingSupporters,

            @Parameter(
                    symbol = "s_m",
                    meaning = "strength of the tie along which NGOs merge",
                    unit = "1",
                    min = 0,
                    max = 1,
                    value = 0.5,
                    source = "assumption: close partners only")
            double mergingStrength,

            @Parameter(
                    symbol = "c_x",
                    meaning = "cash from which more does not make filing likelier",
                    unit = "yen",
                    min = 1,
                    max = 1000000000,
                    value = 500000,
                    source = "assumption: pays for the notary and the last accounts")
            double filingCashYen,

            @Parameter(
                    symbol = "x_0",
                    meaning = "filing without cash, relative to filing with enough",
                    unit = "share",
                    min = 0,
                    max = 1,
                    value = 0.3,
                    source = "assumption: members may pay the cost themselves")
            double filingWithoutCash,

            @Parameter(
                    symbol = "core_0",
                    meaning = "least monthly cost that counts in how deep a debt is",
                    unit = "yen/month",
                    min = 0,
                    max = 10000000,
                    value = 100000,
                    source = "assumption: suppliers of small groups wait for 300,000 yen")
            double leastCostYen,

            @Parameter(
                    symbol = "K_m",
                    meaning = "core volunteers up to whom an NGO may merge",
                    unit = "persons",
                    min = 0,
                    max = 50,
                    value = 1,
                    source = "assumption: with two the group goes on")
            int mergingCore,

            @Parameter(
                    symbol = "staff_m",
                    meaning = "staff below which an NGO may merge",
                    unit = "persons",
                    min = 0,
                    max = 100,
                    value = 1,
                    source = "assumption: a full post keeps the NGO apart")
            double mergingStaff) {}

    /** Whether unrestricted cash is so far below zero that an NGO ends at once. */
    public static boolean isDeepInDebt(double cashYen, double coreCostYen, Parameters parameters) {
        return cashYen < -parameters.deepestDebtMonths() * Math.max(coreCostYen, parameters.leastCostYen());
    }

    /** Probability a month that a dormant NGO files its dissolution. */
    public static double filingProbability(double cashYen, Parameters parameters) {
        double money = Math.max(0, Math.min(1, cashYen / parameters.filingCashYen()));
        return parameters.monthlyFilingProbability()
                * (parameters.filingWithoutCash() + (1 - parameters.filingWithoutCash()) * money);
    }
}
