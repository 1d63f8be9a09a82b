package enishi.scenarios.mechanism;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordReader;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Area;
import enishi.sim.parameter.Sources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A mechanism: what a source claims, the scenario with it, the same scenario without it, and what to look at.
 *
 * @param definition what its file says
 * @param with the scenario as it is
 * @param without the scenario with the mechanism at its limit from the first reported month on
 */
public record Mechanism(MechanismDefinition definition, Scenario with, Scenario without) {

    private static final String OFF = "off";
    private static final List<String> SWITCHES = List.of("parameters", "instruments", "shocks");

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title in a language, {@code en} or {@code ja}. */
    public String title(String language) {
        return definition.title().in(language);
    }

    /** The outcomes with their directions, the main one first. */
    public List<ExpectedOutcome> outcomes() {
        return definition.outcomes();
    }

    /**
     * Reads a mechanism.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Mechanism read(String name, String text) throws ScenarioException {
        Problems problems = new Problems();
        Json.Members tree = TreeReader.readObject(name, text, problems);
        problems.throwIfAny(name);
        if (tree == null) {
            throw new IllegalStateException("mechanism refused without a reason");
        }
        MechanismDefinition definition = new RecordReader(problems, (pointer, value) -> {})
                .read(MechanismDefinition.class, tree, "", List.of(OFF));
        Json off = tree.map().get(OFF);
        if (!(off instanceof Json.Members change)
                || change.map().isEmpty()
                || !SWITCHES.containsAll(change.map().keySet())) {
            problems.add(
                    tree.place(),
                    "/" + OFF,
                    "the switch is missing or changes something else",
                    "an object in { } with some of " + String.join(", ", SWITCHES),
                    null);
        }
        if (definition != null) {
            check(definition, tree, problems);
        }
        problems.throwIfAny(name);
        if (definition == null || !(off instanceof Json.Members change)) {
            throw new IllegalStateException("mechanism refused without a reason");
        }
        Scenario with = ScenarioCatalog.open(definition.base());
        return new Mechanism(definition, with, without(name, definition, change));
    }

    private static Scenario without(String name, MechanismDefinition definition, Json.Members off) {
        Words title = definition.title();
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("id", text(definition.id().toLowerCase(Locale.ROOT) + "-" + OFF));
        members.put("title", new Json.Members(Json.NOWHERE, Map.of("en", text(title.in("en") + ": off"))));
        members.put("extends", text(definition.base()));
        members.putAll(off.map());
        return ScenarioCatalog.read(name + ", off", TreeWriter.write(new Json.Members(Json.NOWHERE, members)));
    }

    private static Json text(String text) {
        return new Json.Text(Json.NOWHERE, text);
    }

    private static void check(MechanismDefinition definition, Json.Members tree, Problems problems) {
        List<String> areas = IntStream.range(0, Area.COUNT).mapToObj(Area::code).toList();
        if (definition.chain().size() < 2 || definition.outcomes().isEmpty()) {
            problems.add(
                    tree.place(),
                    "/chain",
                    "too little is said",
                    "at least two steps, and one outcome to look at",
                    null);
        }
        for (String source : definition.sources()) {
            refuseUnless(
                    Sources.ALL.containsKey(source),
                    source,
                    Sources.ALL.keySet().stream().toList(),
                    "/sources",
                    tree,
                    problems);
        }
        refuseUnless(
                ScenarioCatalog.ids().contains(definition.base()),
                definition.base(),
                ScenarioCatalog.ids(),
                "/base",
                tree,
                problems);
        for (int i = 0; i < definition.outcomes().size(); i++) {
            ExpectedOutcome outcome = definition.outcomes().get(i);
            String at = "/outcomes/" + i;
            List<String> names = Measure.names();
            boolean known = names.contains(outcome.outcome());
            refuseUnless(known, outcome.outcome(), names, at + "/outcome", tree, problems);
            List<String> possible = known ? areas.subList(0, outcome.measure().areas()) : areas;
            refuseUnless(possible.contains(outcome.area()), outcome.area(), possible, at + "/area", tree, problems);
        }
    }

    private static void refuseUnless(
            boolean fine, String given, List<String> known, String pointer, Json.Members tree, Problems problems) {
        if (!fine) {
            problems.add(
                    tree.place(),
                    pointer,
                    Wording.quote(given) + " is not allowed here",
                    "one of " + String.join(", ", known),
                    Wording.maybe(given, known));
        }
    }
}
