package enishi.analysis.comparison;

import enishi.analysis.statistics.PairedDifference;
import enishi.scenarios.mechanism.Direction;
import java.util.Locale;

/** What runs say about a claim that was made before. */
public enum Verdict {
    /** The interval lies on the expected side of zero. */
    SUPPORTED,
    /** The interval holds zero, or there is none. */
    NULL,
    /** The interval lies on the other side of zero. */
    OPPOSITE;

    /** What an effect says about its expected direction. */
    static Verdict of(PairedDifference effect, Direction expected) {
        if (!effect.isClear()) {
            return NULL;
        }
        return isAsExpected(effect, expected) ? SUPPORTED : OPPOSITE;
    }

    /** Whether the mean effect has the expected sign. */
    static boolean isAsExpected(PairedDifference effect, Direction expected) {
        return effect.mean() * expected.sign() > 0;
    }

    /** The word in files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verdict for people, who want to know of a null which way it leans. */
    public String inWords(PairedDifference effect, Direction expected, Language language) {
        return switch (this) {
            case SUPPORTED -> language.of("supported", "支持");
            case NULL ->
                effect.mean() == 0
                        ? language.of("null (no difference)", "不明（差なし）")
                        : isAsExpected(effect, expected)
                                ? language.of("null (direction as expected)", "不明（向きは期待どおり）")
                                : language.of("null (direction not as expected)", "不明（向きは期待と異なる）");
            case OPPOSITE -> language.of("opposite", "逆");
        };
    }
}
