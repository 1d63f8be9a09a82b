package enishi.scenarios.lever;

import enishi.scenarios.io.Json;
import enishi.scenarios.mechanism.ClaimFile;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
    private static final Json.Members NOTHING = new Json.Members(Json.NOWHERE, Map.of());
    private static final Pattern ROW = Pattern.compile("B(?:[1-9]|1[0-7])(?:[a-z]|[.-][a-z0-9]+)?");

    static LeverFile read(String name, String text) throws ScenarioException {
        ClaimFile<LeverDefinition> file =
                ClaimFile.open(name, text, LeverDefinition.class, List.of(SETTING, INSTRUMENTS));
        Json.Members instruments = file.part(INSTRUMENTS);
        if (instruments == null || instruments.map().isEmpty()) {
            file.refuse(
                    "/" + INSTRUMENTS,
                    "the instruments are missing",
                    "an object in { } with an instrument under each id");
            instruments = NOTHING;
        }
        Json.Members setting = file.has(SETTING) ? file.part(SETTING) : NOTHING;
        if (setting == null || !SETTINGS.containsAll(setting.map().keySet())) {
            file.refuse(
                    "/" + SETTING,
                    "the setting is none",
                    "an object in { } with some of " + String.join(", ", SETTINGS));
            setting = NOTHING;
        }
        LeverDefinition readable = file.readable();
        if (readable != null) {
            check(readable, file);
        }
        return new LeverFile(file.checked(), setting, instruments);
    }

    private static void check(LeverDefinition definition, ClaimFile<?> file) {
        if (!ROW.matcher(definition.row()).matches()) {
            file.refuse(
                    "/row",
                    Wording.quote(definition.row()) + " is not a row of instruments",
                    "B1 to B17, with a letter behind it, or a point and a word, where a row holds several");
        }
        file.refuseUnknownSources(definition.sources());
        Proximate proximate = definition.proximate();
        file.refuseUnlessMeasured(
                Proximate.names(), proximate.outcome(), proximate.area(), proximate.expected(), "/proximate");
    }
}
