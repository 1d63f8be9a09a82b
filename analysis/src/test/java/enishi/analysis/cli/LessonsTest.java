package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourCatalog;
import enishi.scenarios.tour.TourStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The teachers' sheets follow their tours, and what they and the tours tell to type is understood. */
class LessonsTest {

    private static final Path FOLDER = Path.of("../scenarios/lessons");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./enishi (.*)$");

    static Stream<Path> sheets() {
        return TourCatalog.ids().stream()
                .flatMap(id -> Stream.of(FOLDER.resolve(id + ".md"), FOLDER.resolve(id + ".ja.md")));
    }

    private static Tour tourOf(Path sheet) {
        return TourCatalog.open(sheet.getFileName().toString().replaceFirst("(\\.ja)?\\.md$", ""));
    }

    private static List<String> commands(String text) {
        return COMMAND.matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static void understand(String command) {
        assertThatCode(() -> new CommandLine(new EnishiCommand())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .parseArgs(command.strip().split(" +", -1)))
                .as(command)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aSheetNamesEveryStepInItsOrderWithMinutesThatAddUp(Path sheet) throws IOException {
        String text = Files.readString(sheet);
        Tour tour = tourOf(sheet);
        String language = sheet.toString().endsWith(".ja.md") ? "ja" : "en";
        int minutes = 0;
        int at = 0;
        for (TourStep step : tour.steps()) {
            String row = " | " + step.title().in(language) + " | ";
            at = text.indexOf(row, at);
            assertThat(at).as(row).isPositive();
            minutes += Integer.parseInt(
                    text.substring(text.lastIndexOf('\n', at) + 3, at).strip());
        }
        assertThat(minutes).isEqualTo(tour.definition().minutes());
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void linksLeadSomewhereAndCommandsAreUnderstood(Path sheet) throws IOException {
        String text = Files.readString(sheet);
        assertThat(LINK.matcher(text).results().map(match -> match.group(1)))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(link -> assertThat(sheet.resolveSibling(link)).exists());
        List<String> commands = commands(text);
        assertThat(commands).hasSizeGreaterThanOrEqualTo(4).contains(windowOf(sheet));
        commands.forEach(LessonsTest::understand);
        List<String> plain = commands.stream()
                .map(command -> "./enishi " + command.replace(" --lang ja", ""))
                .toList();
        assertThat(plain).containsAll(told(tourOf(sheet)));
    }

    private static String windowOf(Path sheet) {
        return "window --tour " + tourOf(sheet).id() + (sheet.toString().endsWith(".ja.md") ? " --lang ja" : "");
    }

    private static List<String> told(Tour tour) {
        List<String> told = new ArrayList<>();
        for (TourStep step : tour.steps()) {
            if (step.reveal() != null) {
                told.addAll(step.reveal().commands());
            }
        }
        return told;
    }

    @Test
    void toursTellCommandsThatAreUnderstood() {
        for (String id : TourCatalog.ids()) {
            List<String> told = told(TourCatalog.open(id));
            assertThat(told).hasSizeGreaterThanOrEqualTo(3);
            told.forEach(command -> understand(command.replaceFirst("^\\./enishi ", "")));
        }
    }
}
