package enishi.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The product-limit estimate of a survival curve from right-censored lifetimes, with delayed entry if there is any.
 *
 * <p>{@code S(t) = prod over event times u <= t of (1 - d_u / n_u)}, with {@code d_u} ends at {@code u} and {@code n_u}
 * still at risk just before {@code u}; who is censored at {@code u} is still at risk then. Causes are not told apart. Variance
 * after Greenwood: {@code var S(t) = S(t)^2 * sum d_u / (n_u (n_u - d_u))}. It assumes that entry and censoring say nothing
 * about the lifetime, as when censoring is only the end of the run. With delayed entry the curve is conditional on being
 * alive at the first entry.
 */
public final class KaplanMeier {

    /** R's tolerance for a curve that is exactly at one half. */
    private static final double HALF_TOLERANCE = Math.sqrt(Math.ulp(1.0));

    private final List<Step> steps;
    private final double[] times;
    private final int size;
    private final double longest;

    /**
     * The curve from one event time to the next.
     *
     * @param time the event time
     * @param atRisk how many were at risk just before it
     * @param ended how many ended then
     * @param survival the estimate from this time on, [0,1]
     * @param greenwood Greenwood's sum up to this time; infinite once nobody is left
     */
    public record Step(double time, int atRisk, int ended, double survival, double greenwood) {

        double standardError() {
            return survival * Math.sqrt(greenwood);
        }

        Interval interval(double level) {
            if (survival <= 0) {
                return Interval.NONE;
            }
            double reach = Tail.reach(level) * Math.sqrt(greenwood) / Math.abs(StrictMath.log(survival));
            return new Interval(
                    StrictMath.pow(survival, StrictMath.exp(reach)), StrictMath.pow(survival, StrictMath.exp(-reach)));
        }
    }

    /**
     * The time by which half have ended.
     *
     * @param time the median; NaN if the curve does not come down to one half
     * @param interval where the pointwise band of the curve crosses one half (Brookmeyer and Crowley 1982); an end is NaN
     *     where that edge of the band never does
     */
    public record Median(double time, Interval interval) {}

    private KaplanMeier(List<Step> steps, int size, double longest) {
        this.steps = steps;
        this.times = steps.stream().mapToDouble(Step::time).toArray();
        this.size = size;
        this.longest = longest;
    }

    /** Estimates the curve; with no lifetimes at all every value of the curve is NaN. */
    public static KaplanMeier of(List<Lifetime> lifetimes) {
        EventCounts counts = EventCounts.ofAnyCause(lifetimes);
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        for (int i = 0; i < counts.times().length; i++) {
            int atRisk = counts.atRisk()[i];
            int ended = counts.ended()[i][0];
            survival *= (double) (atRisk - ended) / atRisk;
            greenwood += ended / ((double) atRisk * (atRisk - ended));
            steps.add(new Step(counts.times()[i], atRisk, ended, survival, greenwood));
        }
        double longest = lifetimes.stream().mapToDouble(Lifetime::exit).max().orElse(Double.NaN);
        return new KaplanMeier(List.copyOf(steps), lifetimes.size(), longest);
    }

    /** Number of lifetimes. */
    public int size() {
        return size;
    }

    /** The steps in order of time. */
    public List<Step> steps() {
        return steps;
    }

    /** How many ended. */
    public int ended() {
        return steps.stream().mapToInt(Step::ended).sum();
    }

    /** Time of the last observation; NaN without lifetimes. */
    public double longest() {
        return longest;
    }

    /** The share that lives longer than {@code time}; held at its last value beyond the last observation. */
    public double survival(double time) {
        return at(time, 1, Step::survival);
    }

    /** The share that lives at least until {@code time}. */
    double survivalBefore(double time) {
        return survival(Math.nextDown(time));
    }

    /** Greenwood's standard error of {@link #survival}; 0 before the first end, NaN once nobody is left. */
    public double standardError(double time) {
        return at(time, 0, Step::standardError);
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
        return step == null ? new Interval(1, 1) : step.interval(level);
    }

    /**
     * The median lifetime with its interval.
     *
     * @param level confidence level, between 0 and 1
     */
    public Median median(double level) {
        return new Median(
                half(Step::survival),
                new Interval(
                        half(step -> step.interval(level).low()),
                        half(step -> step.interval(level).high())));
    }

    /** The first time at which a curve is at most one half; amid the stretch on which it is exactly that. */
    private double half(ToDoubleFunction<Step> curve) {
        double first = Double.NaN;
        for (Step step : steps) {
            double value = curve.applyAsDouble(step);
            boolean below = value < 0.5 - HALF_TOLERANCE;
            if (Double.isNaN(first) && value < 0.5 + HALF_TOLERANCE) {
                first = step.time();
                if (below) {
                    return first;
                }
            } else if (below) {
                return (first + step.time()) / 2;
            }
        }
        return first;
    }

    /** The area under the curve from 0 to {@code horizon}: {@link RestrictedMean} without its error. */
    public double restrictedMean(double horizon) {
        return RestrictedMean.of(this, horizon).mean();
    }

    private double at(double time, double before, ToDoubleFunction<Step> value) {
        if (size == 0) {
            return Double.NaN;
        }
        Step step = stepAt(time);
        return step == null ? before : value.applyAsDouble(step);
    }

    private @Nullable Step stepAt(double time) {
        int place = EventCounts.last(times, time);
        return place < 0 ? null : steps.get(place);
    }
}
