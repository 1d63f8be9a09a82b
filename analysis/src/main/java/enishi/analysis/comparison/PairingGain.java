package enishi.analysis.comparison;

import enishi.analysis.statistics.MeanEstimate;
import enishi.analysis.statistics.PairedDifference;

/**
 * How much surer a difference is because runs are paired by seed.
 *
 * @param outcome the outcome
 * @param scenario id of the scenario that is compared with the baseline
 * @param difference the difference, seed by seed
 * @param independent variance of the difference of two runs with different seeds: that of the scenario's values plus that of
 *     the baseline's, in the outcome's unit squared; NaN with fewer than two pairs
 * @param paired variance of the difference of two runs with the same seed
 */
public record PairingGain(
        Outcome outcome, String scenario, PairedDifference difference, double independent, double paired) {

    private static final double CLEAR = 2;

    /** The gain of one difference; seeds for which either value is missing (NaN) do not count. */
    static PairingGain of(
            Outcome outcome, String scenario, PairedDifference difference, double[] baseline, double[] values) {
        double[] differences = new double[values.length];
        double[] before = new double[values.length];
        double[] after = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - baseline[i];
            before[i] = Double.isNaN(differences[i]) ? Double.NaN : baseline[i];
            after[i] = Double.isNaN(differences[i]) ? Double.NaN : values[i];
        }
        return new PairingGain(
                outcome, scenario, difference, variance(before) + variance(after), variance(differences));
    }

    /**
     * How many times smaller the variance is: as many times fewer runs are needed. Infinite where every seed shows the same
     * difference; NaN where nothing varies at all, or with fewer than two pairs.
     */
    public double reduction() {
        return paired == 0 && independent == 0 ? Double.NaN : independent / paired;
    }

    /** Whether the difference is farther from zero than two of its standard errors. */
    public boolean isClear() {
        return Math.abs(difference.mean()) > CLEAR * difference.standardError();
    }

    private static double variance(double[] values) {
        MeanEstimate mean = MeanEstimate.of(values);
        return mean.standardError() * mean.standardError() * mean.count();
    }
}
