package enishi.scenarios.validation;

import org.jspecify.annotations.Nullable;

/** Takes what a check finds. */
@FunctionalInterface
public interface Report {

    /**
     * Reports a problem.
     *
     * @param pointer where, seen from the value, such as {@code /end}; empty for the value itself
     * @param found what stands there, as the beginning of a sentence
     * @param allowed what may stand there
     * @param maybe a guess at what was meant, or {@code null}
     */
    void problem(String pointer, String found, String allowed, @Nullable String maybe);
}
