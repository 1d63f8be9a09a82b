package enishi.scenarios.definition;

import java.math.BigDecimal;

/**
 * A number of whatever unit the place asks for, or an amount of yen in words.
 *
 * @param value the number
 * @param inYen whether it was written as an amount, so that it can only be one of yen
 */
public record Quantity(BigDecimal value, boolean inYen) {}
