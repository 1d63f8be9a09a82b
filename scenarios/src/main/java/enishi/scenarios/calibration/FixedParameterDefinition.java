package enishi.scenarios.calibration;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;

/**
 * A parameter that a calibration leaves at its default, since only its product with another one shows in what is observed.
 *
 * @param path {@code parameters.RULE.PARAMETER}
 * @param partner the parameter with which it makes the product
 * @param why what the product is
 */
public record FixedParameterDefinition(
        @Setting(meaning = "the parameter: parameters.RULE.PARAMETER", source = "assumption: the author's words")
        String path,

        @Setting(
                meaning = "the parameter with which it makes a product: parameters.RULE.PARAMETER",
                source = "assumption: the author's words")
        String partner,

        @Setting(meaning = "what the product is", source = "assumption: the author's words")
        Words why) {}
