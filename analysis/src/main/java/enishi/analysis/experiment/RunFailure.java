package enishi.analysis.experiment;

/** A run that ended by an error of the model. */
public final class RunFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    RunFailure(String scenario, long seed, Throwable cause) {
        super("The run of " + scenario + " with seed " + seed + " failed: " + cause, cause);
    }
}
