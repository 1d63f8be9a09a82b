package enishi.analysis.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A number with its interval.
 *
 * @param value the number; NaN where there is none
 * @param interval its interval; none where there is no number
 */
public record IntervalEstimate(double value, Interval interval) {

    /**
     * Numbers with intervals from a bootstrap (Efron 1979): plus and minus Student's quantile times the bootstrap's standard error,
     * {@code √(n/(n-1))} times the standard deviation over resamples. For a mean this is Student's interval but for the chance of the
     * resamples; percentiles of few units would be too narrow.
     *
     * @param values the numbers
     * @param resampled by number, then by resample; missing values (NaN) do not count
     * @param units number n of units that were drawn
     * @param level confidence level, between 0 and 1
     */
    static IntervalEstimate[] bootstrapT(double[] values, double[][] resampled, int units, double level) {
        IntervalEstimate[] estimates = new IntervalEstimate[values.length];
        for (int j = 0; j < values.length; j++) {
            Interval interval = Interval.NONE;
            if (units > 1 && !Double.isNaN(values[j])) {
                MeanEstimate over = MeanEstimate.of(resampled[j]);
                double deviation = over.standardError() * Math.sqrt(over.count());
                double t = new TDistribution(null, units - 1.0).inverseCumulativeProbability((1 + level) / 2);
                double reach = t * deviation * Math.sqrt(units / (units - 1.0));
                interval = new Interval(values[j] - reach, values[j] + reach);
            }
            estimates[j] = new IntervalEstimate(values[j], interval);
        }
        return estimates;
    }

    /** The same for a number that cannot be negative: the interval ends at 0. */
    IntervalEstimate atLeastZero() {
        return new IntervalEstimate(value, new Interval(Math.max(0, interval.low()), Math.max(0, interval.high())));
    }
}
