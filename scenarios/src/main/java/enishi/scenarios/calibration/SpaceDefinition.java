package enishi.scenarios.calibration;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * The space of a calibration, as a file says it.
 *
 * @param id its id
 * @param title its title
 * @param discrepancy by how much the model may miss an observed pattern even at its best, half-widths of the band
 * @param free what may be varied
 * @param fixed what is held because only a product shows
 */
public record SpaceDefinition(
        @Setting(meaning = "id", source = "assumption: the author's words")
        String id,

        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Parameter(
                symbol = "δ",
                meaning = "by how much the model may miss a pattern even at its best, as standard deviation",
                unit = "half-widths of the band",
                min = 0,
                max = 3,
                value = 0.3333333333,
                source = "assumption: with the band alone, three standard deviations are then two half-widths")
        double discrepancy,

        @Setting(meaning = "parameters that may be varied", source = "assumption: the author's choice")
        List<FreeParameterDefinition> free,

        @Setting(
                meaning = "parameters that are held because only a product shows",
                value = "[]",
                source = "assumption: the author's choice")
        List<FixedParameterDefinition> fixed) {

    /** Copies the lists. */
    public SpaceDefinition {
        free = List.copyOf(free);
        fixed = List.copyOf(fixed);
    }
}
