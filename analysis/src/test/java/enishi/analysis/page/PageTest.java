package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page says in both languages, and what it may do. */
final class PageTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4,}");

    @TempDir
    private static Path folder;

    private static String page;
    private static String english;
    private static String japanese;

    @BeforeAll
    static void makeThePage() throws IOException {
        page = Files.readString(ToyPage.write(folder));
        english = page.substring(page.indexOf("<main lang=\"en\">"), page.indexOf("<main lang=\"ja\">"));
        japanese = page.substring(page.indexOf("<main lang=\"ja\">"), page.indexOf("<script>"));
    }

    @Test
    void aPageAboutOneParameterSetSaysNothingOfSets() {
        assertThat(page).doesNotContain("parameter set", "組のパラメータ", "data-key=\"set", "robust", "頑健");
    }

    @Test
    void itAsksForNothingFromOutside() {
        assertThat(page).contains("default-src &#x27;none&#x27;; style-src &#x27;sha256-", "script-src &#x27;sha256-");
        assertThat(page.replace("http://www.w3.org/", ""))
                .doesNotContain("http://", "https://", "@import", "url(http", "src=", "<link", "<iframe");
        assertThat(folder.resolve("report.html.part")).doesNotExist();
    }

    @Test
    void bothLanguagesShowTheSameNumbersInTheSameOrder() {
        List<String> keys = keys(english);
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys(japanese)).isEqualTo(keys);
    }

    @Test
    void noTextIsMissingInEitherLanguage() {
        List<String> inEnglish = texts(english);
        List<String> inJapanese = texts(japanese);
        assertThat(inEnglish)
                .hasSizeGreaterThan(100)
                .noneMatch(text -> JAPANESE.matcher(text).find());
        assertThat(inJapanese).hasSameSizeAs(inEnglish);
        for (int i = 0; i < inEnglish.size(); i++) {
            if (LETTERS.matcher(inEnglish.get(i)).find()) {
                assertThat(JAPANESE.matcher(inJapanese.get(i)).find())
                        .as(inEnglish.get(i) + " → " + inJapanese.get(i))
                        .isTrue();
            }
        }
    }

    @Test
    void itTellsEachPolicysEffectOnSurvivalFirst() {
        String first = english.substring(0, english.indexOf("<nav"));
        assertThat(first)
                .contains("What do 2 policies do to NGOs outside the big cities?", "▲ More survive", "After")
                .contains("= The same in every run", "what the model cannot say");
        assertThat(english.indexOf("not identified by any data"))
                .isBetween(english.indexOf("id=\"en-limits\""), english.indexOf("id=\"en-limits\"") + 400);
    }

    @Test
    void titlesOfScenariosAreTextAndNothingElse() {
        assertThat(page).contains("Same &lt;b&gt; &amp; all").doesNotContain("Same <b>");
    }

    @Test
    void madeAgainItIsTheSame() throws IOException {
        assertThat(Files.readString(ToyPage.writeAgain(folder))).isEqualTo(page);
    }

    private static List<String> keys(String language) {
        return Pattern.compile("data-key=\"([^\"]*)\"")
                .matcher(language)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The texts of headings, paragraphs, cells and items, without numbers, names in code and drawings. */
    private static List<String> texts(String language) {
        String words = language.replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("(?s)<(code|data)\\b.*?</\\1>", "")
                .replaceAll("(?s)<p lang=\"en\">.*?</p>", "");
        Matcher blocks = Pattern.compile("(?s)<(h1|h2|h3|p|li|th|caption|figcaption|summary|dt)\\b[^>]*>(.*?)</\\1>")
                .matcher(words);
        return blocks.results()
                .map(block -> block.group(2).replaceAll("<[^>]*>", "").strip())
                .toList();
    }
}
