package enishi.sim.policy;

import enishi.sim.parameter.Parameter;

/**
 * An instrument that does something itself month by month, and pays for it: all kinds but grant schemes, which pay what
 * others do.
 *
 * <p>It does as much as it is meant to, unless its budget pays for less.
 */
public interface Programme extends Instrument {

    @Override
    @Parameter(
            symbol = "B",
            meaning =
                    "most that it may spend; one amount, or amounts by the fiscal year from which they hold, 0 before the"
                            + " first",
            unit = "yen/year",
            min = 0,
            max = 1e12,
            value = 1e12,
            source = "assumption: what it does sets its cost unless a budget is given")
    YearlyBudget annualBudgetYen();

    @Override
    @Parameter(
            symbol = "lag",
            meaning = "months from the start, when it is decided upon, to its first act",
            unit = "months",
            min = 0,
            max = 36,
            value = 0,
            source = "assumption: ready when it starts unless a delay is given")
    int lagMonths();
}
