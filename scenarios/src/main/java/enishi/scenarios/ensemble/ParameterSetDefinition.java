package enishi.scenarios.ensemble;

import enishi.scenarios.definition.Quantity;
import enishi.sim.parameter.Setting;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One set of values of the parameters that are not known.
 *
 * @param name by which tables know it
 * @param parameters its values by path, one for every parameter that is not known
 */
public record ParameterSetDefinition(
        @Setting(meaning = "name of the set in tables, such as set-01", source = "assumption: the author's words")
        String name,

        @Setting(
                meaning = "its values by path: one for every path of the priors",
                source = "assumption: the author's choice")
        SortedMap<String, Quantity> parameters) {

    /** Copies the values. */
    public ParameterSetDefinition {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
