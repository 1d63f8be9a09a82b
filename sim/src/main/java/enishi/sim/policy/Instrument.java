package enishi.sim.policy;

import enishi.sim.parameter.Setting;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one policy instrument: what an operator does, from when to when, where and for how much.
 *
 * <p>Instruments act on money, information, skill, time, contact or evidence; none acts on survival. Each kind is one
 * record, listed in {@link Instruments}. What all kinds have in common is declared here; a kind may declare it anew.
 */
public interface Instrument {

    /** Who runs the instrument; it says who pays. */
    @Setting(meaning = "who runs the instrument, which says who pays for it", source = "MOFA2004")
    Operator operator();

    /** The first month in which it acts, or {@code null} for always. */
    @Setting(
            meaning = "month in which the instrument begins; its preparation begins then",
            source = "assumption: always there unless a date is given")
    @Nullable
    YearMonth start();

    /** The last month in which it acts, or {@code null} for no end. */
    @Setting(meaning = "last month in which the instrument acts", source = "assumption: no end unless a date is given")
    @Nullable
    YearMonth end();

    /** What it may spend in a fiscal year, yen. */
    YearlyBudget annualBudgetYen();

    /** ISO 3166-2 codes of the prefectures in which it acts; empty for all of Japan. */
    @Setting(
            meaning =
                    "prefectures (ISO 3166-2 codes, or sets of them by name) in which it acts; empty means all of Japan",
            value = "[]",
            source = "assumption: all of Japan unless places are given")
    List<String> prefectures();

    /** Months between its start and its first act. */
    int lagMonths();

    /** Whether it acts in the given month. */
    default boolean isActive(YearMonth month) {
        YearMonth first = start();
        YearMonth last = end();
        return (first == null || !month.isBefore(first.plusMonths(lagMonths())))
                && (last == null || !month.isAfter(last));
    }

    /** Whether it acts in the prefecture of an ISO 3166-2 code. */
    default boolean reaches(String isoCode) {
        return prefectures().isEmpty() || prefectures().contains(isoCode);
    }
}
