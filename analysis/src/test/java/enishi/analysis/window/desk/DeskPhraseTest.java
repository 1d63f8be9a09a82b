package enishi.analysis.window.desk;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskPhraseTest {

    private static final String JAPANESE = ".*[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}].*";

    @ParameterizedTest
    @EnumSource
    void everyPhraseIsThereInBothLanguages(DeskPhrase phrase) {
        String english = phrase.in(Language.ENGLISH);
        String japanese = phrase.in(Language.JAPANESE);
        assertThat(english).isNotBlank().doesNotMatch(JAPANESE);
        assertThat(japanese).matches(JAPANESE);
    }

    @ParameterizedTest
    @EnumSource
    void bothLanguagesTellTheSameParts(DeskPhrase phrase) {
        for (int part = 0; part < 4; part++) {
            String place = "{" + part + "}";
            assertThat(phrase.in(Language.JAPANESE).contains(place))
                    .as(place)
                    .isEqualTo(phrase.in(Language.ENGLISH).contains(place));
        }
        assertThat(phrase.in(Language.ENGLISH, "one", "two", "three", "four")).doesNotContain("{");
    }
}
