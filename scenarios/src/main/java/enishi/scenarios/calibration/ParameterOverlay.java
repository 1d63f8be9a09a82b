package enishi.scenarios.calibration;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.RecordWriter;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Checks;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.process.ModelParameters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of parameters laid under a scenario: they take the place of the product's defaults, from the first month of burn-in on.
 * What a scenario itself sets to another value than the default stays as it sets it.
 */
public final class ParameterOverlay {

    private static final Place PLACE = new Place("parameter set", 0);
    private static final int PARTS = 3;
    private static final Json.Members DEFAULTS = RecordWriter.write(RecordReader.defaults(ModelParameters.class));

    private ParameterOverlay() {}

    /**
     * A scenario with other values.
     *
     * @param scenario the scenario
     * @param values the values by path, {@code parameters.RULE.PARAMETER}
     * @throws ScenarioException if there is no such parameter, or a value is out of range
     */
    public static Scenario under(Scenario scenario, Map<String, BigDecimal> values) throws ScenarioException {
        ScenarioDefinition was = scenario.definition();
        Policy before = scenario.burnIn();
        return new Scenario(
                new ScenarioDefinition(
                        was.id(),
                        was.title(),
                        was.question(),
                        was.description(),
                        was.sources(),
                        was.lookAt(),
                        was.start(),
                        was.population(),
                        under(was.parameters(), values),
                        was.instruments(),
                        was.shocks(),
                        was.burnIn(),
                        was.run()),
                new Policy(under(before.parameters(), values), before.instruments(), before.shocks()));
    }

    private static ModelParameters under(ModelParameters parameters, Map<String, BigDecimal> values)
            throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = RecordWriter.write(parameters);
        for (Map.Entry<String, BigDecimal> entry : values.entrySet()) {
            tree = with(tree, entry.getKey(), entry.getValue(), problems);
        }
        RecordReader reader = Checks.reader(problems, pointer -> PLACE);
        ModelParameters changed = reader.read(ModelParameters.class, tree, "/parameters", List.of());
        problems.throwIfAny(PLACE.file());
        if (changed == null) {
            throw new IllegalStateException("parameters refused without a reason");
        }
        return changed;
    }

    private static Json.Members with(Json.Members tree, String path, BigDecimal value, Problems problems) {
        String[] parts = path.split("\\.", -1);
        if (parts.length != PARTS
                || !parts[0].equals("parameters")
                || !(tree.map().get(parts[1]) instanceof Json.Members rule)
                || !(rule.map().get(parts[2]) instanceof Json.Decimal current)) {
            problems.add(PLACE, "/" + path, "it is no parameter of a rule", "parameters.RULE.PARAMETER", null);
            return tree;
        }
        if (!(DEFAULTS.map().get(parts[1]) instanceof Json.Members defaults)
                || !(defaults.map().get(parts[2]) instanceof Json.Decimal usual)
                || current.value().compareTo(usual.value()) != 0) {
            return tree;
        }
        Map<String, Json> members = new LinkedHashMap<>(rule.map());
        members.put(parts[2], new Json.Decimal(PLACE, value.toPlainString(), value));
        Map<String, Json> rules = new LinkedHashMap<>(tree.map());
        rules.put(parts[1], new Json.Members(rule.place(), members));
        return new Json.Members(tree.place(), rules);
    }
}
