package enishi.sim.population;

import enishi.sim.parameter.MonthCount;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Residents of each prefecture in the years of censuses, taken on 1 October.
 *
 * <p>Numbers change every October. Between two censuses they lie on a straight line, rounded to whole persons; before
 * the first and after the last they stay as counted. With one census they never change. ODD section "initialisation".
 */
public final class Censuses {

    /** October, counted from January as 0. */
    private static final int OCTOBER = 9;

    private final SortedMap<Integer, List<Integer>> residentsByYear;

    /**
     * Censuses.
     *
     * @param residentsByYear residents of the 47 prefectures, by JIS code, in each year with a census; at least one year
     */
    public Censuses(SortedMap<Integer, List<Integer>> residentsByYear) {
        if (residentsByYear.isEmpty()) {
            throw new IllegalArgumentException("censuses (0) must be at least 1. Maybe a table is empty.");
        }
        this.residentsByYear = new TreeMap<>();
        residentsByYear.forEach((year, residents) -> {
            if (residents.size() != Geography.PREFECTURES) {
                throw new IllegalArgumentException("prefectures in the census of " + year + " (" + residents.size()
                        + ") must be " + Geography.PREFECTURES + ". Maybe a row is missing.");
            }
            this.residentsByYear.put(year, List.copyOf(residents));
        });
    }

    /** Residents of prefecture {@code p} in a month: those of the last October, this month included. */
    public int residents(int p, int month) {
        int year = Math.floorDiv(month - OCTOBER, MonthCount.YEAR);
        SortedMap<Integer, List<Integer>> until = residentsByYear.headMap(year + 1);
        SortedMap<Integer, List<Integer>> later = residentsByYear.tailMap(year + 1);
        if (until.isEmpty()) {
            return residentsIn(later.firstKey(), p);
        }
        int before = residentsIn(until.lastKey(), p);
        if (later.isEmpty()) {
            return before;
        }
        double part = (double) (year - until.lastKey()) / (later.firstKey() - until.lastKey());
        return (int) Math.round(before + part * (residentsIn(later.firstKey(), p) - before));
    }

    private int residentsIn(int year, int p) {
        return residentsByYear.getOrDefault(year, List.of()).get(p);
    }

    /** The most residents that prefecture {@code p} has in any month of a span, both ends included. */
    public int most(int p, int firstMonth, int lastMonth) {
        int most = residents(p, lastMonth);
        for (int month = firstMonth; month < lastMonth; month += MonthCount.YEAR) {
            most = Math.max(most, residents(p, month));
        }
        return most;
    }
}
