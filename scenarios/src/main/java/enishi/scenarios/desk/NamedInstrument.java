package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;

/**
 * What people call an instrument of shipped scenarios that no shipped lever names, or names at too great length.
 *
 * @param instrument the instrument's id
 * @param title what people call it
 */
public record NamedInstrument(
        @Setting(meaning = "id of an instrument", source = "assumption: the author's words")
        String instrument,

        @Setting(meaning = "what people call it", source = "assumption: the author's words")
        Words title) {}
