package enishi.scenarios.definition;

import enishi.sim.parameter.Setting;
import org.jspecify.annotations.Nullable;

/**
 * A text in English and, where the author wrote it, in Japanese.
 *
 * @param en the English text
 * @param ja the Japanese text, or {@code null}
 */
public record Words(
        @Setting(meaning = "English text", source = "assumption: the author's words")
        String en,

        @Setting(meaning = "Japanese text", source = "assumption: the author's words") @Nullable
        String ja) {

    /**
     * The text in a language.
     *
     * @param language {@code ja} for Japanese; anything else, and a missing Japanese text, gives English
     */
    public String in(String language) {
        return ja != null && language.equals("ja") ? ja : en;
    }
}
