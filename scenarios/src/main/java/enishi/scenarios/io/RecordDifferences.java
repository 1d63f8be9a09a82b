package enishi.scenarios.io;

import enishi.sim.parameter.Parameter;
import enishi.sim.policy.YearlyBudget;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How two records of the same type differ, value by value. */
public final class RecordDifferences {

    private final List<Difference> found = new ArrayList<>();

    private RecordDifferences() {}

    /**
     * The differences, in the order of the components.
     *
     * @param from the first record
     * @param to the second, of the same type
     */
    public static <R extends Record> List<Difference> between(R from, R to) {
        RecordDifferences differences = new RecordDifferences();
        differences.compare(from, to, "");
        return List.copyOf(differences.found);
    }

    /**
     * What a record says besides its defaults: each value that differs from the declared one.
     *
     * @param record the record
     * @param pointer where it stands
     */
    public static List<Difference> said(Record record, String pointer) {
        RecordDifferences differences = new RecordDifferences();
        for (RecordShape.Slot slot : RecordShape.of(record.getClass()).slots()) {
            Object value = slot.of(record);
            Json written = RecordWriter.value(value);
            Json standard = slot.nullable() ? new Json.Null(Json.NOWHERE) : Defaults.of(slot, Json.NOWHERE);
            if (standard == null || !TreeWriter.write(written).equals(TreeWriter.write(standard))) {
                differences.found.add(difference(slot, Pointer.member(pointer, slot.name()), null, written));
            }
        }
        return List.copyOf(differences.found);
    }

    private void compare(Record from, Record to, String pointer) {
        for (RecordShape.Slot slot : RecordShape.of(from.getClass()).slots()) {
            Object old = slot.of(from);
            Object now = slot.of(to);
            if (!Objects.equals(old, now)) {
                value(slot, old, now, Pointer.member(pointer, slot.name()));
            }
        }
    }

    private void value(RecordShape.Slot slot, @Nullable Object from, @Nullable Object to, String pointer) {
        if (from instanceof Record old && to instanceof Record now && slot.type() != YearlyBudget.class) {
            compare(old, now, pointer);
        } else if (from instanceof Map<?, ?> old && to instanceof Map<?, ?> now) {
            named(old, now, pointer);
        } else if (from instanceof List<?> old && to instanceof List<?> now && areRecordsAlike(old, now)) {
            for (int i = 0; i < old.size(); i++) {
                compare((Record) old.get(i), (Record) now.get(i), Pointer.item(pointer, i));
            }
        } else {
            found.add(difference(slot, pointer, json(from), json(to)));
        }
    }

    private static boolean areRecordsAlike(List<?> from, List<?> to) {
        return from.size() == to.size() && from.stream().allMatch(Record.class::isInstance);
    }

    private void named(Map<?, ?> from, Map<?, ?> to, String pointer) {
        TreeSet<String> ids = new TreeSet<>();
        from.keySet().forEach(id -> ids.add(String.valueOf(id)));
        to.keySet().forEach(id -> ids.add(String.valueOf(id)));
        for (String id : ids) {
            Object old = from.get(id);
            Object now = to.get(id);
            String at = Pointer.member(pointer, id);
            if (old instanceof Record a && now instanceof Record b && a.getClass() == b.getClass()) {
                compare(a, b, at);
            } else if (!Objects.equals(old, now)) {
                found.add(new Difference(at, "", "", "", json(old), json(now)));
            }
        }
    }

    private static Difference difference(
            RecordShape.Slot slot, String pointer, @Nullable Json from, @Nullable Json to) {
        Parameter parameter = slot.parameter();
        String symbol = parameter == null || parameter.symbol().equals("-") ? "" : parameter.symbol();
        return new Difference(pointer, symbol, slot.meaning(), parameter == null ? "" : parameter.unit(), from, to);
    }

    private static @Nullable Json json(@Nullable Object value) {
        return value == null ? null : RecordWriter.value(value);
    }
}
