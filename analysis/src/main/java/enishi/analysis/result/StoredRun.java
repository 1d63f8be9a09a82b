package enishi.analysis.result;

import java.time.YearMonth;
import java.util.List;

/**
 * What is kept of one run. A table that was not kept, or not asked for, is empty.
 *
 * @param run its number, from 1; 1 for a single run
 * @param months the reported months
 * @param values the indicators: by metric in the order of {@link enishi.sim.metric.Metrics#ALL}, {@link
 *     enishi.sim.metric.Area} and month; NaN where there is none
 * @param ngos the NGOs
 * @param instruments what the policy instruments spent, by month, then by instrument
 * @param panel the NGOs at the end of every year
 * @param ties the ties at the end of the last month
 */
public record StoredRun(
        int run,
        List<YearMonth> months,
        double[][][] values,
        List<NgoRecord> ngos,
        List<SpendingRecord> instruments,
        List<PanelRecord> panel,
        List<TieRecord> ties) {

    /** Copies the lists, but not the values, which are large. */
    public StoredRun {
        months = List.copyOf(months);
        ngos = List.copyOf(ngos);
        instruments = List.copyOf(instruments);
        panel = List.copyOf(panel);
        ties = List.copyOf(ties);
    }

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
