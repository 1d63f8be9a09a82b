package enishi.analysis.window.desk;

import enishi.scenarios.desk.Handle;
import enishi.scenarios.lever.LeverPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A lever of a scenario as it stands.
 *
 * @param number the number of the scenario that it moves
 * @param handle how a hand moves it
 * @param value where it stands, in the declared unit; {@code null} while it changes with the years as the scenario says
 * @param base where the scenario has it; {@code null} where it changes with the years there
 */
public record DeskLever(
        LeverPath number,
        Handle handle,
        @Nullable BigDecimal value,
        @Nullable BigDecimal base) {

    /** Its path in the scenario. */
    public String path() {
        return number.path();
    }

    /** Whether it stands elsewhere than in the scenario. */
    public boolean changed() {
        return value != null && (base == null || value.compareTo(base) != 0);
    }

    /** The smallest value that it takes: the end of the way by hand, or what the scenario has beyond it. */
    public BigDecimal least() {
        return base == null ? handle.low() : handle.low().min(base);
    }

    /** The largest value that it takes: the end of the way by hand, or what the scenario has beyond it. */
    public BigDecimal most() {
        return base == null ? handle.high() : handle.high().max(base);
    }
}
