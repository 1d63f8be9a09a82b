package enishi.scenarios.io;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Components of records by name, and records that differ in some of them. */
public final class RecordEdit {

    private RecordEdit() {}

    /** The value of a component; {@code null} if it has none or there is no such component. */
    public static @Nullable Object component(Record record, String name) {
        return RecordShape.of(record.getClass()).slots().stream()
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .map(slot -> slot.of(record))
                .orElse(null);
    }

    /** The form that the value of a component has in files; {@code null} if there is no such component. */
    public static @Nullable Json written(Record record, String name) {
        return RecordShape.of(record.getClass()).slots().stream()
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .map(slot -> RecordWriter.value(slot.of(record)))
                .orElse(null);
    }

    /**
     * The same record with other values for some of its components.
     *
     * @param values the values by name of the component; other names count for nothing
     * @throws IllegalArgumentException if the record refuses the values
     */
    public static <R extends Record> R with(R record, Map<String, ?> values) {
        RecordShape shape = RecordShape.of(record.getClass());
        Object[] all = shape.slots().stream()
                .map(slot -> values.containsKey(slot.name()) ? values.get(slot.name()) : slot.of(record))
                .toArray();
        @SuppressWarnings("unchecked") // A shape makes records of its type.
        R changed = (R) shape.create(all);
        return changed;
    }
}
