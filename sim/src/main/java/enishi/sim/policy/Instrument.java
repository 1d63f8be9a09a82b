package enishi.sim.policy;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one policy instrument: what an operator does, from when to when.
 *
 * <p>Instruments act on money, information, skill, time, contact or evidence; none acts on survival. Each kind is one
 * record, listed in {@link Instruments}.
 */
public sealed interface Instrument permits GrantScheme, DevelopmentEducation {

    /** Who runs the instrument and pays for it. */
    Operator operator();

    /** The first month in which it acts, or {@code null} for always. */
    @Nullable
    YearMonth start();

    /** The last month in which it acts, or {@code null} for no end. */
    @Nullable
    YearMonth end();

    /** Whether the instrument acts in the given month. */
    default boolean isActive(YearMonth month) {
        YearMonth first = start();
        YearMonth last = end();
        return (first == null || !month.isBefore(first)) && (last == null || !month.isAfter(last));
    }
}
