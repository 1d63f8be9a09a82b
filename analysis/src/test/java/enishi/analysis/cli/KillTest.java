package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.result.RestlessWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that are killed again and again and started again leave what they leave undisturbed.
 *
 * <p>Each program is killed at moments drawn uniformly from the time that it takes undisturbed, as if by {@code kill -9}; when
 * one comes to its end, its folder is looked at and it starts in a new one. By default each is killed a few times; {@code
 * -Denishi.kills=200} kills each as often as that.
 */
@Tag("slow")
final class KillTest {

    private static final String RESTLESS = RestlessWriter.class.getName();
    private static final String TOY = ToyComparison.class.getName();
    private static final String ENISHI = Enishi.class.getName();
    private static final long SEED = 20160401;

    @TempDir
    private Path parent;

    @Test
    void aStoreThatIsAlwaysCommittingHoldsTheSameRows() throws Exception {
        killAgainAndAgain(5, folder -> List.of(RESTLESS, folder, "60"));
    }

    @Test
    void aComparisonIsTheSameWithItsTablesAndCharts() throws Exception {
        killAgainAndAgain(5, folder -> List.of(TOY, folder, "25"));
    }

    @Test
    void theRealCommandIsTheSame() throws Exception {
        killAgainAndAgain(2, compareIn("4"));
    }

    /** A disk that takes no more than so many bytes of a file is as good as full; with room again all goes on. */
    @Test
    void aFullDiskEndsWithASentenceAndTheNextStartGoesOn() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no way to limit files");
        Path folder = parent.resolve("full");
        Program compare = compareIn("3");
        Path undisturbed = parent.resolve("undisturbed");
        assertThat(start(compare, undisturbed).waitFor()).isZero();
        long blocks = Files.size(undisturbed.resolve("store.duckdb")) * 3 / 4 / 512;
        Process full = start(
                List.of("/bin/sh", "-c", "ulimit -f " + blocks + "; exec \"$0\" \"$@\""),
                compare.in(folder.toString()),
                folder);
        assertThat(full.waitFor()).isEqualTo(ExitCode.REFUSED);
        assertThat(parent.resolve("output.txt"))
                .content()
                .containsPattern("Cannot use \\S*/full/store.duckdb: .*(File too large|write)")
                .contains("The same command again goes on from there.")
                .doesNotContain("\tat ");
        assertThat(start(compare, folder).waitFor()).isZero();
        assertSame(folder, undisturbed);
    }

    private static Program compareIn(String runs) {
        return folder -> List.of(
                ENISHI,
                "compare",
                "baseline-japan",
                "development-education",
                "--runs",
                runs,
                "--years",
                "1",
                "--scale",
                "1000",
                "--out",
                folder);
    }

    /** What to start for a folder. */
    @FunctionalInterface
    private interface Program {
        List<String> in(String folder);
    }

    private void killAgainAndAgain(int usual, Program program) throws Exception {
        int kills = Integer.getInteger("enishi.kills", usual);
        Path undisturbed = parent.resolve("undisturbed");
        long begun = System.nanoTime();
        assertThat(start(program, undisturbed).waitFor()).isZero();
        long time = System.nanoTime() - begun;
        SplittableRandom random = new SplittableRandom(SEED);
        int folders = 0;
        int killed = 0;
        Path folder = parent.resolve("killed-0");
        while (killed < kills) {
            Process process = start(program, folder);
            if (process.waitFor(random.nextLong(time), TimeUnit.NANOSECONDS)) {
                assertThat(process.exitValue()).isZero();
                assertSame(folder, undisturbed);
                folder = parent.resolve("killed-" + ++folders);
            } else {
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        assertThat(start(program, folder).waitFor()).isZero();
        assertSame(folder, undisturbed);
        try (Stream<Path> left = Files.list(temporary())) {
            assertThat(left).as("temporary files after " + kills + " kills").isEmpty();
        }
    }

    private Path temporary() throws IOException {
        return Files.createDirectories(parent.resolve("temporary"));
    }

    private Process start(Program program, Path folder) throws IOException {
        return start(List.of(), program.in(folder.toString()), folder);
    }

    private Process start(List<String> wrapper, List<String> program, Path folder) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary(),
                "-Djava.library.path=" + System.getProperty("java.library.path"),
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(program);
        Files.createDirectories(folder);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        parent.resolve("output.txt").toFile()))
                .start();
    }

    /** The same files; the same rows in every table, none lost, none double; the same bytes in every CSV file. */
    private static void assertSame(Path folder, Path undisturbed) throws IOException, SQLException {
        assertThat(files(folder).keySet()).isEqualTo(files(undisturbed).keySet());
        files(undisturbed).forEach((name, bytes) -> {
            if (name.endsWith(".csv") || name.endsWith(".effective.json")) {
                assertThat(files(folder).get(name)).as(name).isEqualTo(bytes);
            }
        });
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH '" + folder.resolve("store.duckdb") + "' AS killed (READ_ONLY)");
            sql.execute("ATTACH '" + undisturbed.resolve("store.duckdb") + "' AS undisturbed (READ_ONLY)");
            List<String> tables = texts(
                    sql, "SELECT table_name FROM duckdb_tables() WHERE database_name = 'undisturbed' ORDER BY ALL");
            assertThat(tables).contains("runs", "indicators", "ngos").hasSize(10);
            for (String table : tables) {
                String columns = table.equals("runs") ? "* EXCLUDE (seconds)" : "*";
                assertThat(rows(sql, columns, "killed", "undisturbed", table)).isEmpty();
                assertThat(rows(sql, columns, "undisturbed", "killed", table)).isEmpty();
            }
        }
    }

    /** The rows of a table that one store has more often than another. */
    private static List<String> rows(Statement sql, String columns, String more, String less, String table)
            throws SQLException {
        String of = "SELECT " + columns + " FROM %s." + table;
        return texts(
                sql,
                "SELECT left(r::VARCHAR, 200) FROM (" + String.format(of, more) + " EXCEPT ALL "
                        + String.format(of, less) + ") r LIMIT 3");
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    private static Map<String, String> files(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                boolean table = name.endsWith(".csv") || name.endsWith(".json");
                contents.put(name, table ? Arrays.toString(Files.readAllBytes(file)) : "");
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
