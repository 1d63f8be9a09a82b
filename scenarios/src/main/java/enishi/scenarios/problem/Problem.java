package enishi.scenarios.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file or an option.
 *
 * @param file the file as the user knows it
 * @param pointer where in the file: a JSON pointer, or line and column of a table; empty for the whole file
 * @param line line of the file, counted from 1; 0 where it is unknown or already said
 * @param found what stands there, as the beginning of a sentence, such as {@code 15 is not allowed}
 * @param allowed what may stand there
 * @param maybe a guess at what was meant, as a sentence, or {@code null}
 */
public record Problem(
        String file,
        String pointer,
        int line,
        String found,
        String allowed,
        @Nullable String maybe) {

    /** The problem in one line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (!pointer.isEmpty()) {
            text.append(": ").append(pointer);
        }
        if (line > 0) {
            text.append(" (line ").append(line).append(')');
        }
        text.append(": ").append(found);
        if (!allowed.isEmpty()) {
            text.append("; ").append(allowed);
        }
        text.append('.');
        if (maybe != null) {
            text.append(' ').append(maybe);
        }
        return text.toString();
    }
}
