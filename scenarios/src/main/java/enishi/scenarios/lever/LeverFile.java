package enishi.scenarios.lever;

import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Area;
import enishi.sim.parameter.Sources;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the file of a lever says, checked but for its instruments, which are checked as part of a scenario.
 *
 * @param definition who it is and what it should do
 * @param setting what holds with and without it; empty for the baseline as it is. Where it names an instrument of the lever, it
 *     says what that was before: {} for one that is as in the baseline
 * @param instruments its instruments by id, at least one
 */
record LeverFile(LeverDefinition definition, Json.Members setting, Json.Members instruments) {

    private static final String SETTING = "setting";
    private static final String INSTRUMENTS = "instruments";
    private static final List<String> SETTINGS = List.of("parameters", INSTRUMENTS, "shocks");
    private static final Pattern ROW = Pattern.compile("B(?:[1-9]|1[0-7])(?:[a-z]|[.-][a-z0-9]+)?");

    static LeverFile read(String name, String text) throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        problems.throwIfAny(name);
        if (tree == null) {
            throw new IllegalStateException("lever refused without a reason");
        }
        LeverDefinition definition = new RecordReader(problems, (pointer, value) -> {})
                .read(LeverDefinition.class, tree, "", List.of(SETTING, INSTRUMENTS));
        Json.Members instruments = members(tree.map().get(INSTRUMENTS));
        if (instruments == null || instruments.map().isEmpty()) {
            problems.add(
                    tree.place(),
                    "/" + INSTRUMENTS,
                    "the instruments are missing",
                    "an object in { } with an instrument under each id",
                    null);
        }
        Json.Members setting = setting(tree, problems);
        if (definition != null) {
            check(definition, tree, problems);
        }
        problems.throwIfAny(name);
        if (definition == null || instruments == null) {
            throw new IllegalStateException("lever refused without a reason");
        }
        return new LeverFile(definition, setting, instruments);
    }

    private static Json.Members setting(Json.Members tree, Problems problems) {
        Json given = tree.map().get(SETTING);
        Json.Members setting = given == null ? new Json.Members(tree.place(), Map.of()) : members(given);
        if (setting == null || !SETTINGS.containsAll(setting.map().keySet())) {
            problems.add(
                    tree.place(),
                    "/" + SETTING,
                    "the setting is none",
                    "an object in { } with some of " + String.join(", ", SETTINGS),
                    null);
            return new Json.Members(tree.place(), Map.of());
        }
        return setting;
    }

    private static void check(LeverDefinition definition, Json.Members tree, Problems problems) {
        if (!ROW.matcher(definition.row()).matches()) {
            problems.add(
                    tree.place(),
                    "/row",
                    Wording.quote(definition.row()) + " is not a row of instruments",
                    "B1 to B17, with a letter behind it, or a point and a word, where a row holds several",
                    null);
        }
        for (String source : definition.sources()) {
            refuseUnless(List.copyOf(Sources.ALL.keySet()), source, "/sources", tree, problems);
        }
        Proximate proximate = definition.proximate();
        List<String> names = Proximate.names();
        refuseUnless(names, proximate.outcome(), "/proximate/outcome", tree, problems);
        List<String> areas = IntStream.range(0, Area.COUNT).mapToObj(Area::code).toList();
        if (names.contains(proximate.outcome())) {
            Measure measure = proximate.expected().measure();
            areas = areas.subList(0, measure.areas());
        }
        if (!areas.contains(proximate.expected().area())) {
            refuseUnless(areas, proximate.area(), "/proximate/area", tree, problems);
        }
    }

    private static void refuseUnless(
            List<String> known, String given, String pointer, Json.Members tree, Problems problems) {
        if (!known.contains(given)) {
            problems.add(
                    tree.place(),
                    pointer,
                    Wording.quote(given) + " is not allowed here",
                    "one of " + String.join(", ", known),
                    Wording.maybe(given, known));
        }
    }

    private static Json.@Nullable Members members(@Nullable Json json) {
        return json instanceof Json.Members members ? members : null;
    }
}
