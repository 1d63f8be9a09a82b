package enishi.sim.parameter;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * What is declared on a record component: by itself, or else by the interface whose accessor it implements, so that what
 * many records have in common is declared once.
 */
public final class Declared {

    private Declared() {}

    /** The declaration of a number, or {@code null}. */
    public static @Nullable Parameter parameter(RecordComponent component) {
        return find(component, Parameter.class);
    }

    /** The declaration of anything else than a number, or {@code null}. */
    public static @Nullable Setting setting(RecordComponent component) {
        return find(component, Setting.class);
    }

    private static <A extends Annotation> @Nullable A find(RecordComponent component, Class<A> declaration) {
        boolean own = component.isAnnotationPresent(Parameter.class) || component.isAnnotationPresent(Setting.class);
        return own
                ? component.getAnnotation(declaration)
                : inherited(component.getDeclaringRecord(), component.getName(), declaration);
    }

    private static <A extends Annotation> @Nullable A inherited(Class<?> type, String name, Class<A> declaration) {
        for (Class<?> contract : type.getInterfaces()) {
            for (Method method : contract.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.isAnnotationPresent(declaration)) {
                    return method.getAnnotation(declaration);
                }
            }
            A above = inherited(contract, name, declaration);
            if (above != null) {
                return above;
            }
        }
        return null;
    }
}
