package enishi.analysis.result;

/**
 * A run that failed.
 *
 * @param scenario id of its scenario
 * @param run its number, from 1
 * @param seed its seed
 * @param error why, with the stack trace
 */
public record FailedRun(String scenario, int run, long seed, String error) {

    /** Why, in one line. */
    public String reason() {
        return error.lines().findFirst().orElse("");
    }
}
