package enishi.analysis.statistics;

/**
 * How long something was seen alive: from when to when, and how that ended.
 *
 * @param entry time from which it was watched, so that it is at risk at {@code t} if {@code entry < t <= exit} (delayed
 *     entry, left truncation); negative infinity if it was watched from the beginning, and at risk at time 0 too
 * @param exit time at which watching stopped, at least 0 and above {@code entry}
 * @param cause what ended it then: 1, 2, …; 0 if it was still alive (right-censored)
 */
public record Lifetime(double entry, double exit, int cause) {

    /** Refuses times that are no times. */
    public Lifetime {
        if (!(exit >= 0) || Double.isInfinite(exit)) {
            throw new IllegalArgumentException(
                    "time (" + exit + ") must be finite and at least 0. Maybe entry and end are the wrong way round.");
        }
        if (!(entry < exit)) {
            throw new IllegalArgumentException("entry (" + entry + ") must be below the time of exit (" + exit
                    + "). Maybe entry and exit are the wrong way round.");
        }
        if (cause < 0) {
            throw new IllegalArgumentException("cause (" + cause + ") must be 0 for censored, or 1, 2, …");
        }
    }

    /** A lifetime watched from the beginning, with one cause of ending. */
    public Lifetime(double time, boolean ended) {
        this(Double.NEGATIVE_INFINITY, time, ended ? 1 : 0);
    }

    /** The same, whatever the cause of its end. */
    Lifetime ofAnyCause() {
        return cause > 1 ? new Lifetime(entry, exit, 1) : this;
    }

    /** Whether it ended, of whatever cause. */
    public boolean ended() {
        return cause > 0;
    }
}
