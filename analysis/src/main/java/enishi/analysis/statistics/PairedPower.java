package enishi.analysis.statistics;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Gamma;

/**
 * What a two-sided paired t-test can detect.
 *
 * <p>With n pairs whose differences have standard deviation s and mean d, the statistic {@code (Z + δ) / c} follows the noncentral t
 * distribution with {@code ν = n - 1} degrees of freedom and noncentrality {@code δ = d √n / s}; {@code c² ν} is chi-squared. The
 * power is the probability of either tail beyond the critical value t: {@code ∫ φ(z) F((z + δ)/t) dz}, F the distribution of c, and
 * the same with -δ; by Gauss and Legendre's rule.
 */
public final class PairedPower {

    private static final GaussIntegratorFactory GAUSS = new GaussIntegratorFactory();
    private static final double DENSITY = 1 / Math.sqrt(2 * Math.PI);
    private static final double REACH = 9;
    private static final int PANELS = 30;
    private static final int ORDER = 16;
    private static final int EVALUATIONS = 1000;

    private PairedPower() {}

    /**
     * The power of the test.
     *
     * @param pairs number of pairs, at least 2
     * @param effect mean difference in standard deviations of the differences
     * @param significance level of the test, between 0 and 1
     */
    public static double of(int pairs, double effect, double significance) {
        int freedom = pairs - 1;
        double shift = Math.abs(effect) * Math.sqrt(pairs);
        double critical = new TDistribution(null, freedom).inverseCumulativeProbability(1 - significance / 2);
        return tail(shift, critical, freedom) + tail(-shift, critical, freedom);
    }

    /** The probability of {@code (Z + shift) / c > critical}. */
    private static double tail(double shift, double critical, int freedom) {
        double low = Math.max(-REACH, -shift);
        // With many degrees of freedom F rises steeply, over a width that falls with their root.
        int panels = PANELS + (int) Math.ceil(2 * Math.sqrt(freedom));
        double width = (REACH - low) / panels;
        double sum = 0;
        for (int i = 0; width > 0 && i < panels; i++) {
            sum += GAUSS.legendre(ORDER, low + i * width, low + (i + 1) * width).integrate(z -> {
                double c = (z + shift) / critical;
                return DENSITY * Math.exp(-z * z / 2) * Gamma.regularizedGammaP(freedom / 2.0, freedom * c * c / 2);
            });
        }
        return sum;
    }

    /**
     * The smallest mean difference, in standard deviations of the differences, that is detected with the wanted power.
     *
     * @param pairs number of pairs, at least 2
     * @param power wanted probability to detect it, above the significance and below 1
     * @param significance level of the test, between 0 and 1
     */
    public static double detectable(int pairs, double power, double significance) {
        if (pairs < 2 || !(power > significance && power < 1)) {
            throw new IllegalArgumentException("pairs (" + pairs + ") must be at least 2, power (" + power
                    + ") above the significance and below 1. Maybe it was given in percent.");
        }
        double high = 1;
        while (of(pairs, high, significance) < power) {
            high *= 2;
        }
        return new BrentSolver(1e-12, 1e-12, 1e-15)
                .solve(EVALUATIONS, effect -> of(pairs, effect, significance) - power, 0, high);
    }

    /**
     * The interval of a standard deviation estimated from normal values, as factors on the estimate, from the chi-squared
     * distribution.
     *
     * @param values number of values, at least 2
     * @param level confidence level, between 0 and 1
     */
    public static Interval ofDeviation(int values, double level) {
        ChiSquaredDistribution chiSquared = new ChiSquaredDistribution(null, values - 1.0);
        double freedom = values - 1.0;
        return new Interval(
                Math.sqrt(freedom / chiSquared.inverseCumulativeProbability((1 + level) / 2)),
                Math.sqrt(freedom / chiSquared.inverseCumulativeProbability((1 - level) / 2)));
    }
}
