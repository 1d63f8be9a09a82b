package enishi.analysis.calibration;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How implausible points are, given what has been observed (history matching, Craig and others 1997; Vernon and others 2010).
 *
 * <p>Of a part {@code I = |x − middle| / √(w²/3 + V + (δ·w)²)}, all as the part is looked at: w is half of the band, whose
 * variance w²/3 is that of a band in which no value is likelier than another; δ is by how much the model may miss a pattern even at
 * its best; V is the variance of the mean of runs where x was simulated, and the squared uncertainty of the emulator, chance
 * included, where it was emulated. A band with one end has no middle: there only what lies beyond its end counts, without
 * w²/3, and w is the standard deviation between runs.
 *
 * <p>A point is ruled out if the largest I but for a few, by default one, is not below 3. The few allow for a pattern that the
 * model cannot meet at all.
 */
final class Implausibility {

    private static final double UNIFORM = 3;

    private final FitParts parts;
    private final double[] spreads;
    private final double discrepancy;
    private final MatchSettings settings;

    /**
     * For some parts.
     *
     * @param spreads standard deviation between runs, by part, as looked at
     * @param discrepancy δ, half-widths
     */
    Implausibility(FitParts parts, double[] spreads, double discrepancy, MatchSettings settings) {
        this.parts = parts;
        this.spreads = spreads.clone();
        this.discrepancy = discrepancy;
        this.settings = settings;
    }

    /** Of every part at a point that was simulated; infinite where there is no value. */
    double[] ofSimulated(Simulated simulated) {
        double[] implausible = new double[parts.size()];
        for (int i = 0; i < implausible.length; i++) {
            double chance = spreads[i] * spreads[i] / Math.max(1, simulated.runs());
            implausible[i] = of(i, parts.list().get(i).looked(simulated.mean(i)), chance);
        }
        return implausible;
    }

    /** Of every part at a point where it is emulated; 0 where there is no emulator. */
    double[] ofEmulated(List<@Nullable QuadraticEmulator> emulators, double[] shares) {
        double[] implausible = new double[parts.size()];
        for (int i = 0; i < implausible.length; i++) {
            QuadraticEmulator emulator = emulators.get(i);
            implausible[i] =
                    emulator == null ? 0 : of(i, emulator.at(shares), emulator.deviation() * emulator.deviation());
        }
        return implausible;
    }

    private double of(int part, double looked, double variance) {
        if (!Double.isFinite(looked)) {
            return Double.POSITIVE_INFINITY;
        }
        FitPart fit = parts.list().get(part);
        double width = fit.width(spreads[part]);
        double off = looked - fit.middle();
        double miss = discrepancy * width;
        if (!fit.hasTwoEnds()) {
            double beyond = Math.max(0, Double.isFinite(fit.part().lowest()) ? -off : off);
            return beyond == 0 ? 0 : beyond / Math.sqrt(variance + miss * miss);
        }
        return Math.abs(off) / Math.sqrt(width * width / UNIFORM + variance + miss * miss);
    }

    /** The one that decides: the largest but for those that are allowed to miss. */
    double deciding(double[] implausible) {
        double[] sorted = implausible.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - 1 - settings.misses())];
    }

    /** Whether a point with these is ruled out. */
    boolean isRuledOut(double[] implausible) {
        return !(deciding(implausible) < settings.cut());
    }
}
