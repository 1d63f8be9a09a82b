package enishi.scenarios.ensemble;

import enishi.scenarios.calibration.FreeScale;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value is not known, and between which ends it was looked for.
 *
 * @param path {@code parameters.RULE.PARAMETER}
 * @param title what tables call it, or {@code null} for its path
 * @param low the lowest value that was thought possible
 * @param high the highest value that was thought possible
 * @param scale on which scale values between the two were equally likely
 */
public record PriorDefinition(
        @Setting(
                meaning = "the parameter that is not known: parameters.RULE.PARAMETER",
                source = "assumption: the author's choice")
        String path,

        @Setting(meaning = "what tables call it; its path otherwise", source = "assumption: the author's words")
        @Nullable
        Words title,

        @Setting(
                meaning = "the lowest value that was thought possible, in the unit of the path",
                source = "assumption: the author's choice")
        Quantity low,

        @Setting(
                meaning = "the highest value that was thought possible, in the unit of the path",
                source = "assumption: the author's choice")
        Quantity high,

        @Setting(
                meaning = "on which scale values between the two were equally likely before",
                value = "linear",
                source = "assumption: the author's choice")
        FreeScale scale) {}
