package enishi.scenarios.definition;

import enishi.sim.parameter.Setting;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.process.ModelParameters;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The policy before the first reported month. A part left out is that of the scenario which the chain of
 * {@code extends} starts from; a part given is complete in itself.
 *
 * @param parameters the parameters of all rules, or {@code null}
 * @param instruments the instruments by id, or {@code null}
 * @param shocks the shocks by id, or {@code null}
 */
public record BurnIn(
        @Setting(
                meaning = "parameters of the rules before the first reported month",
                source = "assumption: the policy that scenarios have in common")
        @Nullable
        ModelParameters parameters,

        @Setting(
                meaning = "instruments before the first reported month",
                source = "assumption: the policy that scenarios have in common")
        @Nullable
        SortedMap<String, Instrument> instruments,

        @Setting(
                meaning = "shocks before the first reported month",
                source = "assumption: the past that scenarios have in common")
        @Nullable
        SortedMap<String, Shock> shocks) {

    /** Copies instruments and shocks. */
    public BurnIn {
        instruments = instruments == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(instruments));
        shocks = shocks == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(shocks));
    }
}
