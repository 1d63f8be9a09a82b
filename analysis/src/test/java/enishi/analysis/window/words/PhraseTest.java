package enishi.analysis.window.words;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.comparison.Language;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

    private static final Pattern PART = Pattern.compile("\\{\\d}");

    private static List<String> parts(String words) {
        TreeSet<String> parts = new TreeSet<>();
        Matcher matcher = PART.matcher(words);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        return List.copyOf(parts);
    }

    @ParameterizedTest
    @EnumSource(Phrase.class)
    void everythingIsSaidInBothLanguages(Phrase phrase) {
        String en = phrase.in(Language.ENGLISH);
        String ja = phrase.in(Language.JAPANESE);
        assertThat(en).isNotBlank().isEqualTo(en.strip());
        assertThat(ja).isNotBlank().isEqualTo(ja.strip());
        assertThat(parts(en)).isEqualTo(parts(ja));
        // No name of a property, file or class is a word for people.
        assertThat(en).doesNotContain("_").doesNotContainPattern("[a-z][A-Z]");
        assertThat(ja).doesNotContain("_");
    }

    @Test
    void partsStandWhereTheyBelong() {
        assertThat(Phrase.DATE.in(Language.ENGLISH, "May 2020", 3, 180)).isEqualTo("May 2020 · month 3 of 180");
    }
}
