package enishi.scenarios.lever;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.io.Amounts;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.ValueText;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.YearlyBudget;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One number of a scenario that can be turned: {@code instruments.ID.LEVER} or {@code parameters.RULE.PARAMETER}.
 *
 * @param path how the user calls it
 * @param declared its declaration
 * @param whole whether it is a whole number
 */
public record LeverPath(String path, Parameter declared, boolean whole) {

    private static final String INSTRUMENTS = "instruments";
    private static final String PARAMETERS = "parameters";
    private static final int PARTS = 3;
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /**
     * The number of a path.
     *
     * @throws ScenarioException if the scenario has none there
     */
    public static LeverPath of(String path, Scenario scenario) throws ScenarioException {
        String[] parts = path.split("\\.", -1);
        boolean instrument = parts[0].equals(INSTRUMENTS);
        if (parts.length != PARTS || !(instrument || parts[0].equals(PARAMETERS))) {
            throw refusal(
                    path,
                    "is no path of a lever",
                    "instruments.ID.LEVER or parameters.RULE.PARAMETER",
                    Wording.maybe(parts[0], List.of(INSTRUMENTS, PARAMETERS)));
        }
        Class<?> type = instrument ? instrument(path, parts[1], scenario) : rule(path, parts[1], scenario);
        return in(path, type, parts[2]);
    }

    /**
     * A number of settings of a kind, whatever scenario they stand in.
     *
     * @param path how the user calls it
     * @param settings the record that declares it
     * @param name its name there
     * @throws ScenarioException if there is no such number
     */
    public static LeverPath in(String path, Class<?> settings, String name) throws ScenarioException {
        List<String> known = new ArrayList<>();
        for (RecordComponent component : settings.getRecordComponents()) {
            Parameter declared = Declared.parameter(component);
            if (declared != null && isNumber(component.getType())) {
                known.add(component.getName());
                if (component.getName().equals(name)) {
                    return new LeverPath(path, declared, isWhole(component.getType()));
                }
            }
        }
        throw unknown(path, name, "number", known);
    }

    /** The lever of the product that has the instrument of a path, or {@code null}. */
    public static @Nullable LeverTrial trial(String path) {
        String[] parts = path.split("\\.", -1);
        if (parts.length < 2 || !parts[0].equals(INSTRUMENTS)) {
            return null;
        }
        return LeverCatalog.ids().stream()
                .map(LeverCatalog::open)
                .filter(trial -> trial.instruments().contains(parts[1]))
                .findFirst()
                .orElse(null);
    }

    private static Class<?> instrument(String path, String id, Scenario scenario) {
        Instrument instrument = scenario.definition().instruments().get(id);
        if (instrument == null) {
            SortedSet<String> known =
                    new TreeSet<>(scenario.definition().instruments().keySet());
            LeverCatalog.ids()
                    .forEach(lever -> known.addAll(LeverCatalog.open(lever).instruments()));
            throw unknown(path, id, "instrument of the scenario " + scenario.id(), List.copyOf(known));
        }
        return instrument.getClass();
    }

    private static Class<?> rule(String path, String id, Scenario scenario) {
        List<String> known = new ArrayList<>();
        for (RecordComponent component :
                scenario.definition().parameters().getClass().getRecordComponents()) {
            known.add(component.getName());
            if (component.getName().equals(id)) {
                return component.getType();
            }
        }
        throw unknown(path, id, "rule", known);
    }

    private static boolean isNumber(Class<?> type) {
        return isWhole(type) || type == double.class;
    }

    private static boolean isWhole(Class<?> type) {
        return type == int.class || type == long.class || type == YearlyBudget.class;
    }

