package enishi.analysis.statistics;

/**
 * An interval on the real line.
 *
 * @param low lower end; NaN where there is no interval
 * @param high upper end; NaN where there is no interval
 */
public record Interval(double low, double high) {

    /** No interval, as with a single run. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    /** Whether there is an interval at all. */
    public boolean exists() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** Whether {@code value} lies inside or on an end. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Whether there is an interval, and {@code value} lies outside. */
    public boolean excludes(double value) {
        return exists() && !contains(value);
    }
}
