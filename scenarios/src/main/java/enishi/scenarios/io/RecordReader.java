package enishi.scenarios.io;

import enishi.scenarios.data.PrefectureSets;
import enishi.scenarios.definition.Quantity;
import enishi.scenarios.definition.Words;
import enishi.scenarios.problem.Place;
import enishi.scenarios.problem.Problems;
import enishi.scenarios.problem.Wording;
import enishi.sim.policy.YearlyBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Binds a JSON tree onto records by what is declared on their components, and collects everything that does not fit.
 *
 * <p>The name of a component is the key. A component without declaration is a group (a record, the instruments or the shocks) and
 * may be left out.
 */
public final class RecordReader {

    private final Problems problems;
    private final BiConsumer<String, Object> whenRead;
    private final ScalarReader scalars;
    private final BudgetReader budgets;
    private final NamedReader named;

    /**
     * A reader.
     *
     * @param problems takes what is wrong
     * @param whenRead is told of every value that could be read, with its pointer, inner ones first
     */
    public RecordReader(Problems problems, BiConsumer<String, Object> whenRead) {
        this.problems = problems;
        this.whenRead = whenRead;
        scalars = new ScalarReader(problems);
        budgets = new BudgetReader(scalars, problems);
        named = new NamedReader(this, problems);
    }

    /**
     * Reads a record.
     *
     * @param type the record type
     * @param json an object with its components
     * @param pointer where the object stands
     * @param otherKeys keys that the object may also have and that are not the record's
     * @return the record, or {@code null} if something is wrong with it
     */
    public <R extends Record> @Nullable R read(Class<R> type, Json json, String pointer, Collection<String> otherKeys) {
        RecordShape shape = RecordShape.of(type);
        if (!(json instanceof Json.Members members)) {
            problems.add(
                    json.place(),
                    pointer,
                    json.described() + " is not allowed",
                    "an object in { } with " + String.join(", ", shape.names()),
                    json instanceof Json.Text && type == Words.class ? "Maybe {\"en\": \"…\"} was meant." : null);
            return null;
        }
        refuseUnknownKeys(shape, members, pointer, otherKeys);
        Object[] values = new Object[shape.slots().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            RecordShape.Slot slot = shape.slots().get(i);
            Json value = members.map().get(slot.name());
            String at = Pointer.member(pointer, slot.name());
            values[i] = value == null ? missing(slot, members.place(), at) : given(slot, value, at);
            complete &= values[i] != null || absent(slot, value);
        }
        return complete ? created(type, shape, values, members.place(), pointer) : null;
    }

    private <R extends Record> @Nullable R created(
            Class<R> type, RecordShape shape, Object[] values, Place place, String pointer) {
        R record;
        try {
            record = type.cast(shape.create(values));
        } catch (IllegalArgumentException e) {
            problems.add(place, pointer, String.valueOf(e.getMessage()).replaceAll("\\.$", ""), "", null);
            return null;
        }
        whenRead.accept(pointer, record);
        return record;
    }

    /** Whether {@code null} is what the file says, rather than the sign of a problem. */
    private static boolean absent(RecordShape.Slot slot, @Nullable Json value) {
        return slot.nullable() && (value == null || value instanceof Json.Null);
    }

    private void refuseUnknownKeys(
            RecordShape shape, Json.Members members, String pointer, Collection<String> otherKeys) {
        List<String> known = new ArrayList<>(otherKeys);
        known.addAll(shape.names());
        members.map().forEach((key, value) -> {
            if (!known.contains(key)) {
                problems.add(
                        value.place(),
                        Pointer.member(pointer, key),
                        "unknown key",
                        "known here: " + String.join(", ", known),
                        Wording.maybe(key, known));
            }
        });
    }

