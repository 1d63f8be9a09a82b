package enishi.analysis.statistics;

/**
 * A statistic that is distributed as chi-squared if the hypothesis holds.
 *
 * @param value the statistic; NaN where there is no test
 * @param degreesOfFreedom its degrees of freedom; 0 where there is no test
 */
public record ChiSquared(double value, int degreesOfFreedom) {

    /** No test, as where nothing can differ. */
    public static final ChiSquared NONE = new ChiSquared(Double.NaN, 0);

    /** Probability of a statistic at least as large if the hypothesis holds; NaN where there is no test. */
    public double probability() {
        return degreesOfFreedom == 0 ? Double.NaN : Tail.ofChiSquared(value, degreesOfFreedom);
    }
}
