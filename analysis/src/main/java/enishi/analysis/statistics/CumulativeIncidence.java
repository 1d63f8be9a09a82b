package enishi.analysis.statistics;

import java.util.List;

/**
 * The Aalen–Johansen estimate of how likely each of several competing ends has come by a time.
 *
 * <p>{@code F_k(t) = sum over event times u <= t of S(u-) d_k(u) / n(u)}, S the product-limit estimate of all causes. The
 * variance is that of Greenwood's type for multi-state models (Andersen and others 1993, IV.4): at each event time the shares
 * {@code a_k = d_k/n} have the multinomial covariance {@code (diag(a) − a aᵀ)/n}, carried through {@code S' = S(1 − Σa)} and
 * {@code F_k' = F_k + S a_k}. Delayed entry and right censoring are allowed; both must say nothing about the end.
 */
public final class CumulativeIncidence {

    private final int size;
    private final double[] times;
    /** By event time, then 0 for survival and the number of the cause. */
    private final double[][] states;

    private final double[][] variances;

    private CumulativeIncidence(int size, double[] times, double[][] states, double[][] variances) {
        this.size = size;
        this.times = times;
        this.states = states;
        this.variances = variances;
    }

    /**
     * Estimates the curves; with no lifetimes at all every value is NaN.
     *
     * @param lifetimes the lifetimes
     * @param causes number of causes, at least 1; no lifetime has a larger one
     */
    public static CumulativeIncidence of(List<Lifetime> lifetimes, int causes) {
        EventCounts counts = EventCounts.of(lifetimes, causes);
        int events = counts.times().length;
        double[][] states = new double[events][];
        double[][] variances = new double[events][];
        double[] state = new double[causes + 1];
        state[0] = 1;
        double[] variance = new double[causes + 1];
        double[] withSurvival = new double[causes + 1];
        for (int i = 0; i < events; i++) {
            double atRisk = counts.atRisk()[i];
            double survival = state[0];
            double survivalVariance = variance[0];
            double fresh = survival * survival / atRisk;
            double all = 0;
            for (int k = 1; k <= causes; k++) {
                double share = counts.ended()[i][k - 1] / atRisk;
                all += share;
                state[k] += survival * share;
                variance[k] +=
                        2 * share * withSurvival[k] + share * share * survivalVariance + fresh * share * (1 - share);
                withSurvival[k] += share * (survivalVariance - fresh);
            }
            for (int k = 1; k <= causes; k++) {
                withSurvival[k] *= 1 - all;
            }
            state[0] *= 1 - all;
            variance[0] = (1 - all) * ((1 - all) * survivalVariance + fresh * all);
            states[i] = state.clone();
            variances[i] = variance.clone();
        }
        return new CumulativeIncidence(lifetimes.size(), counts.times(), states, variances);
    }

    /** Event times of whatever cause, ascending. */
    public double[] times() {
        return times.clone();
    }

    /**
     * The probability that an end of a cause has come by a time; held at its last value beyond the last event.
     *
     * @param cause from 1
     */
    public double incidence(int cause, double time) {
        return at(states, cause, time, 0);
    }

    /** Standard error of {@link #incidence}; 0 before the first event. */
    public double standardError(int cause, double time) {
        // Rounding alone may bring a variance of nothing below 0.
        return Math.sqrt(Math.max(0, at(variances, cause, time, 0)));
    }

    /**
     * The pointwise interval on the scale of {@code log(−log(1 − F))}, which stays within [0,1]; none where F is 0 or 1, where
     * the method has no width.
     *
     * @param cause from 1
     * @param level confidence level, between 0 and 1
     */
    public Interval interval(int cause, double time, double level) {
        double incidence = incidence(cause, time);
        if (!(incidence > 0 && incidence < 1)) {
            return Interval.NONE;
        }
        double log = StrictMath.log1p(-incidence);
        double reach = Tail.reach(level) * standardError(cause, time) / ((1 - incidence) * Math.abs(log));
        return new Interval(
                -StrictMath.expm1(log * StrictMath.exp(-reach)), -StrictMath.expm1(log * StrictMath.exp(reach)));
    }

    /** The probability that no end has come by a time. */
    public double survival(double time) {
        return at(states, 0, time, 1);
    }

    private double at(double[][] values, int state, double time, double before) {
        if (size == 0) {
            return Double.NaN;
        }
        int place = EventCounts.last(times, time);
        return place < 0 ? before : values[place][state];
    }
}