    /**
     * A value as the user writes it: a number, or an amount in words where it is one of yen.
     *
     * @throws ScenarioException if it is none or out of range
     */
    public BigDecimal value(String text) throws ScenarioException {
        BigDecimal value = null;
        try {
            value = new BigDecimal(text.strip());
        } catch (NumberFormatException e) {
            value = Amounts.isYen(declared) ? Amounts.yen(text.strip()) : null;
        }
        BigDecimal min = BigDecimal.valueOf(declared.min()).stripTrailingZeros();
        BigDecimal max = BigDecimal.valueOf(declared.max()).stripTrailingZeros();
        boolean fits = value != null
                && value.compareTo(min) >= 0
                && value.compareTo(max) <= 0
                && (!whole || value.stripTrailingZeros().scale() <= 0);
        if (value == null || !fits) {
            String amount = Amounts.isYen(declared) ? ", or " + Amounts.EXAMPLES : "";
            throw refusal(
                    path,
                    Wording.quote(text) + " is not allowed",
                    "a " + (whole ? "whole " : "") + "number from " + inWords(min) + " to " + inWords(max) + amount,
                    value == null && Amounts.isYen(declared) ? Amounts.maybe(text) : null);
        }
        return value;
    }

    /**
     * Values from one end to the other in equal steps; whole ones are rounded.
     *
     * @param steps how many steps, at least 1
     * @throws ScenarioException if two of them are the same
     */
    public List<BigDecimal> doses(BigDecimal from, BigDecimal to, int steps) throws ScenarioException {
        List<BigDecimal> doses = new ArrayList<>();
        for (int k = 0; k <= steps; k++) {
            BigDecimal share = to.subtract(from).multiply(BigDecimal.valueOf(k));
            BigDecimal dose =
                    from.add(share.divide(BigDecimal.valueOf(steps), DIGITS)).round(DIGITS);
            BigDecimal rounded = whole ? dose.setScale(0, RoundingMode.HALF_UP) : dose;
            boolean again = doses.stream().anyMatch(other -> other.compareTo(rounded) == 0);
            if (again) {
                throw refusal(
                        path,
                        (steps + 1) + " values from " + inWords(from) + " to " + inWords(to) + " are not all different",
                        whole ? "fewer steps, or ends farther apart: it is a whole number" : "two different ends",
                        null);
            }
            doses.add(rounded);
        }
        return doses;
    }

    /** The value that a scenario has, or {@code null} where it is no single number, as a budget that changes with the years. */
    public @Nullable BigDecimal current(Scenario scenario) {
        Json json = Variation.at(scenario.definition(), path);
        return json instanceof Json.Decimal number ? number.value() : null;
    }

    /**
     * The scenario with another value from the first reported month on.
     *
     * @param id id of the new scenario
     */
    public Scenario at(Scenario scenario, BigDecimal value, String id) {
        return at(scenario, Map.of(this, value), id, path + " = " + inWords(value));
    }

    /**
     * The scenario with other values from the first reported month on.
     *
     * @param values the numbers that change
     * @param id id of the new scenario
     * @param title its title in English
     * @throws ScenarioException if the values do not go together
     */
    public static Scenario at(Scenario scenario, Map<LeverPath, BigDecimal> values, String id, String title)
            throws ScenarioException {
        return Variation.of(scenario, values, id, title);
    }

    /** What it means, without how a file may write it. */
    public String meaning() {
        return declared.meaning().replaceFirst(";.*", "");
    }

    /** A value with its unit. */
    public String inWords(BigDecimal value) {
        return ValueText.of(new Json.Decimal(Json.NOWHERE, value.toPlainString(), value), declared.unit());
    }

    private static ScenarioException unknown(String path, String part, String what, List<String> known) {
        return refusal(
                path,
                Wording.quote(part) + " is no " + what,
                known.isEmpty() ? "there is none" : "one of " + String.join(", ", known),
                Wording.maybe(part, known));
    }

    private static ScenarioException refusal(String path, String found, String allowed, @Nullable String maybe) {
        return new ScenarioException(
                Wording.printable(path), new Problem(Wording.printable(path), "", 0, found, allowed, maybe));
    }
}
