package enishi.sim.world;

import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.YearlyBudget;

/** What a programme may still spend: its account, and its spending of the fiscal year. State only. */
public final class Purse {

    private static final int MONTHS = 12;
    private static final int APRIL = 3;

    /** Its account in the ledger. */
    public final int account;

    private int fiscalYear = Integer.MIN_VALUE;
    private long spentYen;

    /** The purse of an account. */
    public Purse(int account) {
        this.account = account;
    }

    /** Spending since April, yen, as of a month, counted from year 0. */
    public long spentYen(int month) {
        return MonthCount.fiscalYear(month) == fiscalYear ? spentYen : 0;
    }

    /**
     * What may be spent in a month: an equal part, for each month up to March, of what is left of the fiscal year's budget.
     *
     * @return yen, at least 0
     */
    public long allowanceYen(YearlyBudget budget, int month) {
        long left = Math.max(0, budget.yen(month) - spentYen(month));
        return left / (MONTHS - Math.floorMod(month - APRIL, MONTHS));
    }

    /**
     * Notes spending.
     *
     * @throws IllegalStateException if it exceeds the budget of the fiscal year
     */
    public void spend(long yen, YearlyBudget budget, int month) {
        long sum = spentYen(month) + yen;
        if (yen > 0 && sum > budget.yen(month)) {
            throw new IllegalStateException("spending of " + sum + " yen exceeds the budget of " + budget.yen(month));
        }
        fiscalYear = MonthCount.fiscalYear(month);
        spentYen = sum;
    }
}
