package enishi.scenarios.lever;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.TreeReader;
import enishi.scenarios.io.TreeWriter;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.ScenarioException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A policy lever on trial: the baseline without it, and the same with it and nothing else.
 *
 * @param definition what its file says
 * @param instruments ids of its instruments, in their order
 * @param without the baseline without its instruments, in the setting that the file asks for; an instrument that the setting
 *     names too is there as it was before
 * @param with the same with its instruments
 */
public record LeverTrial(LeverDefinition definition, SortedSet<String> instruments, Scenario without, Scenario with) {

    /** The scenario in which levers are tried. */
    public static final String BASELINE = "baseline-japan";

    private static final String INSTRUMENTS = "instruments";

    /** Its id. */
    public String id() {
        return definition.id();
    }

    /** Its title in a language, {@code en} or {@code ja}. */
    public String title(String language) {
        return definition.title().in(language);
    }

    /**
     * Reads a lever.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static LeverTrial read(String name, String text) throws ScenarioException {
        LeverFile file = LeverFile.read(name, text);
        Scenario baseline = ScenarioCatalog.open(BASELINE);
        Scenario without = without(name, file, baseline);
        return new LeverTrial(
                file.definition(),
                new TreeSet<>(file.instruments().map().keySet()),
                without,
                with(name, file, without));
    }

    /**
     * The same trials, with one scenario in place of all that give the same runs, so that each is run once.
     *
     * @param trials any trials
     */
    public static List<LeverTrial> shared(List<LeverTrial> trials) {
        List<Scenario> known = new ArrayList<>(List.of(ScenarioCatalog.open(BASELINE)));
        List<LeverTrial> shared = new ArrayList<>();
        for (LeverTrial trial : trials) {
            shared.add(new LeverTrial(
                    trial.definition(),
                    trial.instruments(),
                    known(trial.without(), known),
                    known(trial.with(), known)));
        }
        return shared;
    }

    /** Every scenario of some trials once, the baseline first if it is one of them. */
    public static List<Scenario> scenarios(List<LeverTrial> trials) {
        Map<String, Scenario> scenarios = new LinkedHashMap<>();
        trials.forEach(trial ->
                List.of(trial.without(), trial.with()).forEach(scenario -> scenarios.put(scenario.id(), scenario)));
        List<Scenario> ordered = new ArrayList<>(scenarios.values());
        ordered.sort((a, b) -> Boolean.compare(b.id().equals(BASELINE), a.id().equals(BASELINE)));
        return ordered;
    }

    private static Scenario known(Scenario scenario, List<Scenario> known) {
        for (Scenario other : known) {
            if (other.policy().equals(scenario.policy()) && other.burnIn().equals(scenario.burnIn())) {
                return other;
            }
        }
        known.add(scenario);
        return scenario;
    }

    private static Scenario without(String name, LeverFile file, Scenario baseline) {
        Map<String, Json> instruments = new LinkedHashMap<>();
        for (String id : file.instruments().map().keySet()) {
            if (baseline.definition().instruments().containsKey(id)) {
                instruments.put(id, new Json.Null(Json.NOWHERE));
            }
        }
        Map<String, Json> members = new LinkedHashMap<>(identity(file, "without"));
        members.put("extends", new Json.Text(Json.NOWHERE, BASELINE));
        members.putAll(file.setting().map());
        if (file.setting().map().get(INSTRUMENTS) instanceof Json.Members others) {
            instruments.putAll(others.map());
        }
        members.put(INSTRUMENTS, new Json.Members(Json.NOWHERE, instruments));
        return ScenarioCatalog.read(name + ", without", text(members));
    }

    /** Everything that the scenario without the lever says, and the lever as its file has it, merged with nothing. */
    private static Scenario with(String name, LeverFile file, Scenario without) {
        Problems none = new Problems();
        Json.Members complete =
                TreeReader.readObject(name, without.effectiveJson(without.run(RunOverrides.NONE)), none);
        none.throwIfAny(name);
        if (complete == null || !(complete.map().get(INSTRUMENTS) instanceof Json.Members others)) {
            throw new IllegalStateException("an effective scenario must have its instruments");
        }
        Map<String, Json> instruments = new LinkedHashMap<>(others.map());
        instruments.putAll(file.instruments().map());
        Map<String, Json> members = new LinkedHashMap<>(complete.map());
        members.putAll(identity(file, "with"));
        members.put(INSTRUMENTS, new Json.Members(Json.NOWHERE, instruments));
        return ScenarioCatalog.read(name + ", with", text(members));
    }

    private static Map<String, Json> identity(LeverFile file, String which) {
        Map<String, Json> members = new LinkedHashMap<>();
        LeverDefinition definition = file.definition();
        members.put("id", new Json.Text(Json.NOWHERE, which + "-" + definition.id()));
        Map<String, Json> title = new LinkedHashMap<>();
        title.put("en", new Json.Text(Json.NOWHERE, definition.title().en() + ": " + which));
        String japanese = which.equals("with") ? "あり" : "なし";
        title.put("ja", new Json.Text(Json.NOWHERE, definition.title().in("ja") + "：" + japanese));
        members.put("title", new Json.Members(Json.NOWHERE, title));
        return members;
    }

    private static String text(Map<String, Json> members) {
        return TreeWriter.write(new Json.Members(Json.NOWHERE, members));
    }
}
