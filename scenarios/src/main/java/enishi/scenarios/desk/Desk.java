package enishi.scenarios.desk;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.InstrumentKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on the desk of the classroom window.
 *
 * @param kinds every kind of instrument with its main levers, in the order in which they stand there
 * @param names what instruments of shipped scenarios are called, by id
 * @param society parameters of the rules that stand beside the instruments
 * @param shocks ready-made shocks
 * @param presets the shipped scenarios in groups, each scenario once
 */
public record Desk(
        List<KindHandles> kinds,
        Map<String, Words> names,
        List<Handle> society,
        List<ReadyShock> shocks,
        List<PresetGroup> presets) {

    private static final String ID = "desk";
    private static final ShippedFiles FILES = new ShippedFiles(ID, Desk.class, List.of(ID));

    /** Copies the collections and keeps their order. */
    public Desk {
        kinds = List.copyOf(kinds);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        society = List.copyOf(society);
        shocks = List.copyOf(shocks);
        presets = List.copyOf(presets);
    }

    /** The desk that comes with the product. */
    public static Desk shipped() {
        return read(FILES.name(ID), FILES.text(ID));
    }

    /**
     * Reads a desk.
     *
     * @param name what messages call it
     * @param text its file
     * @throws ScenarioException with everything that is wrong with it
     */
    public static Desk read(String name, String text) throws ScenarioException {
        return new DeskReader(name, text).read();
    }

    /** What can be moved of an instrument's kind. */
    public KindHandles of(Instrument instrument) {
        return kinds.stream()
                .filter(kind -> kind.kind().settings() == instrument.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(instrument.getClass() + " is not on the desk"));
    }

    /**
     * What can be moved of a kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public KindHandles kind(String id) {
        return kinds.stream()
                .filter(kind -> kind.kind().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind [" + id + "] must be one of "
                        + kinds.stream()
                                .map(KindHandles::kind)
                                .map(InstrumentKind::id)
                                .toList()
                        + "."));
    }

    /**
     * A ready-made shock.
     *
     * @throws IllegalArgumentException if there is no such shock
     */
    public ReadyShock shock(String id) {
        return shocks.stream()
                .filter(shock -> shock.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("shock [" + id + "] must be one of "
                        + shocks.stream().map(ReadyShock::id).toList() + "."));
    }

    /** What an instrument is called: by its own name, or by its kind and id if nobody has named it. */
    public Words name(String id, Instrument instrument) {
        Words name = names.get(id);
        if (name != null) {
            return name;
        }
        Words kind = of(instrument).title();
        return new Words(kind.en() + " (" + id + ")", kind.in("ja") + "（" + id + "）");
    }

    /** Names of the shipped levers by the id of their instruments; of several the first. */
    static Map<String, Words> leverNames() {
        Map<String, Words> names = new LinkedHashMap<>();
        LeverCatalog.ids()
                .forEach(lever -> LeverCatalog.instruments(lever)
                        .map()
                        .keySet()
                        .forEach(id -> names.putIfAbsent(
                                id, LeverCatalog.definition(lever).title())));
        return names;
    }
}
