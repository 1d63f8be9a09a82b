package enishi.scenarios.tour;

import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A step of a tour. What it does is done to the world of the policy, in the order of its members here; the other world stays as
 * the scenario has it. A step with a question plays on only when the class has answered.
 *
 * @param title its title
 * @param text what to look at
 * @param anew whether both worlds begin anew, after the burn-in, with all levers as in the scenario
 * @param off instruments of the scenario that are switched off
 * @param on instruments of the scenario that are switched on again
 * @param add kinds of instrument that the scenario lacks, each added as the product has it and switched on
 * @param set levers, by path, with the value that they take, in their declared unit
 * @param fire shocks that begin with the next month
 * @param show what the window shows, or {@code null} for what it shows already
 * @param question what the class guesses, or {@code null}
 * @param play months that both worlds live then
 * @param reveal what has come out, or {@code null}
 */
public record TourStep(
        @Setting(meaning = "title", source = "assumption: the author's words")
        Words title,

        @Setting(meaning = "what to look at", source = "assumption: the author's words")
        Words text,

        @Setting(
                meaning = "whether both worlds begin anew with all levers as in the scenario",
                value = "false",
                source = "assumption: the author's choice")
        boolean anew,

        @Setting(
                meaning = "instruments of the scenario that are switched off",
                value = "[]",
                source = "assumption: the author's choice")
        List<String> off,

        @Setting(
                meaning = "instruments of the scenario that are switched on again",
                value = "[]",
                source = "assumption: the author's choice")
        List<String> on,

        @Setting(
                meaning = "kinds of instrument that the scenario lacks, added and switched on",
                value = "[]",
                source = "assumption: the author's choice")
        List<String> add,

        @Setting(
                meaning = "levers of the desk, by path, with their values in the declared unit",
                value = "{}",
                source = "assumption: the author's choice")
        SortedMap<String, Quantity> set,

        @Setting(
                meaning = "shocks that begin with the next month",
                value = "[]",
                source = "assumption: the author's choice")
        List<TourShock> fire,

        @Setting(meaning = "what the window shows", source = "assumption: the author's choice") @Nullable
        TourView show,

        @Setting(meaning = "what the class guesses", source = "assumption: the author's words") @Nullable
        TourQuestion question,

        @Parameter(
                symbol = "m",
                meaning = "months that both worlds live then",
                unit = "months",
                min = 0,
                max = 1200,
                value = 0,
                source = "assumption: the author's choice")
        int play,

        @Setting(meaning = "what has come out", source = "assumption: the author's words") @Nullable
        TourReveal reveal) {

    /** Copies the collections. */
    public TourStep {
        off = List.copyOf(off);
        on = List.copyOf(on);
        add = List.copyOf(add);
        set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
        fire = List.copyOf(fire);
    }

    /** Whether it changes what holds in the world of the policy. */
    public boolean changesPolicy() {
        return anew || !off.isEmpty() || !on.isEmpty() || !add.isEmpty() || !set.isEmpty() || !fire.isEmpty();
    }
}
