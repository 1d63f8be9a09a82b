package enishi.analysis.comparison;

import enishi.analysis.statistics.Interval;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.Quantile;
import java.util.Arrays;
import java.util.List;

/**
 * A curve with a pointwise band.
 *
 * @param time months from the start of the reported months
 * @param middle the curve
 * @param low lower edge of the band; NaN where there is none
 * @param high upper edge of the band; NaN where there is none
 */
public record Band(double[] time, double[] middle, double[] low, double[] high) {

    /** One estimated survival curve with its own pointwise confidence band. */
    static Band ofCurve(double[] time, KaplanMeier curve, double level) {
        double[] middle = new double[time.length];
        double[] low = new double[time.length];
        double[] high = new double[time.length];
        for (int t = 0; t < time.length; t++) {
            Interval interval = curve.interval(time[t], level);
            middle[t] = curve.survival(time[t]);
            low[t] = interval.low();
            high[t] = interval.high();
        }
        return new Band(time, middle, low, high);
    }

    /**
     * The mean of many runs' curves with the range of the given share of the runs at each time: with level .95 from the
     * 2.5 % to the 97.5 % quantile.
     */
    public static Band ofRuns(double[] time, double[][] curves, double level) {
        double[] middle = new double[time.length];
        double[] low = new double[time.length];
        double[] high = new double[time.length];
        for (int t = 0; t < time.length; t++) {
            double[] values = new double[curves.length];
            for (int run = 0; run < curves.length; run++) {
                values[run] = curves[run][t];
            }
            middle[t] = MeanEstimate.of(values).mean();
            low[t] = curves.length == 1 ? Double.NaN : Quantile.of(values, (1 - level) / 2);
            high[t] = curves.length == 1 ? Double.NaN : Quantile.of(values, (1 + level) / 2);
        }
        return new Band(time, middle, low, high);
    }

    /**
     * The mean of the curves of several parameter sets with their range at each time, from the lowest to the highest. It is a
     * range, not a probability.
     */
    public static Band ofSets(List<Band> sets) {
        double[] time = sets.get(0).time();
        double[] middle = new double[time.length];
        double[] low = new double[time.length];
        double[] high = new double[time.length];
        for (int t = 0; t < time.length; t++) {
            int at = t;
            double[] values = sets.stream().mapToDouble(set -> set.middle()[at]).toArray();
            middle[t] = MeanEstimate.of(values).mean();
            double[] there =
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
            low[t] = Arrays.stream(there).min().orElse(Double.NaN);
            high[t] = Arrays.stream(there).max().orElse(Double.NaN);
        }
        return new Band(time, middle, low, high);
    }

    /** The curve without its band. */
    public Band withoutEdges() {
        double[] none = new double[time.length];
        Arrays.fill(none, Double.NaN);
        return new Band(time, middle, none, none);
    }

    /** The last value of the curve. */
    public double last() {
        return middle[middle.length - 1];
    }

    /** The lowest point of curve and band. */
    public double minimum() {
        double minimum = Double.POSITIVE_INFINITY;
        for (int t = 0; t < time.length; t++) {
            minimum = Math.min(minimum, Double.isNaN(low[t]) ? middle[t] : Math.min(low[t], middle[t]));
        }
        return minimum;
    }

    /** The highest point of curve and band. */
    public double maximum() {
        double maximum = Double.NEGATIVE_INFINITY;
        for (int t = 0; t < time.length; t++) {
            maximum = Math.max(maximum, Double.isNaN(high[t]) ? middle[t] : Math.max(high[t], middle[t]));
        }
        return maximum;
    }
}
