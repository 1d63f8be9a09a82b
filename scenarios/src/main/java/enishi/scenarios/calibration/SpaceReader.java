package enishi.scenarios.calibration;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.mechanism.ClaimFile;
import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.parameter.Sources;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the file of a space, and tells everything that is wrong with it at once. */
final class SpaceReader {

    private static final String PARAMETERS = "parameters.";
    private static final String ASSUMPTION = "assumption: ";

    private final String text;
    private final ClaimFile<SpaceDefinition> file;
    private final Scenario product = ScenarioCatalog.open("baseline-japan");
    private final Set<String> named = new TreeSet<>();

    SpaceReader(String name, String text) throws ScenarioException {
        this.text = text;
        file = ClaimFile.open(name, text, SpaceDefinition.class, List.of());
    }

    CalibrationSpace read() throws ScenarioException {
        List<FreeParameter> free = new ArrayList<>();
        SpaceDefinition readable = file.readable();
        if (readable != null) {
            if (readable.free().isEmpty()) {
                file.refuse("/free", "there is no parameter", "at least one");
            }
            for (int i = 0; i < readable.free().size(); i++) {
                FreeParameter parameter = free(readable.free().get(i), "/free/" + i);
                if (parameter != null) {
                    free.add(parameter);
                }
            }
            for (int i = 0; i < readable.fixed().size(); i++) {
                fixed(readable.fixed().get(i), "/fixed/" + i);
            }
        }
        return new CalibrationSpace(file.checked(), text, free);
    }

    private @Nullable FreeParameter free(FreeParameterDefinition says, String pointer) {
        if (!says.source().startsWith(ASSUMPTION)) {
            file.refuseUnless(Sources.ALL.keySet(), says.source(), pointer + "/source");
        }
        LeverPath lever = lever(says.path(), pointer + "/path", true);
        BigDecimal low = lever == null ? null : value(lever, says.low(), pointer + "/low");
        BigDecimal high = lever == null ? null : value(lever, says.high(), pointer + "/high");
        if (lever == null || low == null || high == null) {
            return null;
        }
        BigDecimal value = lever.current(product);
        if (value == null) {
            throw new IllegalStateException(lever.path() + " must be a number in the product");
        }
        if (low.compareTo(high) >= 0) {
            file.refuse(pointer + "/high", "it is not above the smaller end", "a number above " + lever.inWords(low));
            return null;
        }
        if (says.scale() == FreeScale.LOG && low.signum() <= 0) {
            file.refuse(pointer + "/low", "on a scale of ratios it is not above 0", "a number above 0, or linear");
            return null;
        }
        if (value.compareTo(low) < 0 || value.compareTo(high) > 0) {
            file.refuse(
                    pointer,
                    "the range leaves out what the product has, " + lever.inWords(value),
                    "ends around that value");
            return null;
        }
        return new FreeParameter(lever, says.title(), says.role(), low, high, says.scale(), value);
    }

    private void fixed(FixedParameterDefinition says, String pointer) {
        LeverPath lever = lever(says.path(), pointer + "/path", true);
        LeverPath partner = lever(says.partner(), pointer + "/partner", false);
        if (lever != null && partner != null && lever.path().equals(partner.path())) {
            file.refuse(pointer + "/partner", "it is the same parameter", "another one");
        }
    }

    /** The parameter of a path; one that is varied or held is so only once. */
    private @Nullable LeverPath lever(String path, String pointer, boolean once) {
        if (once && !named.add(path)) {
            file.refuse(pointer, "it is free or fixed already", "each parameter once");
            return null;
        }
        if (!path.startsWith(PARAMETERS)) {
            file.refuse(pointer, "it is no parameter of a rule", "parameters.RULE.PARAMETER");
            return null;
        }
        try {
            LeverPath lever = LeverPath.of(path, product);
            if (lever.whole()) {
                file.refuse(pointer, "it is a whole number", "a parameter that may have any value in its range");
                return null;
            }
            return lever;
        } catch (ScenarioException e) {
            refuse(e, pointer);
            return null;
        }
    }

    private @Nullable BigDecimal value(LeverPath lever, Quantity quantity, String pointer) {
        try {
            return lever.value(quantity.value().toPlainString());
        } catch (ScenarioException e) {
            refuse(e, pointer);
            return null;
        }
    }

    private void refuse(ScenarioException e, String pointer) {
        Problem problem = e.problems().get(0);
        String maybe = problem.maybe();
        file.refuse(pointer, problem.found(), problem.allowed() + (maybe == null ? "" : ". " + maybe));
    }
}
