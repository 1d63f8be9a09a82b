package enishi.scenarios.desk;

import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * Shipped scenarios that belong together.
 *
 * @param title what they are about
 * @param scenarios their ids
 */
public record PresetGroup(
        @Setting(meaning = "what they are about", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "ids of shipped scenarios", source = "assumption: the author's choice")
        List<String> scenarios) {

    /** Copies the list. */
    public PresetGroup {
        scenarios = List.copyOf(scenarios);
    }
}
