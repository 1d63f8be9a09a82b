package enishi.scenarios.desk;

import enishi.sim.parameter.Setting;
import java.util.List;

/**
 * The desk as its file says it.
 *
 * @param kinds the kinds of instruments, in the order in which they stand on the desk
 * @param names what instruments are called
 * @param society parameters of the rules that stand beside the instruments
 * @param shocks ready-made shocks
 * @param presets the shipped scenarios in groups
 */
public record DeskDefinition(
        @Setting(meaning = "kinds of instruments, in order", source = "assumption: the author's choice")
        List<KindDefinition> kinds,

        @Setting(meaning = "what instruments are called", source = "assumption: the author's words")
        List<NamedInstrument> names,

        @Setting(meaning = "parameters of the rules", source = "assumption: the author's choice")
        List<HandleDefinition> society,

        @Setting(meaning = "ready-made shocks", source = "assumption: the author's choice")
        List<ReadyShock> shocks,

        @Setting(meaning = "shipped scenarios in groups", source = "assumption: the author's choice")
        List<PresetGroup> presets) {

    /** Copies the lists. */
    public DeskDefinition {
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
        society = List.copyOf(society);
        shocks = List.copyOf(shocks);
        presets = List.copyOf(presets);
    }
}
