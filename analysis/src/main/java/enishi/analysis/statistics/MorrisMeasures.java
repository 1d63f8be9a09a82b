package enishi.analysis.statistics;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Elementary effects of factors (Morris 1991; Campolongo, Cariboni and Saltelli 2007): how much an outcome changes when one factor
 * goes from one end of its range to the other at the pace of one step.
 *
 * <p>{@code mu} is the mean effect, {@code mu*} the mean of its size, {@code sigma} its standard deviation (divisor n - 1): a small
 * mu* says that a factor hardly matters, a large sigma that its effect depends on where the others stand, or bends.
 *
 * <p>Intervals are Student's with the standard error of a bootstrap of whole trajectories.
 *
 * @param trajectories number of trajectories that count: those without a missing value
 * @param mu one for every factor, in the unit of the outcome
 * @param muStar one for every factor
 * @param sigma one for every factor; NaN with fewer than two trajectories
 */
public record MorrisMeasures(
        int trajectories, IntervalEstimate[] mu, IntervalEstimate[] muStar, IntervalEstimate[] sigma) {

    private static final int MEASURES = 3;

    /**
     * Estimates the measures.
     *
     * @param points by trajectory, step and factor: where each point stands within the ranges of the factors
     * @param values by trajectory and step: the outcome there; trajectories with a missing value (NaN) do not count
     * @param level confidence level, between 0 and 1
     * @param resamples number of resamples, at least 1
     * @param seed their seed
     * @throws IllegalArgumentException if a step moves no factor, or more than one
     */
    public static MorrisMeasures of(double[][][] points, double[][] values, double level, int resamples, long seed) {
        int factors = points[0][0].length;
        double[][] effects = new double[values.length][];
        for (int t = 0; t < values.length; t++) {
            effects[t] = effects(points[t], values[t]);
        }
        double[][] whole = Arrays.stream(effects)
                .filter(effect -> Arrays.stream(effect).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
        KeyedRandom random = new KeyedRandom(seed);
        double[][][] again = new double[MEASURES][factors][resamples];
        for (int b = 0; b < resamples; b++) {
            int[] drawn = Resample.of(whole.length, random.at(Stream.RESAMPLE, 0, b, 0));
            for (int j = 0; j < factors; j++) {
                double[] measures = measures(whole, drawn, j);
                for (int m = 0; m < MEASURES; m++) {
                    again[m][j][b] = measures[m];
                }
            }
        }
        IntervalEstimate[][] estimates = new IntervalEstimate[MEASURES][];
        int[] all = IntStream.range(0, whole.length).toArray();
        for (int m = 0; m < MEASURES; m++) {
            double[] measure = new double[factors];
            for (int j = 0; j < factors; j++) {
                measure[j] = measures(whole, all, j)[m];
            }
            estimates[m] = IntervalEstimate.bootstrapT(measure, again[m], whole.length, level);
        }
        return new MorrisMeasures(whole.length, estimates[0], atLeastZero(estimates[1]), atLeastZero(estimates[2]));
    }

    private static IntervalEstimate[] atLeastZero(IntervalEstimate[] estimates) {
        return Arrays.stream(estimates).map(IntervalEstimate::atLeastZero).toArray(IntervalEstimate[]::new);
    }

    /** The effects of a trajectory by factor: the change of the outcome over the change of the share, step by step. */
    private static double[] effects(double[][] points, double[] values) {
        double[] effects = new double[points[0].length];
        Arrays.fill(effects, Double.NaN);
        for (int s = 1; s < points.length; s++) {
            int moved = -1;
            for (int j = 0; j < effects.length; j++) {
                if (points[s][j] != points[s - 1][j]) {
                    if (moved >= 0) {
                        throw new IllegalArgumentException("step [" + s
                                + "] must move one factor, not two. Maybe the points are in another order.");
                    }
                    moved = j;
                }
            }
            if (moved < 0) {
                throw new IllegalArgumentException(
                        "step [" + s + "] must move a factor. Maybe rounding made two points the same.");
            }
            effects[moved] = (values[s] - values[s - 1]) / (points[s][moved] - points[s - 1][moved]);
        }
        return effects;
    }

    private static double[] measures(double[][] effects, int[] chosen, int factor) {
        double[] of = Arrays.stream(chosen).mapToDouble(t -> effects[t][factor]).toArray();
        MeanEstimate mu = MeanEstimate.of(of);
        double muStar = Arrays.stream(of).map(Math::abs).average().orElse(Double.NaN);
        return new double[] {mu.mean(), muStar, mu.standardError() * Math.sqrt(of.length)};
    }
}
