package enishi.scenarios.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that a value must keep beyond its own bounds.
 *
 * @param <T> the type of the value
 * @param name what must hold, as a sentence
 * @param type the type, or an interface of several
 * @param places pattern of the pointers where it must hold, or {@code null} for wherever the type is found
 * @param rule looks at a value and reports what is wrong
 */
record Check<T>(String name, Class<T> type, @Nullable Pattern places, Rule<T> rule) {

    /** A check of the values at some places. */
    Check(String name, Class<T> type, String places, Rule<T> rule) {
        this(name, type, Pattern.compile(places), rule);
    }

    /** A check of every value of a type. */
    Check(String name, Class<T> type, Rule<T> rule) {
        this(name, type, (Pattern) null, rule);
    }

    /** The check itself. */
    @FunctionalInterface
    interface Rule<T> {
        void look(T value, Report report);
    }

    void apply(String pointer, Object value, Report report) {
        if (type.isInstance(value) && (places == null || places.matcher(pointer).matches())) {
            rule.look(type.cast(value), report);
        }
    }
}
