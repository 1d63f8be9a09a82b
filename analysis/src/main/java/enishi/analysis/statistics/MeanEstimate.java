package enishi.analysis.statistics;

/**
 * The mean of independent values; missing values (NaN) do not count.
 *
 * @param count number of values
 * @param mean their mean; NaN without values
 * @param standardError standard deviation (divisor n - 1) over the root of n; NaN with fewer than two values
 */
public record MeanEstimate(int count, double mean, double standardError) {

    /**
     * Estimates the mean, in two passes so that large values with small differences keep their digits; the mean of equal
     * values is that value, without error.
     */
    public static MeanEstimate of(double[] values) {
        int count = 0;
        double sum = 0;
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                count++;
                sum += value;
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
            }
        }
        if (count == 0) {
            return new MeanEstimate(0, Double.NaN, Double.NaN);
        }
        if (smallest == largest) {
            return new MeanEstimate(count, smallest, count == 1 ? Double.NaN : 0);
        }
        double mean = sum / count;
        double squares = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                squares += (value - mean) * (value - mean);
            }
        }
        return new MeanEstimate(count, mean, Math.sqrt(squares / (count - 1) / count));
    }
}
