package enishi.analysis.calibration;

import java.util.Arrays;

/**
 * What came out at a point of the space.
 *
 * @param shares the point
 * @param values by part and run; NaN where a run has nothing to take it from
 */
public record Simulated(double[] shares, double[][] values) {

    /** Copies the arrays. */
    public Simulated {
        shares = shares.clone();
        values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }

    /** The mean of a part over the runs that have a value; NaN if more than half have none. */
    public double mean(int part) {
        double sum = 0;
        int number = 0;
        for (double value : values[part]) {
            if (Double.isFinite(value)) {
                sum += value;
                number++;
            }
        }
        return 2 * number < values[part].length || number == 0 ? Double.NaN : sum / number;
    }

    /** Number of runs. */
    public int runs() {
        return values.length == 0 ? 0 : values[0].length;
    }

    /**
     * The standard deviation of a part between runs, as it is looked at; 0 with fewer than two values.
     *
     * @param fit the part
     * @param part its place
     */
    public double spread(FitPart fit, int part) {
        double[] looked = Arrays.stream(values[part])
                .map(fit::looked)
                .filter(Double::isFinite)
                .toArray();
        if (looked.length < 2) {
            return 0;
        }
        double mean = Arrays.stream(looked).sum() / looked.length;
        double squares = Arrays.stream(looked)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (looked.length - 1));
    }

    /** The standard deviations of all parts. */
    public double[] spreads(FitParts parts) {
        double[] spreads = new double[parts.size()];
        for (int i = 0; i < spreads.length; i++) {
            spreads[i] = spread(parts.list().get(i), i);
        }
        return spreads;
    }
}
