package enishi.sim.organization;

/** Sum of a monthly flow of yen over the last 12 months. */
public final class YearTotal {

    private static final int MONTHS = 12;

    private final long[] monthly = new long[MONTHS];
    private int place;
    private long total;

    /** As if each of the last 12 months had had the same flow. */
    public void fill(long monthlyYen) {
        for (int month = 0; month < MONTHS; month++) {
            monthly[month] = monthlyYen;
        }
        total = MONTHS * monthlyYen;
    }

    /** Begins a new month; the oldest drops out. */
    public void nextMonth() {
        place = (place + 1) % MONTHS;
        total -= monthly[place];
        monthly[place] = 0;
    }

    /** Adds to this month's flow. */
    public void add(long yen) {
        monthly[place] += yen;
        total += yen;
    }

    /** This month's flow so far, yen. */
    public long thisMonth() {
        return monthly[place];
    }

    /** Sum of the last 12 months, this one included, yen. */
    public long total() {
        return total;
    }

    /** Mean of the last 12 months, yen a month. */
    public double monthlyMean() {
        return (double) total / MONTHS;
    }
}
