package enishi.analysis.statistics;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Tails of the distributions of test statistics, exact also where they are tiny. */
final class Tail {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private Tail() {}

    /** Probability of a standard normal value at least as far from 0. */
    static double ofNormal(double z) {
        return Erf.erfc(Math.abs(z) / Math.sqrt(2));
    }

    /** Probability of a chi-squared value at least as large; NaN without degrees of freedom. */
    static double ofChiSquared(double value, int degreesOfFreedom) {
        return degreesOfFreedom < 1 ? Double.NaN : Gamma.regularizedGammaQ(degreesOfFreedom / 2.0, value / 2);
    }

    /** How many standard errors an interval of a level reaches to each side: 1.96 for .95. */
    static double reach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "level (" + level + ") must be between 0 and 1. Maybe it was given in percent.");
        }
        return NORMAL.inverseCumulativeProbability((1 + level) / 2);
    }
}
