package enishi.scenarios.calibration;

import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;

/**
 * A parameter that a calibration may vary, as a file says it.
 *
 * @param path {@code parameters.RULE.PARAMETER}
 * @param title what tables and charts call it
 * @param role whether it is fitted, or a coupling that stays open
 * @param low the smaller end of its range, in the unit of the path
 * @param high the larger end
 * @param scale the scale on which the range is walked through evenly
 * @param why why it is free, and where its range comes from
 * @param source where the range comes from
 */
public record FreeParameterDefinition(
        @Setting(meaning = "the parameter: parameters.RULE.PARAMETER", source = "assumption: the author's words")
        String path,

        @Setting(meaning = "what tables and charts call it", source = "assumption: the author's words")
        Words title,

        @Setting(
                meaning = "whether it is fitted, or a coupling that no pattern fixes",
                source = "assumption: the author's choice")
        FreeRole role,

        @Setting(
                meaning = "smaller end of its range, a number in the unit of the path",
                source = "assumption: the author's choice")
        Quantity low,

        @Setting(
                meaning = "larger end of its range, a number in the unit of the path",
                source = "assumption: the author's choice")
        Quantity high,

        @Setting(
                meaning = "scale on which the range is walked through evenly",
                value = "linear",
                source = "assumption: the author's choice")
        FreeScale scale,

        @Setting(meaning = "why it is free", source = "assumption: the author's words")
        Words why,

        @Setting(
                meaning = "where its range comes from: key of a source, or assumption: with a reason",
                source = "assumption: the author's words")
        String source) {}
