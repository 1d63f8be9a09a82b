package enishi.analysis.statistics;

import java.util.List;

/**
 * Restricted mean survival time: the area under the product-limit curve from 0 to a horizon τ, the mean time lived up to
 * then; or the difference of two such means.
 *
 * <p>Its variance is {@code sum over event times u <= τ of A(u)² d_u / (n_u (n_u − d_u))}, with {@code A(u)} the area from u
 * to τ (Klein and Moeschberger 2003, 4.5.3). Nothing is assumed about hazards.
 *
 * @param mean the area, in units of time; NaN without lifetimes
 * @param standardError its standard error
 */
public record RestrictedMean(double mean, double standardError) {

    /**
     * Estimates it from a curve.
     *
     * @param curve the curve
     * @param horizon τ, above 0; beyond the last observation the curve is held at its last value
     */
    public static RestrictedMean of(KaplanMeier curve, double horizon) {
        if (!(horizon > 0) || Double.isInfinite(horizon)) {
            throw new IllegalArgumentException("horizon (" + horizon + ") must be above 0.");
        }
        if (curve.size() == 0) {
            return new RestrictedMean(Double.NaN, Double.NaN);
        }
        List<KaplanMeier.Step> steps = curve.steps();
        double area = 0;
        double variance = 0;
        double until = horizon;
        for (int i = steps.size() - 1; i >= 0; i--) {
            KaplanMeier.Step step = steps.get(i);
            if (step.time() > horizon) {
                continue;
            }
            area += step.survival() * (until - step.time());
            until = step.time();
            double left = step.atRisk() - (double) step.ended();
            // Once nobody is left the curve is 0, so that no area follows.
            variance += left == 0 ? 0 : area * area * step.ended() / (step.atRisk() * left);
        }
        return new RestrictedMean(area + until, Math.sqrt(variance));
    }

    /** The difference to another mean of independent lifetimes. */
    public RestrictedMean minus(RestrictedMean other) {
        return new RestrictedMean(mean - other.mean, Math.hypot(standardError, other.standardError));
    }

    /**
     * Its interval after the normal distribution.
     *
     * @param level confidence level, between 0 and 1
     */
    public Interval interval(double level) {
        double reach = Tail.reach(level) * standardError;
        return new Interval(mean - reach, mean + reach);
    }

    /** Two-sided probability of a value at least as far from 0 if the true one were 0; NaN without a standard error. */
    public double probability() {
        return standardError > 0 ? Tail.ofNormal(mean / standardError) : Double.NaN;
    }
}
