package enishi.analysis.calibration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far simulated values are from observed patterns.
 *
 * <p>The miss of a part is {@code z = (x − middle)/half-width}, both as the part is looked at, so that the ends of the band are
 * at −1 and 1; at most 10 either way, and 10 where a run has nothing to take the value from. A band with one end {@code b} has
 * {@code z = max(0, 1 + (x − b)/s)} above which s is the standard deviation between runs, mirrored where b is the lower end. What
 * it costs is soft inside of the band and steep outside: {@code 0.1·min(1, z²) + max(0, |z| − 1)}. Outside it grows in proportion
 * and not with the square, so that a pattern that the model cannot meet does not pull all others away. The distance is the sum over
 * patterns of the mean cost of their parts, so that a pattern does not weigh more because it is told in more numbers.
 */
public final class Misfit {

    /** The largest miss; a value that does not exist counts as much. */
    public static final double LARGEST = 10;

    private static final double WITHIN = 0.1;

    private final FitParts parts;
    private final double[] spreads;

    /**
     * Misses of some parts.
     *
     * @param spreads standard deviation between runs with the parameters of the product, by part, as looked at
     */
    public Misfit(FitParts parts, double[] spreads) {
        this.parts = parts;
        this.spreads = spreads.clone();
    }

    /** The miss of a part in half-widths; beyond −1 and 1 it is out of the band. */
    public double miss(int part, double value) {
        FitPart fit = parts.list().get(part);
        double looked = fit.looked(value);
        if (!Double.isFinite(looked)) {
            return LARGEST;
        }
        double off = (looked - fit.middle()) / fit.width(spreads[part]);
        if (!fit.hasTwoEnds()) {
            boolean lower = Double.isFinite(fit.part().lowest());
            off = Math.max(0, 1 + (lower ? -off : off));
        }
        return Math.max(-LARGEST, Math.min(LARGEST, off));
    }

    /** What a miss costs. */
    static double cost(double miss) {
        double outside = Math.max(0, Math.abs(miss) - 1);
        return WITHIN * Math.min(1, miss * miss) + outside;
    }

    /** The distance of a whole point: of the means over its runs. */
    public double distance(Simulated simulated) {
        Map<String, double[]> byTarget = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            double[] sum = byTarget.computeIfAbsent(parts.list().get(i).target(), target -> new double[2]);
            sum[0] += cost(miss(i, simulated.mean(i)));
            sum[1]++;
        }
        double distance = 0;
        for (double[] sum : byTarget.values()) {
            distance += sum[0] / sum[1];
        }
        return distance;
    }

    /** How many parts are within their bands. */
    public int within(Simulated simulated) {
        int within = 0;
        for (int i = 0; i < parts.size(); i++) {
            within += parts.list().get(i).part().contains(simulated.mean(i)) ? 1 : 0;
        }
        return within;
    }
}
