package enishi.scenarios.ensemble;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

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
     * A scenario under this set. What the scenario changes itself it keeps from the first reported month on: that change is its
     * policy. Before that month it is as the baseline under this set.
     *
     * @param scenario a scenario with the burn-in of the baseline
     * @param kept paths of the parameters that it keeps, as {@link Ensemble#keptBy} tells them
     * @throws ScenarioException if the values do not go together with those of the scenario
     */
    public Scenario under(Scenario scenario, Collection<String> kept) throws ScenarioException {
        if (values.isEmpty()) {
            return scenario;
        }
        Map<LeverPath, BigDecimal> reported = new LinkedHashMap<>(values);
        reported.keySet().removeIf(parameter -> kept.contains(parameter.path()));
        return LeverPath.throughout(scenario, reported, values, scenario.id() + ", " + name);
    }
}
