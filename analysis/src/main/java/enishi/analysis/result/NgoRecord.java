package enishi.analysis.result;

import enishi.sim.organization.NgoLife;
import enishi.sim.population.Cause;
import enishi.sim.population.PrefectureProfile;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An NGO that was alive in a reported month: a row of {@code ngos.csv} and of the table of that name. Groups are those at
 * entry.
 *
 * @param ngo its id
 * @param entryPrefecture code of its home when it entered observation
 * @param prefecture code of its home at the end
 * @param metropolitan whether it entered observation in a metropolitan prefecture
 * @param cause id of its cause
 * @param initial whether it was active in the first reported month
 * @param founded founding month
 * @param entryAgeMonths age at entry, months
 * @param entryIncomeYen income of the year before entry, yen
 * @param ended month in which its survival ended, or {@code null}
 * @param end how it ended, active if it did not; as {@link NgoLife.End}, in small letters
 * @param dormant month in which it became known to be dormant, or {@code null}
 * @param revived month of its first revival, or {@code null}
 * @param dissolved month of its formal dissolution, or {@code null}
 * @param dropped month in which it dropped off the lists, or {@code null}
 * @param monthsObserved months from entry to the end of survival or of the run
 * @param peakIncomeYen largest income of 12 months during observation, yen
 */
public record NgoRecord(
        String ngo,
        String entryPrefecture,
        String prefecture,
        boolean metropolitan,
        String cause,
        boolean initial,
        YearMonth founded,
        int entryAgeMonths,
        long entryIncomeYen,
        @Nullable YearMonth ended,
        String end,
        @Nullable YearMonth dormant,
        @Nullable YearMonth revived,
        @Nullable YearMonth dissolved,
        @Nullable YearMonth dropped,
        int monthsObserved,
        long peakIncomeYen) {

    /** The record of a life. */
    public static NgoRecord of(NgoLife life, List<Cause> causes) {
        return new NgoRecord(
                life.ngo(),
                PrefectureProfile.isoCode(life.entryPrefecture() + 1),
                PrefectureProfile.isoCode(life.prefecture() + 1),
                life.metropolitan(),
                causes.get(life.cause()).id(),
                life.initial(),
                life.founded(),
                life.entryAgeMonths(),
                life.entryIncomeYen(),
                life.ended(),
                life.end().name().toLowerCase(Locale.ROOT),
                life.dormant(),
                life.revived(),
                life.dissolved(),
                life.dropped(),
                life.monthsObserved(),
                life.peakIncomeYen());
    }

    /** Whether its survival ended. */
    public boolean hasEnded() {
        return ended != null;
    }
}
