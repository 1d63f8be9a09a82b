package enishi.scenarios.desk;

import enishi.scenarios.calibration.FreeScale;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A number that can be moved by hand, as the file says it.
 *
 * @param lever the name of an instrument's lever, or {@code RULE.PARAMETER}
 * @param title what stands beside it
 * @param unit its unit in words; behind a number that is shown in percent it begins with a per cent sign, behind an amount with
 *     yen
 * @param low the smaller end of the way by hand, in the lever's declared unit
 * @param high the larger end
 * @param step how far one step goes; {@code null} on a scale of ratios
 * @param scale whether steps are differences or ratios
 * @param tooltip what it does
 */
public record HandleDefinition(
        @Setting(
                meaning = "name of an instrument's lever, or RULE.PARAMETER",
                source = "assumption: the author's choice of what matters most")
        String lever,

        @Setting(meaning = "what stands beside it", source = "assumption: the author's words")
        Words title,

        @Setting(
                meaning = "unit in words; begins with % where it is shown in percent, and with yen for amounts",
                source = "assumption: the author's words")
        Words unit,

        @Setting(
                meaning = "smaller end of the way by hand, a number in the lever's unit",
                source = "assumption: the author's choice within the declared range")
        Quantity low,

        @Setting(
                meaning = "larger end of the way by hand, a number in the lever's unit",
                source = "assumption: the author's choice within the declared range")
        Quantity high,

        @Setting(
                meaning = "how far one step goes, a number in the lever's unit; none on a scale of ratios",
                source = "assumption: the author's choice")
        @Nullable
        Quantity step,

        @Setting(
                meaning = "whether steps are differences or ratios",
                value = "linear",
                source = "assumption: the author's choice")
        FreeScale scale,

        @Setting(meaning = "what it does", source = "assumption: the author's words")
        Words tooltip) {}
