package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.calibration.CalibrationPlan;
import enishi.scenarios.catalog.ScenarioCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calibration from the command line; the model is run in slow tests only, as briefly as can be. */
final class CalibrationCommandsTest {

    private static final List<String> BRIEFLY =
            List.of("--noise-runs", "2", "--years", "10", "--scale", "100000", "--threads", "2");

    @TempDir
    private Path folder;

    /** How a command ended. */
    private record Ending(int code, String out, String err) {}

    private static Ending enishi(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Enishi.execute(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
        return new Ending(code, out.toString(), err.toString());
    }

    private static List<String> briefly(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(BRIEFLY);
        return all;
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingIsRun() {
        String out = folder.resolve("out").toString();
        List<List<String>> refused = List.of(
                List.of("calibrate", "--start", "0"),
                List.of("calibrate", "--generations", "-1"),
                List.of("calibrate", "--noise-runs", "1"),
                List.of("calibrate", "--runs", "none"),
                List.of("calibrate", "--seed", "-4"),
                List.of("history-match", "--waves", "0"),
                List.of("history-match", "--per-wave", "1"),
                List.of("history-match", "--sets", "1"),
                List.of("history-match", "--cut", "0"),
                List.of("history-match", "--misses", "400"),
                List.of("history-match", "--lang", "fr"));
        for (List<String> arguments : refused) {
            List<String> all = new ArrayList<>(arguments);
            all.addAll(List.of("--out", out));
            Ending ending = enishi(all);
            assertThat(ending.code()).as(arguments.toString()).isEqualTo(ExitCode.REFUSED);
            assertThat(ending.err()).contains(arguments.get(1)).doesNotContain("Exception");
        }
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        Ending ending = enishi(List.of("calibrate", "--out", folder.toString()));
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains("holds something else than a calibration", CalibrationPlan.NAME);
        assertThat(folder).isDirectoryNotContaining("glob:**noise");
    }

    @Test
    void helpTellsEveryOption() {
        assertThat(enishi(List.of("calibrate", "--help")).out())
                .contains("--runs", "--start", "--generations", "--noise-runs", "--seed", "--out", "CMA-ES");
        assertThat(enishi(List.of("history-match", "--help")).out())
                .contains("--waves", "--per-wave", "--sets", "--cut", "--misses", "compare --ensemble");
    }

    @Test
    @Tag("slow")
    void aCalibrationEndsWithAScenarioThatCanBeRunAndFindsItsRunsAgain() throws IOException {
        String out = folder.resolve("out").toString();
        Ending first = enishi(briefly("calibrate", "--start", "1", "--generations", "0", "--out", out));
        assertThat(first.code()).as(first.err()).isEqualTo(ExitCode.DONE);
        assertThat(first.out()).contains("Distance to the fitted patterns", "parameters.talk.monthlyTalkProbability: ");
        Path result = Path.of(out);
        List<String> trace = Files.readAllLines(result.resolve("trace.csv"));
        assertThat(trace).hasSize(3);
        assertThat(result.resolve("charts/search.png")).exists();
        assertThat(Files.readString(result.resolve("provenance.json"))).contains("\"space\"", "\"patterns\"");
        assertThat(ScenarioCatalog.open(result.resolve("calibrated.json").toString())
                        .id())
                .isEqualTo("calibrated");

        Ending again = enishi(briefly("calibrate", "--start", "1", "--generations", "0", "--out", out, "--lang", "ja"));
        assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.DONE);
        assertThat(again.out()).contains("校正用パターンとの距離");
        assertThat(Files.readAllLines(result.resolve("trace.csv"))).isEqualTo(trace);

        Ending other = enishi(briefly("calibrate", "--start", "3", "--generations", "0", "--out", out));
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("start 1 there, 3 here");
    }

    @Test
    @Tag("slow")
    void aMatchingTellsWhatItRuledOutAndByWhat() throws IOException {
        String out = folder.resolve("out").toString();
        Ending ending = enishi(briefly(
                "history-match", "--waves", "1", "--per-wave", "3", "--sets", "2", "--misses", "20", "--out", out));
        assertThat(ending.code()).as(ending.err()).isEqualTo(ExitCode.DONE);
        assertThat(ending.out()).contains("Wave 1: ", "Parts that rule out most:", "not how likely");
        assertThat(Files.readAllLines(Path.of(out, "points.csv"))).hasSizeGreaterThanOrEqualTo(4);
    }
}
