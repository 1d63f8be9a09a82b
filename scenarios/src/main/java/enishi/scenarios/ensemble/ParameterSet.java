package enishi.scenarios.ensemble;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.calibration.ParameterOverlay;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Values of the parameters that are not known, with which every scenario of a comparison is run, its burn-in included.
 *
 * @param name by which tables know it
 * @param values its values; none for the defaults
 */
public record ParameterSet(String name, Map<LeverPath, BigDecimal> values) {

    /** The name of the set in which all parameters are as the scenarios say. */
    public static final String DEFAULTS = "defaults";

    /** The first set of every ensemble: all parameters are as the scenarios say. */
    static final ParameterSet OF_DEFAULTS = new ParameterSet(DEFAULTS, Map.of());

    /** Copies the values. */
    public ParameterSet {
        values = Map.copyOf(values);
    }

    /** Whether it is the set in which all parameters are as the scenarios say. */
    public boolean isDefaults() {
        return name.equals(DEFAULTS);
    }

    /**
     * A scenario under this set, from the first month of its burn-in on. What it sets itself to another value than the default it
     * keeps: that is its policy.
     *
     * @param scenario a scenario with the burn-in of the baseline
     * @throws ScenarioException if the values do not go together with those of the scenario
     */
    public Scenario under(Scenario scenario) throws ScenarioException {
        return values.isEmpty() ? scenario : ParameterOverlay.under(scenario, byPath());
    }

    /** Its values by path. */
    public SortedMap<String, BigDecimal> byPath() {
        SortedMap<String, BigDecimal> byPath = new TreeMap<>();
        values.forEach((parameter, value) -> byPath.put(parameter.path(), value));
        return byPath;
    }
}
