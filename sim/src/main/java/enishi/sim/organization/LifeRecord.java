package enishi.sim.organization;

/** What is written down of an NGO's life while it is observed. Months count from year 0; {@code -1} means not yet. */
public final class LifeRecord {

    /** No such month so far. */
    public static final int NEVER = -1;

    /** Month from which it is observed. */
    public int entered = NEVER;

    /** Whether it was active in the first reported month. */
    public boolean initial;

    /** Index of the home prefecture at entry. */
    public int entryPrefecture;

    /** Income of the 12 months before entry, yen. */
    public long entryIncomeYen;

    /** Month in which survival ended. */
    public int ended = NEVER;

    /** How survival ended. */
    public NgoLife.End end = NgoLife.End.ACTIVE;

    /** Month in which it became known to be dormant. */
    public int dormant = NEVER;

    /** Month of its first revival. */
    public int revived = NEVER;

    /** Month of its formal dissolution. */
    public int dissolved = NEVER;

    /** Month in which it dropped off the lists. */
    public int dropped = NEVER;

    /** Largest income of 12 months, yen. */
    public long peakIncomeYen;

    /** Starts the observation; what happened before is not part of the observed life. */
    public void enter(int month, boolean isInitial, int prefecture, long incomeYen) {
        ended = NEVER;
        end = NgoLife.End.ACTIVE;
        dormant = NEVER;
        revived = NEVER;
        dissolved = NEVER;
        dropped = NEVER;
        entered = month;
        initial = isInitial;
        entryPrefecture = prefecture;
        entryIncomeYen = incomeYen;
        peakIncomeYen = incomeYen;
    }

    /** Ends survival, if it has not ended before. */
    public void end(int month, NgoLife.End how) {
        if (ended == NEVER) {
            ended = month;
            end = how;
        }
    }
}
