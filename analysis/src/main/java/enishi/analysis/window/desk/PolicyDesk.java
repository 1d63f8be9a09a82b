package enishi.analysis.window.desk;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.definition.Words;
import enishi.scenarios.desk.Desk;
import enishi.scenarios.desk.Handle;
import enishi.scenarios.desk.KindHandles;
import enishi.scenarios.desk.ReadyShock;
import enishi.scenarios.desk.ShockPlace;
import enishi.scenarios.io.RecordEdit;
import enishi.scenarios.lever.LeverPath;
import enishi.sim.model.ModelInput.Policy;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a scenario by hand: levers, switches, added instruments, shocks. Swing's thread only.
 *
 * <p>It holds only what differs. The policy is made from the scenario anew each time, so that nothing has to be put back.
 */
public final class PolicyDesk {

    private static final String INSTRUMENTS = "instruments";
    private static final String SHOCKS = "shocks";
    private static final Words SOCIETY = new Words("People and NGOs", "人びととNGO");
    private static final Words SOCIETY_WHAT =
            new Words("How people and NGOs behave, whatever the policy.", "政策によらない、人びととNGOのふるまい。");

    private final Scenario scenario;
    private final Desk desk;
    private final SortedMap<String, BigDecimal> moved = new TreeMap<>();
    private final SortedSet<String> off = new TreeSet<>();
    private final Map<String, AddedInstrument> added = new LinkedHashMap<>();
    private final List<FiredShock> fired = new ArrayList<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private Scenario furnished;

    /**
     * A desk on which everything stands as in a scenario.
     *
     * @param scenario the scenario
     * @param desk what stands on it
     */
    public PolicyDesk(Scenario scenario, Desk desk) {
        this.scenario = scenario;
        this.desk = desk;
        this.furnished = scenario;
    }

    /** The scenario as it is without the desk. */
    public Scenario scenario() {
        return scenario;
    }

    /** What stands on it. */
    public Desk desk() {
        return desk;
    }

    /** Is told of every change. */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Tells no longer. */
    public void unwatch(Runnable watcher) {
        watchers.remove(watcher);
    }

    private void tell() {
        List.copyOf(watchers).forEach(Runnable::run);
    }

    // What stands where

    /** All groups: instruments of the scenario by kind and id, then those added, then society. */
    public List<DeskGroup> groups() {
        List<DeskGroup> groups = new ArrayList<>();
        for (KindHandles kind : desk.kinds()) {
            scenario.definition().instruments().forEach((id, instrument) -> {
                if (kind.kind().settings() == instrument.getClass()) {
                    groups.add(group(id, instrument, DeskGroup.Home.SCENARIO));
                }
            });
        }
        added.values().forEach(one -> groups.add(group(one.id(), one.settings(), DeskGroup.Home.ADDED)));
        groups.add(new DeskGroup(
                DeskGroup.SOCIETY,
                SOCIETY,
                SOCIETY_WHAT,
                true,
                DeskGroup.Home.SOCIETY,
                desk.society().stream()
                        .map(handle -> lever(handle.lever(), handle))
                        .toList()));
        return groups;
    }

    private DeskGroup group(String id, Instrument instrument, DeskGroup.Home home) {
        KindHandles kind = desk.of(instrument);
        List<DeskLever> levers = new ArrayList<>();
        for (Handle handle : kind.handles()) {
            LeverPath named = handle.lever();
            levers.add(lever(
                    new LeverPath(INSTRUMENTS + '.' + id + '.' + named.path(), named.declared(), named.whole()),
                    handle));
        }
        return new DeskGroup(id, desk.name(id, instrument), kind.what(), !off.contains(id), home, levers);
    }

    private DeskLever lever(LeverPath number, Handle handle) {
        BigDecimal base = number.current(furnished);
        return new DeskLever(number, handle, moved.getOrDefault(number.path(), base), base);
    }

