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

/** Reads the instruments of a scenario: an object whose keys are ids and whose values say their kind. */
final class InstrumentReader {

    /** The key that names the kind. */
    static final String KIND = "kind";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final RecordReader records;
    private final Problems problems;

    InstrumentReader(RecordReader records, Problems problems) {
        this.records = records;
        this.problems = problems;
    }

    @Nullable
    SortedMap<String, Instrument> read(Json json, String pointer) {
        if (!(json instanceof Json.Members members)) {
            problems.add(
                    json.place(),
                    pointer,
                    json.described() + " is not allowed",
                    "an object in { } with an instrument under each id",
                    null);
            return null;
        }
        SortedMap<String, Instrument> instruments = new TreeMap<>();
        members.map().forEach((id, value) -> {
            Instrument instrument = instrument(id, value, Pointer.member(pointer, id));
            if (instrument != null) {
                instruments.put(id, instrument);
            }
        });
        return instruments.size() == members.map().size() ? instruments : null;
    }

    private @Nullable Instrument instrument(String id, Json json, String pointer) {
        if (!ID.matcher(id).matches() || id.length() > 80) {
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
                            ? "Null takes away an instrument of the scenario that this one extends; maybe the key was"
                                    + " meant to be left out."
                            : null);
            return null;
        }
        InstrumentKind kind = kind(members, Pointer.member(pointer, KIND));
        return kind == null
                ? null
                : (Instrument) records.read(kind.settings().asSubclass(Record.class), json, pointer, List.of(KIND));
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
