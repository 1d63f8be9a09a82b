package enishi.analysis.result;

import java.time.YearMonth;

/**
 * What a policy instrument spent in a month: a row of {@code instruments.csv} and of the table of that name.
 *
 * @param month the month
 * @param instrument id of the instrument
 * @param spentYen what left its account less what came back from those it paid, yen; its budget coming in and unused budget
 *     going back to the treasury are neither
 */
public record SpendingRecord(YearMonth month, String instrument, long spentYen) {}
