package enishi.scenarios.tour;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.Handle;
import enishi.scenarios.desk.KindHandles;
import enishi.scenarios.io.Json;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on the desk of a scenario: what can be switched, added and moved by hand, and so by a tour. */
final class TourLevers {

    private static final String INSTRUMENTS = "instruments.";

    private final Scenario scenario;
    private final Desk desk;
    private final Map<String, Handle> handles = new LinkedHashMap<>();

    TourLevers(Scenario scenario, Desk desk) {
        this.scenario = scenario;
        this.desk = desk;
        scenario.definition().instruments().forEach((id, instrument) -> put(id, desk.of(instrument)));
        addable().forEach(kind -> put(idOfAdded(kind), kind));
        desk.society().forEach(handle -> handles.put(handle.lever().path(), handle));
    }

    private void put(String id, KindHandles kind) {
        for (Handle handle : kind.handles()) {
            handles.put(INSTRUMENTS + id + '.' + handle.lever().path(), handle);
        }
    }

    /** The id that an instrument has when it is added. */
    private static String idOfAdded(KindHandles kind) {
        for (Map.Entry<String, Json> entry :
                LeverCatalog.instruments(kind.from()).map().entrySet()) {
            if (entry.getValue() instanceof Json.Members said
                    && said.map().get("kind") instanceof Json.Text text
                    && text.text().equals(kind.kind().id())) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException(
                "the lever " + kind.from() + " must have a " + kind.kind().id());
    }

    /** Ids of the scenario's instruments. */
    List<String> instruments() {
        return List.copyOf(scenario.definition().instruments().keySet());
    }

    private List<KindHandles> addable() {
        return desk.kinds().stream()
                .filter(kind -> scenario.definition().instruments().values().stream()
                        .noneMatch(one -> kind.kind().settings() == one.getClass()))
                .toList();
    }

    /** Ids of the kinds of instrument that the scenario lacks. */
    List<String> addableKinds() {
        return addable().stream().map(kind -> kind.kind().id()).toList();
    }

    /** Paths of all levers. */
    List<String> paths() {
        return List.copyOf(handles.keySet());
    }

    /** The lever of a path that is one of {@link #paths()}, with how a hand moves it. */
    Handle handle(String path) {
        Handle handle = handles.get(path);
        if (handle == null) {
            throw new IllegalArgumentException("lever [" + path + "] must be one of " + paths() + ".");
        }
        return handle;
    }

    /** The number that a path means. */
    LeverPath number(String path) {
        LeverPath named = handle(path).lever();
        return new LeverPath(path, named.declared(), named.whole());
    }
}
