package enishi.scenarios.calibration;

import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;

/**
 * A parameter that may be varied.
 *
 * @param lever the parameter
 * @param title what tables and charts call it
 * @param role whether it is fitted, or a coupling that stays open
 * @param low the smaller end of its range, in its unit
 * @param high the larger end
 * @param scale the scale on which the range is walked through evenly
 * @param value what the product has, in its unit
 */
public record FreeParameter(
        LeverPath lever,
        Words title,
        FreeRole role,
        BigDecimal low,
        BigDecimal high,
        FreeScale scale,
        BigDecimal value) {

    /** Its path. */
    public String path() {
        return lever.path();
    }

    /** The value at a share of the way from its smaller to its larger end, [0,1]. */
    public BigDecimal at(double share) {
        return scale.at(Math.min(1, Math.max(0, share)), low, high);
    }

    /** How far along the way from its smaller to its larger end a value stands, [0,1] within the range. */
    public double share(BigDecimal ofValue) {
        return scale.share(ofValue, low, high);
    }
}
