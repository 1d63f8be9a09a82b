package enishi.analysis.statistics;

/** A regression has no finite, unique answer for its rows. */
public final class NotEstimable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why there is none. */
    public enum Reason {
        /** Nothing ends, so that there is nothing to explain. */
        NO_ENDS,
        /** A covariate is the same for all who are at risk at the same time (and in the same stratum). */
        CONSTANT,
        /** A covariate follows from those before it. */
        COLLINEAR,
        /** Covariates separate those who end from the others at risk, so that a coefficient grows without limit. */
        SEPARATED
    }

    private final Reason reason;
    private final int covariate;

    NotEstimable(Reason reason, int covariate) {
        super(reason + " (covariate " + covariate + ")");
        this.reason = reason;
        this.covariate = covariate;
    }

    /** Why there is none. */
    public Reason reason() {
        return reason;
    }

    /** The covariate that is the reason, from 0; -1 for none. */
    public int covariate() {
        return covariate;
    }
}
