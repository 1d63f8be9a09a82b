package enishi.sim.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Records for tests: a rule's parameters with their declared defaults, and any record with some components changed. */
public final class Defaults {

    /** Records do not change, so each is read from its declarations once. */
    private static final Map<Class<?>, Record> KNOWN = new ConcurrentHashMap<>();

    private Defaults() {}

    /**
     * The record with its declared defaults.
     *
     * @param type a record of numbers with {@link Parameter}, or of such records
     * @param changes pairs of a component's name and its value
     */
    public static <T extends Record> T of(Class<T> type, Object... changes) {
        Record known = KNOWN.get(type);
        if (known == null) {
            known = declared(type);
            KNOWN.put(type, known);
        }
        T defaults = type.cast(known);
        return changes.length == 0 ? defaults : with(defaults, changes);
    }

    private static <T extends Record> T declared(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Parameter parameter = Declared.parameter(components[i]);
            values[i] = parameter == null
                    ? of(components[i].getType().asSubclass(Record.class))
                    : number(components[i].getType(), parameter.value());
        }
        return create(type, components, values);
    }

    /** The record with some components changed, given as pairs of a component's name and its value. */
    public static <T extends Record> T with(T record, Object... changes) {
        @SuppressWarnings("unchecked") // A record's class is final.
        Class<T> type = (Class<T>) record.getClass();
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                components[i].getAccessor().setAccessible(true);
                values[i] = components[i].getAccessor().invoke(record);
            }
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        for (int change = 0; change < changes.length; change += 2) {
            int place = place(components, (String) changes[change]);
            Object value = changes[change + 1];
            values[place] =
                    value instanceof Number number ? number(components[place].getType(), number.doubleValue()) : value;
        }
        return create(type, components, values);
    }

    private static int place(RecordComponent[] components, String name) {
        for (int i = 0; i < components.length; i++) {
            if (components[i].getName().equals(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " is none of " + Arrays.toString(components));
    }

    private static Object number(Class<?> type, double value) {
        if (type == int.class) {
            return (int) value;
        }
        return type == long.class ? (Object) (long) value : (Object) value;
    }

    private static <T extends Record> T create(Class<T> type, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
