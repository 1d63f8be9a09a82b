package enishi.analysis.statistics;

/**
 * A stretch of time of one subject under observation with constant covariates. A subject whose covariates change has several
 * rows that follow one another, all but the last censored.
 *
 * @param life when it was watched, and whether it ended then; causes are not told apart
 * @param covariates values, finite, in the order of the model's covariates
 * @param stratum which baseline hazard it has, any number
 */
public record CoxRow(Lifetime life, double[] covariates, int stratum) {

    /** Copies the covariates. */
    public CoxRow {
        covariates = covariates.clone();
        for (double value : covariates) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(
                        "covariate (" + value + ") must be finite. Maybe a missing value should be left out.");
            }
        }
    }
}
