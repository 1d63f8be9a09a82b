package enishi.analysis.statistics;

/**
 * The mean of independent values; missing values (NaN) do not count.
 *
 * @param count number of values
 * @param mean their mean; NaN without values
 * @param standardError standard deviation (divisor n - 1) over the root of n; NaN with fewer than two values
 */
public record MeanEstimate(int count, double mean, double standardError) {

    /** Estimates the mean, in two passes so that large values with small differences keep their digits. */
    public static MeanEstimate of(double[] values) {
        int count = 0;
        double sum = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
            }
        }
        if (count == 0) {
            return new MeanEstimate(0, Double.NaN, Double.NaN);
        }
        double mean = sum / count;
        double squares = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
            }
        }
        double error = count == 1 ? Double.NaN : Math.sqrt(squares / (count - 1) / count);
        return new MeanEstimate(count, mean, error);
    }
}
