package enishi.sim.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The one declaration of a numeric parameter, written on the record component that holds it, or on the method of an interface that such
 * components implement (see {@link Declared}).
 *
 * <p>Parameter tables, range checks, scenario reading and sensitivity ranges are generated from it; the name of the
 * component is the name in scenario files. On a {@code List} component it describes every element.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface Parameter {

    /** The symbol in the model's equations. */
    String symbol();

    /** What the number means, as one phrase. */
    String meaning();

    /** The unit; {@code 1} for a pure number. Shares are in [0,1], never percent. */
    String unit();

    /** The smallest allowed value. */
    double min();

    /** The largest allowed value. */
    double max();

    /** The default; {@code NaN} where the user must give a value. */
    double value();

    /** A key of {@link Sources}, or {@code assumption:} with a reason. */
    String source();
}
