package enishi.sim.policy;

import enishi.sim.parameter.MonthCount;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A yearly amount of money, the same in every year or changing with fiscal years (April to March).
 *
 * <p>Equal schedules are equal however they were given: a year that changes nothing is left out.
 *
 * @param everyYearYen the amount of every year, yen; 0 if there are changes
 * @param changesYen fiscal years from which another amount holds, until the next one, yen; before the first it is 0
 */
public record YearlyBudget(long everyYearYen, SortedMap<Integer, Long> changesYen) {

    /** Copies the changes, and keeps only those that change something. */
    public YearlyBudget {
        SortedMap<Integer, Long> kept = new TreeMap<>();
        long before = everyYearYen;
        if (before != 0 && !changesYen.isEmpty()) {
            throw new IllegalArgumentException("everyYearYen " + before
                    + " [yen] must be 0 where amounts are given by fiscal year. Maybe only one of the two was meant.");
        }
        for (Map.Entry<Integer, Long> change : changesYen.entrySet()) {
            if (change.getValue() != before) {
                kept.put(change.getKey(), change.getValue());
            }
            before = change.getValue();
        }
        changesYen = Collections.unmodifiableSortedMap(kept);
    }

    /** The same amount in every year, yen. */
    public static YearlyBudget constant(long yen) {
        return new YearlyBudget(yen, Collections.emptySortedMap());
    }

    /** Amounts by the fiscal year from which they hold, yen; 0 before the first. */
    public static YearlyBudget from(SortedMap<Integer, Long> changesYen) {
        return new YearlyBudget(0, changesYen);
    }

    /** The amount of the fiscal year of a month, counted from year 0, yen. */
    public long yen(int month) {
        int year = MonthCount.fiscalYear(month);
        long yen = everyYearYen;
        for (Map.Entry<Integer, Long> change : changesYen.entrySet()) {
            if (change.getKey() <= year) {
                yen = change.getValue();
            }
        }
        return yen;
    }
}
