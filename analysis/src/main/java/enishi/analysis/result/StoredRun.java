package enishi.analysis.result;

import java.time.YearMonth;
import java.util.List;

/**
 * One run as it stands on disk.
 *
 * @param run its number, from 1; 1 for a single run
 * @param months the reported months
 * @param values the indicators: by metric in the order of {@link enishi.sim.metric.Metrics#ALL}, {@link
 *     enishi.sim.metric.Area} and month; NaN where there is none
 * @param ngos the NGOs
 */
public record StoredRun(int run, List<YearMonth> months, double[][][] values, List<NgoRecord> ngos) {

    /** Number of reported months. */
    public int length() {
        return months.size();
    }

    /** The value of a metric in an area at the end of the run. */
    public double last(int metric, int area) {
        return values[metric][area][length() - 1];
    }

    /** The values of a metric in an area, month by month. */
    public double[] series(int metric, int area) {
        return values[metric][area];
    }
}
