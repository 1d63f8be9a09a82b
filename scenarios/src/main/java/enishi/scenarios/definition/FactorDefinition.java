package enishi.scenarios.definition;

import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that an experiment varies: by listed values, or between two ends.
 *
 * @param path {@code instruments.ID.LEVER} or {@code parameters.RULE.PARAMETER}
 * @param title what charts call it, or {@code null} for its path
 * @param values its values, or {@code null}
 * @param from one end, or {@code null}
 * @param to the other end, or {@code null}
 * @param steps steps from one end to the other, so that there is one more value; {@code null} for the design's
 */
public record FactorDefinition(
        @Setting(
                meaning = "the number to vary: instruments.ID.LEVER or parameters.RULE.PARAMETER",
                source = "assumption: the author's words")
        String path,

        @Setting(
                meaning = "what charts and tables call it; its path otherwise",
                source = "assumption: the author's words")
        @Nullable
        Words title,

        @Setting(
                meaning = "its values, each a number in the unit of the path, or yen in words",
                source = "assumption: the author's choice")
        @Nullable
        List<Quantity> values,

        @Setting(
                meaning = "one end of its range, a number in the unit of the path, or yen in words",
                source = "assumption: the author's choice")
        @Nullable
        Quantity from,

        @Setting(
                meaning = "the other end of its range, a number in the unit of the path, or yen in words",
                source = "assumption: the author's choice")
        @Nullable
        Quantity to,

        @Parameter(
                symbol = "n",
                meaning = "equal steps from one end to the other; there is one more value",
                unit = "1",
                min = 1,
                max = 1000,
                value = Double.NaN,
                source = "assumption: the author's choice")
        @Nullable
        Integer steps) {

    /** Copies the values. */
    public FactorDefinition {
        values = values == null ? null : List.copyOf(values);
    }
}
