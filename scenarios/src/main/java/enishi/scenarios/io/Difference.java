package enishi.scenarios.io;

import org.jspecify.annotations.Nullable;

/**
 * One value that two records do not share.
 *
 * @param pointer where it stands
 * @param symbol its symbol in the model's equations; empty where it has none
 * @param meaning what it means; empty for a whole instrument or shock
 * @param unit its unit; empty where it has none
 * @param from what the first says, or {@code null} if it says nothing
 * @param to what the second says, or {@code null} if it says nothing
 */
public record Difference(
        String pointer,
        String symbol,
        String meaning,
        String unit,
        @Nullable Json from,
        @Nullable Json to) {

    /** The last key of the pointer. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** What the first says, in words. */
    public String fromText() {
        return from == null ? "nothing" : ValueText.of(from, unit);
    }

    /** What the second says, in words. */
    public String toText() {
        return to == null ? "nothing" : ValueText.of(to, unit);
    }
}
