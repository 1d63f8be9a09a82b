package enishi.sim.parameter;

import java.time.YearMonth;

/** Months of the calendar as whole numbers, counted from January of year 0. */
public final class MonthCount {

    /** Months in a year. */
    public static final int YEAR = 12;

    /** First month of a fiscal year, counted from January as 0. */
    private static final int APRIL = 3;

    private MonthCount() {}

    /** The number of a calendar month. */
    public static int of(YearMonth month) {
        return YEAR * month.getYear() + month.getMonthValue() - 1;
    }

    /** The fiscal year of a number: that of the calendar from April on, the one before until March. */
    public static int fiscalYear(int month) {
        return Math.floorDiv(month - APRIL, YEAR);
    }

    /** The calendar month of a number. */
    public static YearMonth calendar(int month) {
        return YearMonth.of(Math.floorDiv(month, YEAR), Math.floorMod(month, YEAR) + 1);
    }
}
