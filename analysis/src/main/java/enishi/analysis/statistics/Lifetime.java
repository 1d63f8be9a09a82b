package enishi.analysis.statistics;

/**
 * How long something was seen alive.
 *
 * @param time time under observation, at least 0
 * @param ended whether it ended then; otherwise it was still alive when observation stopped (right-censored)
 */
public record Lifetime(double time, boolean ended) {

    /** Refuses times that are no times. */
    public Lifetime {
        if (!(time >= 0) || Double.isInfinite(time)) {
            throw new IllegalArgumentException(
                    "time (" + time + ") must be finite and at least 0. Maybe entry and end are the wrong way round.");
        }
    }
}
