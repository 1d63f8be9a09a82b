package enishi.sim.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of a setting that is not a number (a choice, a date, places, a list of records).
 *
 * <p>A {@code @Nullable} component may be left out and is then {@code null}; otherwise {@link #value()} is the default
 * as it would stand in a scenario file, and an empty {@code value} makes the setting required. A list defaults to
 * {@code []} or to a JSON array.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Setting {

    /** What the setting means, as one phrase. */
    String meaning();

    /** The default as JSON text (strings without quotes); empty where the user must give it. */
    String value() default "";

    /** A key of {@link Sources}, or {@code assumption:} with a reason. */
    String source();
}
