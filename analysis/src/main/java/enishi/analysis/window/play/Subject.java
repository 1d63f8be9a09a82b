package enishi.analysis.window.play;

import org.jspecify.annotations.Nullable;

/**
 * What is looked at closely: an NGO, or else a prefecture.
 *
 * @param prefecture index of the prefecture; that of the NGO's home
 * @param ngo id of the NGO, or {@code null}
 */
public record Subject(int prefecture, @Nullable String ngo) {

    /** A prefecture. */
    public static Subject prefecture(int prefecture) {
        return new Subject(prefecture, null);
    }
}
