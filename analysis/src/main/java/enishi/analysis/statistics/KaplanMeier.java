package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The product-limit estimate of a survival curve from right-censored lifetimes.
 *
 * <p>{@code S(t) = prod over event times u <= t of (1 - d_u / n_u)}, with {@code d_u} ends at {@code u} and {@code n_u}
 * still at risk just before {@code u}; who is censored at {@code u} is still at risk then. Variance after Greenwood:
 * {@code var S(t) = S(t)^2 * sum d_u / (n_u (n_u - d_u))}. It assumes that censoring says nothing about the lifetime,
 * as when it is only the end of the run.
 */
public final class KaplanMeier {

    private final List<Step> steps;
    private final int size;

    /**
     * The curve from one event time to the next.
     *
     * @param time the event time
     * @param atRisk how many were at risk just before it
     * @param ended how many ended then
     * @param survival the estimate from this time on, [0,1]
     * @param greenwood Greenwood's sum up to this time; infinite once nobody is left
     */
    public record Step(double time, int atRisk, int ended, double survival, double greenwood) {}

    private KaplanMeier(List<Step> steps, int size) {
        this.steps = steps;
        this.size = size;
    }

    /** Estimates the curve; with no lifetimes at all every value of the curve is NaN. */
    public static KaplanMeier of(List<Lifetime> lifetimes) {
        List<Lifetime> sorted = new ArrayList<>(lifetimes);
        sorted.sort(Comparator.comparingDouble(Lifetime::time));
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        int next = 0;
        while (next < sorted.size()) {
            double time = sorted.get(next).time();
            int atRisk = sorted.size() - next;
            int ended = 0;
            while (next < sorted.size() && sorted.get(next).time() == time) {
                if (sorted.get(next).ended()) {
                    ended++;
                }
                next++;
            }
            if (ended > 0) {
                survival *= (double) (atRisk - ended) / atRisk;
                greenwood += ended / ((double) atRisk * (atRisk - ended));
                steps.add(new Step(time, atRisk, ended, survival, greenwood));
            }
        }
        return new KaplanMeier(List.copyOf(steps), sorted.size());
    }

    /** Number of lifetimes. */
    public int size() {
        return size;
    }

    /** The steps in order of time. */
    public List<Step> steps() {
        return steps;
    }

    /** The share that lives longer than {@code time}; held at its last value beyond the last observation. */
    public double survival(double time) {
        if (size == 0) {
            return Double.NaN;
        }
        Step step = stepAt(time);
        return step == null ? 1 : step.survival();
    }

    /** Greenwood's standard error of {@link #survival}; 0 before the first end, NaN once nobody is left. */
    public double standardError(double time) {
        if (size == 0) {
            return Double.NaN;
        }
        Step step = stepAt(time);
        return step == null ? 0 : step.survival() * Math.sqrt(step.greenwood());
    }

    /**
     * The pointwise interval on the scale of {@code log(-log S)}, which stays within [0,1].
     *
     * <p>Before the first end it is the point 1, and once nobody is left there is none: the method has no width there.
     *
     * @param time the time
     * @param level confidence level, between 0 and 1
     */
    public Interval interval(double time, double level) {
        if (size == 0) {
            return Interval.NONE;
        }
        Step step = stepAt(time);
        if (step == null) {
            return new Interval(1, 1);
        }
        if (step.survival() <= 0) {
            return Interval.NONE;
        }
        double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
        double logSurvival = StrictMath.log(step.survival());
        double reach = z * Math.sqrt(step.greenwood()) / Math.abs(logSurvival);
        return new Interval(
                StrictMath.pow(step.survival(), StrictMath.exp(reach)),
                StrictMath.pow(step.survival(), StrictMath.exp(-reach)));
    }

    /**
     * Restricted mean survival time: the area under the curve from 0 to {@code horizon}.
     *
     * @param horizon end of the time span, above 0; beyond the last observation the curve is held at its last value
     */
    public double restrictedMean(double horizon) {
        if (size == 0) {
            return Double.NaN;
        }
        double area = 0;
        double from = 0;
        double height = 1;
        for (Step step : steps) {
            if (step.time() >= horizon) {
                break;
            }
            area += (step.time() - from) * height;
            from = step.time();
            height = step.survival();
        }
        return area + (horizon - from) * height;
    }

    private @Nullable Step stepAt(double time) {
        Step found = null;
        for (Step step : steps) {
            if (step.time() > time) {
                break;
            }
            found = step;
        }
        return found;
    }
}
