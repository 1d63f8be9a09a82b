package enishi.scenarios.ensemble;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.calibration.FreeScale;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Amounts;
import enishi.scenarios.io.Pointer;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.scenarios.validation.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an ensemble names is looked up, and everything that does not fit is reported. */
final class EnsembleReader {

    private static final String BASELINE = "baseline-japan";
    private static final String PREFIX = "parameters.";
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 40;
    private static final int MOST_SETS = 1000;

    private final EnsembleDefinition definition;
    private final Report report;
    private final Scenario baseline = ScenarioCatalog.open(BASELINE);

    EnsembleReader(EnsembleDefinition definition, Report report) {
        this.definition = definition;
        this.report = report;
    }

    /** The ensemble; not to be used if there are problems. */
    Ensemble read() {
        List<Prior> priors = priors();
        List<ParameterSet> sets = new ArrayList<>();
        boolean complete = priors.size() == definition.priors().size();
        if (definition.sets().isEmpty() || definition.sets().size() > MOST_SETS) {
            report.problem(
                    "/sets",
                    "there are " + definition.sets().size() + " sets",
                    "from 1 to " + MOST_SETS + "; the defaults are one more, unnamed",
                    null);
        }
        for (int i = 0; i < definition.sets().size(); i++) {
            ParameterSetDefinition set = definition.sets().get(i);
            checkName(set.name(), i);
            if (complete) {
                sets.add(set(set, priors, Pointer.item("/sets", i)));
            }
        }
        sets.sort(Comparator.comparing(ParameterSet::name));
        sets.add(0, ParameterSet.OF_DEFAULTS);
        return new Ensemble(definition, priors, sets);
    }

    private List<Prior> priors() {
        List<Prior> priors = new ArrayList<>();
        if (definition.priors().isEmpty()) {
            report.problem("/priors", "there is no parameter", "at least one", null);
        }
        for (int i = 0; i < definition.priors().size(); i++) {
            Prior prior = prior(definition.priors().get(i), Pointer.item("/priors", i));
            if (prior == null) {
                continue;
            }
            if (priors.stream().anyMatch(other -> other.path().equals(prior.path()))) {
                report.problem(
                        Pointer.item("/priors", i) + "/path", "the parameter is there twice", "each path once", null);
            }
            priors.add(prior);
        }
        return priors;
    }

    private @Nullable Prior prior(PriorDefinition definition, String pointer) {
        if (!definition.path().startsWith(PREFIX)) {
            report.problem(
                    pointer + "/path",
                    Wording.quote(definition.path()) + " is no path of a parameter",
                    "parameters.RULE.PARAMETER",
                    "Maybe " + Wording.quote(PREFIX + definition.path()) + " was meant.");
            return null;
        }
        LeverPath parameter;
        try {
            parameter = LeverPath.of(definition.path(), baseline);
        } catch (ScenarioException e) {
            Problem problem = e.problems().get(0);
            report.problem(pointer + "/path", problem.found(), problem.allowed(), problem.maybe());
            return null;
        }
        BigDecimal low = value(parameter, definition.low(), pointer + "/low");
        BigDecimal high = value(parameter, definition.high(), pointer + "/high");
        if (low == null || high == null) {
            return null;
        }
        if (low.compareTo(high) >= 0) {
            report.problem(
                    pointer + "/high",
                    high.toPlainString() + " is not above the lowest value",
                    "more than " + low.toPlainString(),
                    low.compareTo(high) > 0 ? "Maybe low and high were mixed up." : null);
            return null;
        }
        if (definition.scale() == FreeScale.LOG && low.signum() <= 0) {
            report.problem(
                    pointer + "/low",
                    low.toPlainString() + " has no logarithm",
                    "a number above 0, or the scale linear",
                    null);
            return null;
        }
        Words title = definition.title() == null ? new Words(definition.path(), null) : definition.title();
        return new Prior(parameter, title, low, high, definition.scale());
    }

    private void checkName(String name, int index) {
        String pointer = Pointer.item("/sets", index) + "/name";
        if (name.equals(ParameterSet.DEFAULTS)) {
            report.problem(
                    pointer,
                    Wording.quote(name) + " is not allowed",
                    "another name: the set of the defaults is always there",
                    null);
        } else if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
            report.problem(
                    pointer,
                    Wording.quote(name) + " is not allowed",
                    "at most " + LONGEST_NAME + " small letters, digits and single hyphens between them",
                    null);
        }
        for (int i = 0; i < index; i++) {
            if (definition.sets().get(i).name().equals(name)) {
                report.problem(pointer, Wording.quote(name) + " is there twice", "each name once", null);
            }
        }
    }

    private ParameterSet set(ParameterSetDefinition set, List<Prior> priors, String pointer) {
        List<String> paths = priors.stream().map(Prior::path).toList();
        String at = pointer + "/parameters";
        for (String path : set.parameters().keySet()) {
            if (!paths.contains(path)) {
                report.problem(
                        Pointer.member(at, path),
                        "the priors do not name this parameter",
                        "one of " + String.join(", ", paths),
                        Wording.maybe(path, paths));
            }
        }
        Map<LeverPath, BigDecimal> values = new LinkedHashMap<>();
        for (Prior prior : priors) {
            Quantity given = set.parameters().get(prior.path());
            if (given == null) {
                report.problem(at, prior.path() + " is missing", "a value for every path of the priors", null);
                continue;
            }
            String where = Pointer.member(at, prior.path());
            BigDecimal value = value(prior.parameter(), given, where);
            if (value != null && (value.compareTo(prior.low()) < 0 || value.compareTo(prior.high()) > 0)) {
                report.problem(
                        where,
                        value.toPlainString() + " is not allowed",
                        "a number within its prior, from "
                                + prior.low().toPlainString() + " to "
                                + prior.high().toPlainString(),
                        null);
            } else if (value != null) {
                values.put(prior.parameter(), value);
            }
        }
        return new ParameterSet(set.name(), values);
    }

    private @Nullable BigDecimal value(LeverPath parameter, Quantity quantity, String pointer) {
        if (quantity.inYen() && !Amounts.isYen(parameter.declared())) {
            report.problem(
                    pointer,
                    "an amount of yen is not allowed",
                    "a number of "
                            + (parameter.declared().unit().equals("1")
                                    ? "no unit"
                                    : parameter.declared().unit()),
                    null);
            return null;
        }
        try {
            return parameter.value(quantity.value().toPlainString());
        } catch (ScenarioException e) {
            Problem problem = e.problems().get(0);
            report.problem(pointer, problem.found(), problem.allowed(), problem.maybe());
            return null;
        }
    }
}
