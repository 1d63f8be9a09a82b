package enishi.sim.metric;

import java.time.YearMonth;

/**
 * The indicators of one month.
 *
 * @param month the month
 * @param values one row per metric in the order of {@link Metrics#ALL}, one column per {@link Area}; not a number where an
 *     area has nothing to take the metric of
 */
public record IndicatorTable(YearMonth month, double[][] values) {

    /** The value of a metric, by its place in {@link Metrics#ALL}, in an area. */
    public double value(int metric, int area) {
        return values[metric][area];
    }
}
