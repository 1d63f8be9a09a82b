package enishi.scenarios.io;

import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands under ids: the instruments of a scenario, each of the kind that it says, and its shocks. */
final class NamedReader {

    /** The key that names the kind of an instrument. */
    static final String KIND = "kind";

    /** What ids look like. */
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Most characters of an id. */
    static final int LONGEST_ID = 80;

    private static final Pattern ID_PATTERN = Pattern.compile(ID);

    private final RecordReader records;
    private final Problems problems;

    NamedReader(RecordReader records, Problems problems) {
        this.records = records;
        this.problems = problems;
    }

    /**
     * Reads an object whose keys are ids.
     *
     * @param type the type of its values: {@link Instrument} or a record
     * @param json the object
     * @param pointer where it stands
     */
    @Nullable
    SortedMap<String, Object> read(Class<?> type, Json json, String pointer) {
        String noun = noun(type);
        if (!(json instanceof Json.Members members)) {
            problems.add(
                    json.place(),
                    pointer,
                    json.described() + " is not allowed",
                    "an object in { } with " + noun + " under each id",
                    null);
            return null;
        }
        SortedMap<String, Object> named = new TreeMap<>();
        members.map().forEach((id, value) -> {
            Object one = one(type, id, value, Pointer.member(pointer, id));
            if (one != null) {
                named.put(id, one);
            }
        });
        return named.size() == members.map().size() ? named : null;
    }

    private static String noun(Class<?> type) {
        return type == Instrument.class ? "an instrument" : "a shock";
    }

    private @Nullable Object one(Class<?> type, String id, Json json, String pointer) {
        if (!ID_PATTERN.matcher(id).matches() || id.length() > LONGEST_ID) {
            problems.add(
                    json.place(),
                    pointer,
                    "this id is not allowed",
                    "at most 80 small letters, digits and single hyphens between them",
                    null);
            return null;
        }
        if (!(json instanceof Json.Members members)) {
            problems.add(
                    json.place(),
                    pointer,
                    json.described() + " is not allowed",
                    "an object in { } with a kind",
                    json instanceof Json.Null
                            ? "Null takes away " + noun(type)
                                    + " of the scenario that this one extends; maybe the key was meant to be left out."
                            : null);
            return null;
        }
        return type == Instrument.class
                ? instrument(members, pointer)
                : records.read(type.asSubclass(Record.class), json, pointer, List.of());
    }

    private @Nullable Object instrument(Json.Members members, String pointer) {
        InstrumentKind kind = kind(members, Pointer.member(pointer, KIND));
        return kind == null
                ? null
                : records.read(kind.settings().asSubclass(Record.class), members, pointer, List.of(KIND));
    }

    private @Nullable InstrumentKind kind(Json.Members members, String pointer) {
        List<String> ids = Instruments.ALL.stream().map(InstrumentKind::id).toList();
        String allowed = "one of " + Wording.list(ids);
        Json json = members.map().get(KIND);
        if (json == null) {
            problems.add(members.place(), pointer, "missing (what the instrument is)", allowed, null);
            return null;
        }
        String id = json instanceof Json.Text text ? text.text() : "";
        for (InstrumentKind kind : Instruments.ALL) {
            if (kind.id().equals(id)) {
                return kind;
            }
        }
        problems.add(json.place(), pointer, json.described() + " is not allowed", allowed, Wording.maybe(id, ids));
        return null;
    }
}