    private @Nullable Object missing(RecordShape.Slot slot, Place place, String pointer) {
        if (slot.nullable()) {
            return null;
        }
        Json value = Defaults.of(slot, place);
        if (value == null) {
            String meaning = slot.meaning().isEmpty() ? "" : " (" + slot.meaning() + ')';
            problems.add(place, pointer, "missing" + meaning, Allowed.value(slot), null);
            return null;
        }
        return given(slot, value, pointer);
    }

    private @Nullable Object given(RecordShape.Slot slot, Json json, String pointer) {
        if (json instanceof Json.Null) {
            if (!slot.nullable()) {
                problems.add(
                        json.place(),
                        pointer,
                        "null is not allowed",
                        Allowed.value(slot),
                        "Maybe the key was meant to be left out.");
            }
            return null;
        }
        if (slot.type() == List.class) {
            return list(slot, json, pointer);
        }
        if (slot.type() == SortedMap.class) {
            return slot.elementType() == Quantity.class
                    ? numbers(slot, json, pointer)
                    : named.read(slot.elementType(), json, pointer);
        }
        return single(slot, slot.type(), json, pointer);
    }

    private @Nullable Object single(RecordShape.Slot slot, Class<?> type, Json json, String pointer) {
        if (type.isRecord() && type != YearlyBudget.class && type != Quantity.class) {
            return read(type.asSubclass(Record.class), json, pointer, List.of());
        }
        Object value = type == YearlyBudget.class
                ? budgets.read(slot, json, pointer)
                : scalars.read(slot, type, json, pointer);
        if (value != null) {
            whenRead.accept(pointer, value);
        }
        return value;
    }

    private @Nullable SortedMap<String, Object> numbers(RecordShape.Slot slot, Json json, String pointer) {
        if (!(json instanceof Json.Members members)) {
            problems.add(json.place(), pointer, json.described() + " is not allowed", Allowed.value(slot), null);
            return null;
        }
        SortedMap<String, Object> numbers = new TreeMap<>();
        members.map().forEach((key, value) -> {
            Object number = single(slot, Quantity.class, value, Pointer.member(pointer, key));
            if (number != null) {
                numbers.put(key, number);
            }
        });
        return numbers.size() == members.map().size() ? numbers : null;
    }

    private @Nullable List<Object> list(RecordShape.Slot slot, Json json, String pointer) {
        if (!(json instanceof Json.Items items)) {
            problems.add(json.place(), pointer, json.described() + " is not allowed", Allowed.value(slot), null);
            return null;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.list().size(); i++) {
            Json item = items.list().get(i);
            String at = Pointer.item(pointer, i);
            Object value = null;
            if (item instanceof Json.Null) {
                problems.add(item.place(), at, "null is not allowed", Allowed.value(slot, slot.elementType()), null);
            } else {
                value = single(slot, slot.elementType(), item, at);
            }
            if (value != null) {
                values.add(value);
            }
        }
        if (values.size() < items.list().size()) {
            return null;
        }
        return slot.holdsPrefectures() ? prefectures(values, items, pointer) : values;
    }

    /** The codes of the prefectures that are named, alone or in sets, by JIS code. */
    private @Nullable List<Object> prefectures(List<Object> named, Json.Items items, String pointer) {
        List<String> names = named.stream().map(String::valueOf).toList();
        boolean once = true;
        for (int i = 0; i < names.size(); i++) {
            if (names.indexOf(names.get(i)) < i) {
                once = false;
                problems.add(
                        items.list().get(i).place(),
                        Pointer.item(pointer, i),
                        Wording.quote(names.get(i)) + " is there twice",
                        "each code or set once",
                        null);
            }
        }
        return once ? List.copyOf(PrefectureSets.codes(names)) : null;
    }

    /** The record in which everything has its default. */
    public static <R extends Record> R defaults(Class<R> type) {
        Problems problems = new Problems();
        R record = new RecordReader(problems, (pointer, read) -> {})
                .read(type, new Json.Members(new Place(type.getSimpleName(), 0), Map.of()), "", List.of());
        if (record == null) {
            throw new IllegalStateException("no complete defaults: " + problems.list());
        }
        return record;
    }
}
