package enishi.analysis.window.play;

import org.jspecify.annotations.Nullable;

/**
 * What is looked at closely: an NGO, or else a prefecture.
 *
 * @param side the world in which it was pointed at
 * @param prefecture index of the prefecture; that of the NGO's home
 * @param ngo id of the NGO, or {@code null}
 */
public record Subject(Side side, int prefecture, @Nullable String ngo) {

    /** A prefecture of a world. */
    public static Subject prefecture(Side side, int prefecture) {
        return new Subject(side, prefecture, null);
    }
}
