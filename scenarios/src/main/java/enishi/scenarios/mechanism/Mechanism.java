package enishi.scenarios.mechanism;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.Words;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.ScenarioException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        ClaimFile<MechanismDefinition> file = ClaimFile.open(name, text, MechanismDefinition.class, List.of(OFF));
        Json.Members off = file.part(OFF);
        if (off == null
                || off.map().isEmpty()
                || !SWITCHES.containsAll(off.map().keySet())) {
            file.refuse(
                    "/" + OFF,
                    "the switch is missing or changes something else",
                    "an object in { } with some of " + String.join(", ", SWITCHES));
            off = new Json.Members(Json.NOWHERE, Map.of());
        }
        MechanismDefinition readable = file.readable();
        if (readable != null) {
            check(readable, file);
        }
        MechanismDefinition definition = file.checked();
        Scenario with = ScenarioCatalog.open(definition.base());
        return new Mechanism(definition, with, without(name, definition, off));
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

    private static void check(MechanismDefinition definition, ClaimFile<?> file) {
        if (definition.chain().size() < 2 || definition.outcomes().isEmpty()) {
            file.refuse("/chain", "too little is said", "at least two steps, and one outcome to look at");
        }
        file.refuseUnknownSources(definition.sources());
        file.refuseUnless(ScenarioCatalog.ids(), definition.base(), "/base");
        for (int i = 0; i < definition.outcomes().size(); i++) {
            ExpectedOutcome outcome = definition.outcomes().get(i);
            file.refuseUnlessMeasured(Measure.names(), outcome.outcome(), outcome.area(), outcome, "/outcomes/" + i);
        }
    }
}
