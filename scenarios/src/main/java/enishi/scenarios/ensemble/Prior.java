package enishi.scenarios.ensemble;

import enishi.scenarios.calibration.FreeScale;
import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;

/**
 * A parameter whose value is not known.
 *
 * @param parameter the parameter
 * @param title what people call it
 * @param low the lowest value that was thought possible
 * @param high the highest value that was thought possible
 * @param scale on which scale values between the two were equally likely before
 */
public record Prior(LeverPath parameter, Words title, BigDecimal low, BigDecimal high, FreeScale scale) {

    /** Its path. */
    public String path() {
        return parameter.path();
    }
}
