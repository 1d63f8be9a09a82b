package enishi.analysis.window.play;

/**
 * An NGO began or ended not long ago.
 *
 * @param ngo its id
 * @param prefecture index of its home
 * @param kind what happened
 * @param month the reported month in which it did, from 1
 */
public record Happening(String ngo, int prefecture, Kind kind, int month) {

    /** For how many months a happening is shown. */
    public static final int SHOWN_MONTHS = 6;

    /** What can happen. */
    public enum Kind {
        /** It was founded. */
        FOUNDED,
        /** It is no longer active. */
        ENDED
    }
}
