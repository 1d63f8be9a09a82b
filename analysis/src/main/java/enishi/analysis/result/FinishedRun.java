package enishi.analysis.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run on its way into a store.
 *
 * @param scenario id of its scenario
 * @param run its number, from 1
 * @param seed its seed
 * @param seconds wall time that it took
 * @param tables what it left; {@code null} if it failed, or once it is written
 * @param outcomes its run-level numbers
 * @param error why it failed, with the stack trace; {@code null} if it did not
 */
public record FinishedRun(
        String scenario,
        int run,
        long seed,
        double seconds,
        @Nullable StoredRun tables,
        List<OutcomeRecord> outcomes,
        @Nullable String error) {

    /** Copies the outcomes. */
    public FinishedRun {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it came to its end. */
    public boolean isDone() {
        return error == null;
    }

    /** The run without its tables, which are large. */
    FinishedRun withoutTables() {
        return new FinishedRun(scenario, run, seed, seconds, null, List.of(), error);
    }
}