    /**
     * One group.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    public DeskGroup group(String id) {
        List<DeskGroup> groups = groups();
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        unknown("group", id, groups.stream().map(DeskGroup::id).toList()));
    }

    /**
     * One lever.
     *
     * @throws IllegalArgumentException if there is none of that path
     */
    public DeskLever lever(String path) {
        List<DeskLever> levers =
                groups().stream().flatMap(group -> group.levers().stream()).toList();
        return levers.stream()
                .filter(lever -> lever.path().equals(path))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "lever", path, levers.stream().map(DeskLever::path).toList()));
    }

    private static IllegalArgumentException unknown(String what, String given, List<String> known) {
        return new IllegalArgumentException(what + " [" + given + "] must be one of " + known + ".");
    }

    // What is done

    /**
     * Moves a lever. What is out of its reach counts as the end; a lever of whole numbers takes the nearest.
     *
     * @throws IllegalArgumentException if there is no such lever
     */
    public void set(String path, BigDecimal value) {
        DeskLever lever = lever(path);
        BigDecimal rounded = lever.number().whole() ? value.setScale(0, RoundingMode.HALF_UP) : value;
        BigDecimal reached = rounded.max(lever.least()).min(lever.most());
        BigDecimal base = lever.base();
        if (base != null && reached.compareTo(base) == 0) {
            moved.remove(path);
        } else {
            moved.put(path, reached);
        }
        tell();
    }

    /** Puts a lever where the scenario has it. */
    public void reset(String path) {
        moved.remove(path);
        tell();
    }

    /** Puts all levers and switches as in the scenario, and clears away what was added. Shocks stay: they have happened. */
    public void reset() {
        moved.clear();
        off.clear();
        added.clear();
        furnished = scenario;
        tell();
    }

    /**
     * Switches an instrument on or off.
     *
     * @throws IllegalArgumentException if there is no such instrument
     */
    public void enable(String instrument, boolean on) {
        if (!furnished.definition().instruments().containsKey(instrument)) {
            throw unknown(
                    "instrument",
                    instrument,
                    List.copyOf(furnished.definition().instruments().keySet()));
        }
        if (on) {
            off.remove(instrument);
        } else {
            off.add(instrument);
        }
        tell();
    }

    /** The kinds of which there is no instrument yet. */
    public List<KindHandles> addable() {
        return desk.kinds().stream()
                .filter(kind -> furnished.definition().instruments().values().stream()
                        .noneMatch(one -> kind.kind().settings() == one.getClass()))
                .toList();
    }

    /**
     * Adds an instrument of a kind that there is none of yet, set as in the product's lever, and switched off.
     *
     * @return its id
     * @throws IllegalArgumentException if the kind is not one of {@link #addable()}
     */
    public String add(String kind) {
        List<KindHandles> kinds = addable();
        KindHandles chosen = kinds.stream()
                .filter(one -> one.kind().id().equals(kind))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "kind", kind, kinds.stream().map(one -> one.kind().id()).toList()));
        AddedInstrument one = AddedInstrument.of(chosen);
        SortedMap<String, Instrument> all = new TreeMap<>(furnished.definition().instruments());
        if (all.containsKey(one.id())) {
            one = new AddedInstrument(one.id() + "-added", one.settings(), one.said());
        }
        all.put(one.id(), one.settings());
        added.put(one.id(), one);
        off.add(one.id());
        furnished = with(Map.of(INSTRUMENTS, all));
        tell();
        return one.id();
    }

    /**
     * Lets a shock loose.
     *
     * @param shock id of a ready-made shock
     * @param prefecture ISO 3166-2 code of the prefecture, where the shock has a place
     * @param month its first month
     * @throws IllegalArgumentException if there is no such shock, or its place is missing
     */
    public FiredShock fire(String shock, @Nullable String prefecture, YearMonth month) {
        ReadyShock ready = desk.shock(shock);
        if (ready.place() == ShockPlace.PREFECTURE && prefecture == null) {
            throw new IllegalArgumentException(
                    "prefecture [null] must be an ISO 3166-2 code for " + shock + ". Maybe JP-13 was meant.");
        }
        String place = ready.place() == ShockPlace.PREFECTURE ? prefecture : null;
        String stem = shock + (place == null ? "" : "-" + place.toLowerCase(Locale.ROOT)) + "-" + month;
        String id = stem;
        for (int again = 2; isTaken(id); again++) {
            id = stem + "-again-" + again;
        }
        SortedMap<String, Shock> parts = new TreeMap<>();
        List<Shock> striking = ready.striking(month, place);
        for (int i = 0; i < striking.size(); i++) {
            parts.put(i == 0 ? id : id + "-part-" + (i + 1), striking.get(i));
        }
        FiredShock one = new FiredShock(id, ready, place, month, parts);
        fired.add(one);
        tell();
        return one;
    }

    private boolean isTaken(String id) {
        return scenario.definition().shocks().containsKey(id)
                || fired.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Takes a shock back; what it has done until now stays done. */
    public void callBack(FiredShock shock) {
        fired.remove(shock);
        tell();
    }

    /** The shocks that were let loose, the first first. */
    public List<FiredShock> fired() {
        return List.copyOf(fired);
    }

    // What comes of it

    /** Whether anything differs from the scenario. */
    public boolean changed() {
        return !fired.isEmpty() || groups().stream().anyMatch(DeskGroup::changed);
    }

    /** The policy as everything stands. */
    public Policy policy() {
        SortedMap<String, Instrument> instruments =
                new TreeMap<>(furnished.definition().instruments());
        instruments.keySet().removeAll(off);
        SortedMap<String, Shock> shocks = new TreeMap<>(scenario.definition().shocks());
        fired.forEach(one -> shocks.putAll(one.parts()));
        Scenario composed = with(Map.of(INSTRUMENTS, instruments, SHOCKS, shocks));
        Map<LeverPath, BigDecimal> values = new LinkedHashMap<>();
        for (DeskGroup group : groups()) {
            for (DeskLever lever : group.levers()) {
                BigDecimal value = moved.get(lever.path());
                if (group.on() && value != null) {
                    values.put(lever.number(), value);
                }
            }
        }
        return (values.isEmpty() ? composed : LeverPath.at(composed, values, scenario.id(), scenario.title("en")))
                .policy();
    }

    private Scenario with(Map<String, Object> parts) {
        ScenarioDefinition definition = RecordEdit.with(scenario.definition(), parts);
        return new Scenario(definition, scenario.burnIn());
    }

    /**
     * A scenario file in which everything stands as on the desk, from the first reported month on; shocks have their dates.
     *
     * @param id its id
     * @param title its title
     * @param extending the id of the scenario of the desk if it is shipped, or the path of its file
     * @param run how it is run
     */
    public String scenarioJson(String id, Words title, String extending, RunSettings run) {
        return new SavedScenario(this, id, title, extending, run).json();
    }

    @Nullable
    AddedInstrument added(String id) {
        return added.get(id);
    }
}
