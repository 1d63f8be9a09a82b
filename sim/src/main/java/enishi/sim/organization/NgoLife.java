package enishi.sim.organization;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The life of one NGO as far as the reported months saw it.
 *
 * @param ngo the NGO's id: prefecture and month in which it entered the simulation, and slot, such as {@code 13-2013-04-007}; NGOs
 *     of the start entered in the month before the burn-in
 * @param entryPrefecture index of the home prefecture when it entered observation
 * @param prefecture index of the home prefecture at the end
 * @param metropolitan whether the entry prefecture is metropolitan
 * @param cause index of its cause
 * @param initial whether it was active in the first reported month
 * @param founded founding month
 * @param entryAgeMonths age when it entered observation, months
 * @param entryIncomeYen income of the 12 months before it entered observation; of a new NGO, a year of its first
 *     supporters' gifts
 * @param ended month in which its survival ended, or {@code null}
 * @param end how its survival ended
 * @param dormant month in which it became known to be dormant, or {@code null}
 * @param revived month of its first revival, or {@code null}
 * @param dissolved month of its formal dissolution, or {@code null}
 * @param dropped month in which it dropped off the lists, or {@code null}
 * @param monthsObserved months from entry to the end of survival or of the run
 * @param peakIncomeYen largest income of 12 months during observation
 */
public record NgoLife(
        String ngo,
        int entryPrefecture,
        int prefecture,
        boolean metropolitan,
        int cause,
        boolean initial,
        YearMonth founded,
        int entryAgeMonths,
        long entryIncomeYen,
        @Nullable YearMonth ended,
        End end,
        @Nullable YearMonth dormant,
        @Nullable YearMonth revived,
        @Nullable YearMonth dissolved,
        @Nullable YearMonth dropped,
        int monthsObserved,
        long peakIncomeYen) {

    /** How an NGO's survival ended: the first of these to happen. */
    public enum End {
        /** It had not ended when the run did. */
        ACTIVE,
        /** It ran out of money. */
        INSOLVENCY,
        /** Nobody was left to keep it going for a year. */
        DORMANCY,
        /** It became part of another NGO. */
        MERGER
    }
}
