package enishi.analysis.calibration;

import enishi.scenarios.target.TargetKind;
import enishi.scenarios.target.TargetPart;

/**
 * A part of an observed pattern to which parameters may be fitted, and no other.
 *
 * <p>Where its band spans a factor of two or more above 0, values and band are looked at in natural logarithms, so that half as
 * much and twice as much miss alike.
 *
 * @param target id of the pattern
 * @param part the part
 */
public record FitPart(String target, TargetPart part) {

    private static final double WIDE = 2;

    /** Refuses what is held out, given or not modelled. */
    public FitPart {
        if (part.kind() != TargetKind.FIT) {
            throw new IllegalArgumentException("part [" + part.id() + "] must be fit, but is " + part.kind() + ".");
        }
    }

    /** Its id. */
    public String id() {
        return part.id();
    }

    /** Whether it is looked at in logarithms. */
    public boolean isLogarithmic() {
        return hasTwoEnds() && part.lowest() > 0 && part.highest() >= WIDE * part.lowest();
    }

    /** Whether its band has both ends. */
    public boolean hasTwoEnds() {
        return Double.isFinite(part.lowest()) && Double.isFinite(part.highest());
    }

    /** A value as it is looked at: its logarithm, or itself; NaN where it has no logarithm. */
    public double looked(double value) {
        if (!isLogarithmic()) {
            return value;
        }
        return value > 0 ? StrictMath.log(value) : Double.NaN;
    }

    /** The middle of the band as it is looked at; the only end of a band with one. */
    public double middle() {
        if (!hasTwoEnds()) {
            return Double.isFinite(part.lowest()) ? part.lowest() : part.highest();
        }
        return (looked(part.lowest()) + looked(part.highest())) / 2;
    }

    /**
     * The width by which misses are measured: half of the band, as it is looked at. A band with one end has none; there it is the
     * standard deviation between runs.
     *
     * @param spread standard deviation between runs with the parameters of the product, as looked at
     */
    public double width(double spread) {
        if (hasTwoEnds()) {
            return (looked(part.highest()) - looked(part.lowest())) / 2;
        }
        return spread > 0 ? spread : 1;
    }
}
