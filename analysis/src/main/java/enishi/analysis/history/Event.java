package enishi.analysis.history;

import java.time.YearMonth;

/**
 * Something that happened in the life of an NGO.
 *
 * @param month when
 * @param kind what
 * @param with id of the scheme, instrument, shock, institution or other NGO that it happened with; empty if none
 * @param amount yen, persons or months, as {@link EventKind} says; 0 if it has no size
 */
public record Event(YearMonth month, EventKind kind, String with, double amount) {

    /** Whether both are the same kind of thing in the same month with the same other side, however large. */
    public boolean isLike(Event other) {
        return month.equals(other.month) && kind == other.kind && with.equals(other.with);
    }
}
