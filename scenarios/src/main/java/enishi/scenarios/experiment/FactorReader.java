package enishi.scenarios.experiment;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.definition.FactorDefinition;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Amounts;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.validation.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up what factors vary, and whether their values are allowed. */
final class FactorReader {

    private static final int STEPS = 4;

    private final List<Scenario> scenarios;
    private final DesignKind kind;
    private final Report report;

    /** Reads factors for scenarios; {@code report} is told what is wrong, by pointers into the file. */
    FactorReader(List<Scenario> scenarios, DesignKind kind, Report report) {
        this.scenarios = scenarios;
        this.kind = kind;
        this.report = report;
    }

    List<Factor> read(List<FactorDefinition> definitions) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            FactorDefinition definition = definitions.get(i);
            String pointer = "/factors/" + i;
            LeverPath lever = lever(definition.path(), pointer);
            if (lever == null) {
                continue;
            }
            if (factors.stream().anyMatch(other -> other.path().equals(lever.path()))) {
                report.problem(pointer + "/path", "it is varied by another factor already", "each path once", null);
            }
            Words title = definition.title() == null ? new Words(definition.path(), null) : definition.title();
            Factor factor = definition.values() != null
                    ? listed(lever, title, definition, definition.values(), pointer)
                    : between(lever, title, definition, pointer);
            if (factor != null) {
                factors.add(factor);
            }
        }
        return factors;
    }

    /** The number of a path, which every scenario must have. */
    private @Nullable LeverPath lever(String path, String pointer) {
        LeverPath lever = null;
        for (Scenario scenario : scenarios) {
            try {
                lever = LeverPath.of(path, scenario);
            } catch (ScenarioException e) {
                Problem problem = e.problems().get(0);
                report.problem(pointer + "/path", problem.found(), problem.allowed(), problem.maybe());
                return null;
            }
        }
        return lever;
    }

    private @Nullable Factor listed(
            LeverPath lever, Words title, FactorDefinition definition, List<Quantity> values, String pointer) {
        if (definition.from() != null || definition.to() != null || definition.steps() != null) {
            report.problem(pointer, "it has values and also from, to or steps", "either values, or from and to", null);
            return null;
        }
        if (!DesignSettings.isStepped(kind)) {
            report.problem(
                    pointer + "/values",
                    "this design takes values anywhere between two ends",
                    "\"from\" and \"to\" instead of values",
                    "Maybe " + ExperimentReader.steppedKinds() + " was meant.");
            return null;
        }
        List<BigDecimal> read = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String at = pointer + "/values/" + i;
            BigDecimal value = value(lever, values.get(i), at);
            if (value == null) {
                continue;
            }
            // In a list a value may well come again, beside another one of the next factor.
            if (kind != DesignKind.LIST && read.stream().anyMatch(other -> other.compareTo(value) == 0)) {
                report.problem(at, "the value is there twice", "each value once", null);
            }
            read.add(value);
        }
        if (values.isEmpty()) {
            report.problem(pointer + "/values", "there is no value", "at least one", null);
        }
        return values.isEmpty() || read.size() < values.size()
                ? null
                : new Factor(
                        lever,
                        title,
                        read,
                        read.stream().min(BigDecimal::compareTo).orElseThrow(),
                        read.stream().max(BigDecimal::compareTo).orElseThrow());
    }

    private @Nullable Factor between(LeverPath lever, Words title, FactorDefinition definition, String pointer) {
        Quantity first = definition.from();
        Quantity last = definition.to();
        if (first == null || last == null) {
            report.problem(
                    pointer,
                    "it does not say which values it takes",
                    DesignSettings.isStepped(kind) ? "values, or from and to" : "from and to",
                    null);
            return null;
        }
        BigDecimal from = value(lever, first, pointer + "/from");
        BigDecimal to = value(lever, last, pointer + "/to");
        if (from == null || to == null) {
            return null;
        }
        if (from.compareTo(to) == 0) {
            report.problem(pointer + "/to", "both ends are the same", "two different ends", null);
            return null;
        }
        if (!DesignSettings.isStepped(kind)) {
            if (definition.steps() != null) {
                report.problem(
                        pointer + "/steps",
                        "this design chooses values itself",
                        "no steps with it",
                        "Maybe " + ExperimentReader.steppedKinds() + " was meant.");
            }
            return new Factor(lever, title, List.of(), from, to);
        }
        try {
            int steps = definition.steps() == null ? STEPS : definition.steps();
            return new Factor(lever, title, lever.doses(from, to, steps), from, to);
        } catch (ScenarioException e) {
            Problem problem = e.problems().get(0);
            report.problem(pointer + "/steps", problem.found(), problem.allowed(), problem.maybe());
            return null;
        }
    }

    private @Nullable BigDecimal value(LeverPath lever, Quantity quantity, String pointer) {
        if (quantity.inYen() && !Amounts.isYen(lever.declared())) {
            report.problem(
                    pointer,
                    "an amount of yen is not allowed",
                    "a number of "
                            + (lever.declared().unit().equals("1")
                                    ? "no unit"
                                    : lever.declared().unit()),
                    null);
            return null;
        }
        try {
            return lever.value(quantity.value().toPlainString());
        } catch (ScenarioException e) {
            Problem problem = e.problems().get(0);
            report.problem(pointer, problem.found(), problem.allowed(), problem.maybe());
            return null;
        }
    }
}
