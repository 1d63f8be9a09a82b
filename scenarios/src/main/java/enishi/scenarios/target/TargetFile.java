package enishi.scenarios.target;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.mechanism.ClaimFile;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the file of an observed pattern strictly. */
public final class TargetFile {

    /** The units in which observed patterns are told. */
    public static final List<String> UNITS = List.of(
            "share", "NGOs", "NGOs/year", "projects/year", "yen", "yen/year", "share/year", "1/year", "years", "1");

    private static final Pattern ID = Pattern.compile("[1-9][0-9]?");

    private final ClaimFile<TargetDefinition> file;

    private TargetFile(ClaimFile<TargetDefinition> file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @param name what messages call it
     * @param text its text
     * @throws ScenarioException with everything that is wrong with it
     */
    public static TargetDefinition read(String name, String text) throws ScenarioException {
        ClaimFile<TargetDefinition> file = ClaimFile.open(name, text, TargetDefinition.class, List.of());
        TargetDefinition readable = file.readable();
        if (readable != null) {
            new TargetFile(file).check(readable);
        }
        return file.checked();
    }

    private void check(TargetDefinition target) {
        if (!ID.matcher(target.id()).matches()) {
            file.refuse("/id", Wording.quote(target.id()) + " is not a number", "a number such as \"6\"");
        }
        file.refuseUnknownSources(target.sources());
        if (target.parts().isEmpty()) {
            file.refuse("/parts", "there is no part", "at least one part");
        }
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < target.parts().size(); i++) {
            TargetPart part = target.parts().get(i);
            String at = "/parts/" + i;
            if (!part.id().startsWith(target.id() + "-") || !ids.add(part.id())) {
                file.refuse(
                        at + "/id",
                        Wording.quote(part.id()) + " is not allowed",
                        "a word of its own behind \"" + target.id() + "-\"");
            }
            check(part, at);
        }
    }

    private void check(TargetPart part, String at) {
        if (part.kind().counts() == (part.because() != null)) {
            file.refuse(
                    at + "/because",
                    part.because() == null ? "no reason is given" : "a reason is given",
                    "a reason for what is given or not modelled, and only for that");
        }
        List<@Nullable Object> needed =
                Arrays.asList(part.measure(), part.scenario(), part.from(), part.to(), part.unit());
        boolean all = needed.stream().allMatch(Objects::nonNull);
        boolean none = needed.stream().noneMatch(Objects::nonNull) && part.low() == null && part.high() == null;
        boolean fits = switch (part.kind()) {
            case FIT, HOLD_OUT -> all;
            case INPUT -> all || none;
            case NOT_MODELLED -> none;
        };
        if (!fits) {
            file.refuse(
                    at,
                    "measure, scenario, from, to and unit do not go together",
                    "all of them where it counts, none where it is not modelled, all or none where it is given");
        } else if (all) {
            checkMeasured(part, at);
        }
    }

    private void checkMeasured(TargetPart part, String at) {
        List<String> scenarios = new ArrayList<>(ScenarioCatalog.ids());
        file.refuseUnless(scenarios, String.valueOf(part.scenario()), at + "/scenario");
        file.refuseUnless(UNITS, String.valueOf(part.unit()), at + "/unit");
        if (part.from() != null && part.to() != null && part.to().isBefore(part.from())) {
            file.refuse(at + "/to", part.to() + " is before " + part.from(), "a month from " + part.from() + " on");
        }
        if (part.low() == null && part.high() == null) {
            file.refuse(at + "/low", "there is no band", "a lower end, an upper end, or both");
        } else if (part.lowest() >= part.highest()) {
            file.refuse(at + "/high", "the band is empty", "more than " + part.lowest());
        } else if (part.value() != null && !part.contains(part.observed())) {
            file.refuse(
                    at + "/value",
                    part.observed() + " is not within the band",
                    "a value from " + part.lowest() + " to " + part.highest());
        }
    }
}
