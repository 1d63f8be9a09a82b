package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no JSON, or not even text. */
class BadTextTest {

    @TempDir
    private Path folder;

    @Test
    void emptyTextIsRefused() {
        assertThat(Refusals.line(Refusals.of(" \n"))).isEqualTo("my.json: is empty; an object in { }.");
    }

    @Test
    void brokenTextNamesLineAndColumn() {
        assertThat(Refusals.line(Refusals.of("{\"id\": \"a\",\n  \"title\": {\"en\": \"A\"},\n}")))
                .startsWith("my.json (line 3): is not JSON at column 1: the character } was not expected here")
                .endsWith("Maybe there is a comma too many before it.");
    }

    @Test
    void commentsAreRefused() {
        assertThat(Refusals.line(Refusals.of("{ // mine\n}"))).contains("comments belong into description");
    }

    @Test
    void textThatEndsTooEarlyIsRefused() {
        assertThat(Refusals.line(Refusals.of("{\"id\": \"a\""))).contains("the text ends too early");
    }

    @Test
    void loneBackslashIsExplained() {
        assertThat(Refusals.line(Refusals.of("{\"extends\": \"C:\\mine.json\"}")))
                .endsWith("Maybe a double backslash was meant.");
    }

    @Test
    void somethingAfterTheObjectIsRefused() {
        assertThat(Refusals.of("{\"id\": \"a\", \"title\": {\"en\": \"A\"}} {}")
                        .get(0)
                        .found())
                .isEqualTo("something follows the closing bracket");
    }

    @Test
    void listInPlaceOfTheScenarioIsRefused() {
        assertThat(Refusals.line(Refusals.of("[1]")))
                .isEqualTo("my.json (line 1): a list is not allowed; an object in { }.");
    }

    @Test
    void notANumberIsRefused() {
        assertThat(Refusals.line(Refusals.of("{\"run\": {\"years\": NaN}}"))).contains("NaN is not JSON");
        assertThat(Refusals.line(Refusals.of("{\"run\": {\"years\": -Infinity}}")))
                .contains("is not JSON");
    }

    @Test
    void deepNestingIsRefusedWithoutExhaustingTheStack() {
        assertThat(Refusals.line(Refusals.of("[".repeat(200_000)))).contains("nested too deeply");
        assertThat(Refusals.line(Refusals.of("{\"a\":".repeat(200_000)))).contains("nested too deeply");
    }

    @Test
    void endlessDigitsAreRefused() {
        assertThat(Refusals.line(Refusals.of("{\"run\": {\"seed\": " + "1".repeat(100_000) + "}}")))
                .contains("too long");
    }

    @Test
    void duplicateKeyIsShownWithBothLines() {
        assertThat(Refusals.ofRest("\"run\": {\n\"years\": 3,\n\"years\": 4}")
                        .get(0)
                        .toString())
                .isEqualTo("my.json: /run/years (line 3): the key is written twice, first in line 2; each key once.");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(Refusals.ofRest("\"description\": {\"en\": \"\\ud800\"}")
                        .get(0)
                        .pointer())
                .isEqualTo("/description/en");
    }

    @Test
    void aTextWithoutItsLanguageIsShownHowToSayIt() {
        assertThat(Refusals.ofRest("\"description\": \"A comment\"").get(0).toString())
                .contains("/description")
                .endsWith("an object in { } with en, ja. Maybe {\"en\": \"…\"} was meant.");
    }

    @Test
    void missingFileIsRefused() {
        assertThatThrownBy(
                        () -> ScenarioCatalog.open(folder.resolve("none.json").toString()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void folderIsRefused() {
        assertThatThrownBy(() -> ScenarioCatalog.open(folder.toString()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void pathThatCannotBeIsRefused() {
        assertThatThrownBy(() -> ScenarioCatalog.open("a\u0000b.json")).isInstanceOf(ScenarioException.class);
        assertThatThrownBy(() -> ScenarioCatalog.open("")).isInstanceOf(ScenarioException.class);
    }

    @Test
    void unknownIdIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> ScenarioCatalog.open("basline-japan"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("Maybe you meant \"baseline-japan\".");
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Path file = folder.resolve("sjis.json");
        Files.write(file, "{\n\"id\": \"\u0083e\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> ScenarioCatalog.open(file.toString()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("(line 2): is not UTF-8 text");
    }

    @Test
    void hugeFileIsRefused() throws IOException {
        Path file = folder.resolve("huge.json");
        Files.writeString(file, " ".repeat(5 << 20));
        assertThatThrownBy(() -> ScenarioCatalog.open(file.toString()))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("larger than 4 MiB");
    }

    @Test
    void byteOrderMarkIsOverlooked() throws IOException {
        Path file = folder.resolve("marked.json");
        Files.writeString(file, "\uFEFF{\"id\": \"marked\", \"title\": {\"en\": \"Marked\"}}");
        assertThat(ScenarioCatalog.open(file.toString()).id()).isEqualTo("marked");
    }
}
