package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What documents promise is there: commands, files, tests. */
class DocumentsTest {

    private static final Path TOP = Path.of("..");
    private static final Pattern COMMAND = Pattern.compile("^\\./enishi ([^#|>]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]*Test)\\b");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "sim/TRACE.md", "sim/LIMITS.md", "sim/LIMITS.ja.md", "sim/VERIFICATION.md"})
    void linksLeadToFilesAndNamedTestsExist(String document) throws IOException {
        Path file = TOP.resolve(document);
        String text = Files.readString(file);
        List<String> links = found(LINK, text);
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(file.resolveSibling(link)).exists());
        assertThat(testClasses()).containsAll(found(TEST, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "sim/TRACE.md"})
    void commandsAreUnderstood(String document) throws IOException {
        List<String> commands = commands(Files.readString(TOP.resolve(document)));
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            assertThatCode(() -> new CommandLine(new EnishiCommand())
                            .setCaseInsensitiveEnumValuesAllowed(true)
                            .parseArgs(command.trim().replaceAll("\\s+", " ").split(" ", -1)))
                    .as(document + ": " + command)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void allElementsOfTraceAreAnswered() throws IOException {
        String text = Files.readString(TOP.resolve("sim/TRACE.md"));
        for (int element = 1; element <= 8; element++) {
            int begin = text.indexOf("\n## " + element + " ");
            assertThat(begin).as("element " + element).isPositive();
            int end = text.indexOf("\n## ", begin + 1);
            assertThat((end < 0 ? text.length() : end) - begin)
                    .as("element " + element)
                    .isGreaterThan(300);
        }
    }

    @Test
    void bothLanguagesSayAsMuchAboutLimits() throws IOException {
        assertThat(shape("sim/LIMITS.ja.md")).isEqualTo(shape("sim/LIMITS.md"));
    }

    /** Beginnings of headings, points and steps, in their order. */
    private static List<String> shape(String document) throws IOException {
        return found(Pattern.compile("(?m)^(#+|- \\*\\*|\\d\\.) ?"), Files.readString(TOP.resolve(document)));
    }

    private static List<String> commands(String text) {
        List<String> commands = new ArrayList<>();
        text.replace("\\\n", " ").lines().forEach(line -> {
            Matcher command = COMMAND.matcher(line.strip());
            if (command.find()) {
                commands.add(command.group(1).strip());
            }
        });
        return commands;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static Set<String> testClasses() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String module : List.of("sim", "scenarios", "analysis")) {
            try (Stream<Path> files = Files.walk(TOP.resolve(module).resolve("src/test/java"))) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith("Test.java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .forEach(classes::add);
            }
        }
        return classes;
    }
}
