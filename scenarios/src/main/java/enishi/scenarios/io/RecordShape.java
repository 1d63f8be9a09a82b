package enishi.scenarios.io;

import enishi.sim.parameter.Declared;
import enishi.sim.parameter.Parameter;
import enishi.sim.parameter.Setting;
import enishi.sim.policy.YearlyBudget;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record type as the file format sees it: its components with what is declared on them. */
final class RecordShape {

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    private final Class<? extends Record> type;
    private final List<Slot> slots;
    private final Constructor<? extends Record> constructor;

    private RecordShape(Class<? extends Record> type) {
        this.type = type;
        slots = Arrays.stream(type.getRecordComponents()).map(Slot::of).toList();
        try {
            constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    static RecordShape of(Class<? extends Record> type) {
        return KNOWN.computeIfAbsent(type, key -> new RecordShape(type));
    }

    static boolean isWhole(Class<?> type) {
        return type == int.class
                || type == long.class
                || type == Integer.class
                || type == Long.class
                || type == YearlyBudget.class;
    }

    List<Slot> slots() {
        return slots;
    }

    /** The keys in files. */
    List<String> names() {
        return slots.stream().map(Slot::name).toList();
    }

    /**
     * Makes a record.
     *
     * @throws IllegalArgumentException if the record refuses the values
     */
    Record create(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException("constructor of " + type.getName() + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " must be public with a public constructor", e);
        }
    }

    /**
     * A component of a record.
     *
     * @param component the component
     * @param name the key in files
     * @param type the raw type
     * @param elementType the type of the elements of a list or of the values of a map; otherwise the raw type
     * @param nullable whether it may be left out and is then {@code null}
     * @param parameter the declaration of a number, or {@code null}
     * @param setting the declaration of anything else, or {@code null}
     */
    record Slot(
            RecordComponent component,
            String name,
            Class<?> type,
            Class<?> elementType,
            boolean nullable,
            @Nullable Parameter parameter,
            @Nullable Setting setting) {

        static Slot of(RecordComponent component) {
            Class<?> element = component.getType();
            if (component.getGenericType() instanceof ParameterizedType collection) {
                Type[] arguments = collection.getActualTypeArguments();
                if (arguments[arguments.length - 1] instanceof Class<?> argument) {
                    element = argument;
                }
            }
            return new Slot(
                    component,
                    component.getName(),
                    component.getType(),
                    element,
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    Declared.parameter(component),
                    Declared.setting(component));
        }

        /** The component's value in a record. */
        @Nullable
        Object of(Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(record.getClass().getName() + " must be public", e);
            }
        }

        /** Whether it is a list of prefectures, in which sets of them may be named too. */
        boolean holdsPrefectures() {
            return (name.equals("prefectures") || name.equals("sites")) && elementType == String.class;
        }

        /** What the component means, or nothing. */
        String meaning() {
            if (parameter != null && type != List.class) {
                return parameter.meaning();
            }
            return setting == null ? "" : setting.meaning();
        }
    }
}
