package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.ScenarioFiles;
import enishi.analysis.experiment.Simulation;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves a store: files, and the answers to the questions that the README asks. */
final class ExportCommandTest {

    private static final int MONTHS = 24;
    private static final int RUNS = 2;

    @TempDir
    private Path parent;

    @Test
    void everyTableIsAFileWhoseBytesAreTheSameWhateverTheThreads() throws IOException {
        Path one = study("one", 1, new SmallWorld());
        Path two = study("two", 2, new SmallWorld());
        assertThat(export(one).out()).contains("10 tables: " + one.resolve("export-csv"));
        assertThat(export(two).code()).isZero();
        List<String> tables = List.of(
                "about",
                "factors",
                "indicators",
                "instruments",
                "ngos",
                "outcomes",
                "panel",
                "runs",
                "scenarios",
                "ties");
        assertThat(names(one.resolve("export-csv")))
                .containsExactlyElementsOf(
                        tables.stream().map(table -> table + ".csv").toList());
        for (String table : tables) {
            if (!table.equals("runs")) { // it has the seconds that runs took
                assertThat(two.resolve("export-csv/" + table + ".csv"))
                        .hasSameBinaryContentAs(one.resolve("export-csv/" + table + ".csv"));
            }
        }
    }

    @Test
    void exportedRowsAreThoseOfTheComparisonWithItsScenario() throws IOException {
        Path folder = study("a", 2, new SmallWorld());
        export(folder);
        List<String> exported = Files.readAllLines(folder.resolve("export-csv/ngos.csv"));
        List<String> expected = new ArrayList<>();
        for (String scenario : List.of("baseline-japan", "development-education")) {
            for (String line : Files.readAllLines(folder.resolve(scenario + "/ngos.csv"))) {
                if (!line.startsWith("run,")) {
                    expected.add(scenario + "," + line);
                } else if (expected.isEmpty()) {
                    expected.add("scenario," + line);
                }
            }
        }
        assertThat(exported).isEqualTo(expected);
    }

    @Test
    void parquetHoldsTheSameRows() throws IOException, SQLException {
        Path folder = study("it's here", 2, new SmallWorld());
        assertThat(export(folder, "--format", "parquet").code()).isZero();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = connection.createStatement()) {
            String place = folder.toString().replace("'", "''");
            sql.execute("ATTACH '" + place + "/store.duckdb' AS store (READ_ONLY)");
            for (String table : List.of("indicators", "ngos", "ties", "outcomes", "scenarios")) {
                String file = "'" + place + "/export-parquet/" + table + ".parquet'";
                assertThat(number(sql, "SELECT count(*) FROM " + file)).isPositive();
                assertThat(number(
                                sql,
                                "SELECT count(*) FROM (SELECT * FROM store." + table + " EXCEPT ALL SELECT * FROM "
                                        + file + ")"))
                        .isZero();
            }
        }
    }

    @Test
    void anUnfinishedStoreIsExportedOnlyIfAskedFor() throws IOException {
        Simulation failing = (input, threads, listener) -> {
            if (input.seed() == 2) {
                throw new IllegalStateException("money was lost");
            }
            return new SmallWorld().run(input, threads, listener);
        };
        Path folder = study("f", 1, failing);
        assertThat(export(folder))
                .satisfies(ending -> assertThat(ending.code()).isEqualTo(ExitCode.REFUSED))
                .satisfies(ending -> assertThat(ending.err()).contains("Only 2 of 4 runs", "2 failed", "--partial"));
        assertThat(folder.resolve("export-csv")).doesNotExist();
        assertThat(export(folder, "--partial").code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("export-csv/runs.csv")))
                .filteredOn(line -> line.contains("-japan,") || line.contains("-education,"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("baseline-japan,1,1,done,,"),
                        line -> assertThat(line).startsWith("baseline-japan,2,2,failed,\"java.lang.IllegalState"),
                        line -> assertThat(line).startsWith("development-education,1,1,done,,"),
                        line -> assertThat(line).startsWith("development-education,2,2,failed,"));
    }

    @Test
    void whatCannotBeExportedIsRefused() throws IOException {
        assertRefused(export(parent), "no store.duckdb");
        Path folder = study("a", 1, new SmallWorld());
        assertRefused(export(folder, "--format", "parket"), "Maybe you meant \"parquet\"");
        assertRefused(export(folder, "--out", folder.toString()), "not empty");
        export(folder);
        assertRefused(export(folder), "not empty");
    }

    @Test
    void theReadmesQuestionsHaveTheAnswersOfTheTables() throws IOException, SQLException {
        Path folder = study("a", 2, new SmallWorld());
        List<String> queries = queries(Files.readString(Path.of("../README.md")));
        assertThat(queries).hasSize(4);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("store.duckdb"));
                Statement sql = connection.createStatement()) {
            List<List<String>> difference = rows(sql, queries.get(0));
            assertThat(difference).hasSize(1);
            double[] differences = new double[RUNS];
            for (int run = 1; run <= RUNS; run++) {
                differences[run - 1] =
                        vital(folder, "development-education", run) - vital(folder, "baseline-japan", run);
            }
            double mean = (differences[0] + differences[1]) / 2;
            assertThat(difference.get(0).get(0)).isEqualTo("development-education");
            assertThat(difference.get(0).get(1)).isEqualTo("2");
            assertThat(Double.parseDouble(difference.get(0).get(2))).isEqualTo(mean);
            assertThat(Double.parseDouble(difference.get(0).get(3)))
                    .isCloseTo(Math.abs(differences[0] - differences[1]) / 2, within(1e-9));

            List<List<String>> ends = rows(sql, queries.get(1));
            assertThat(ends).hasSize(4);
            assertThat(Double.parseDouble(ends.get(0).get(2)))
                    .isEqualTo(ended(folder, "baseline-japan", ends.get(0).get(1)) / (double) RUNS);

            List<List<String>> years = rows(sql, queries.get(2));
            assertThat(years).extracting(row -> row.get(1)).containsExactly("2016", "2017", "2016", "2017");
            assertThat(Double.parseDouble(years.get(0).get(2))).isPositive();

            List<List<String>> sets = rows(sql, queries.get(3));
            assertThat(sets).hasSize(1);
            assertThat(sets.get(0).subList(0, 2)).containsExactly("development-education", "defaults");
            assertThat(sets.get(0).get(2)).isNull();
            assertThat(Double.parseDouble(sets.get(0).get(3))).isEqualTo(mean);
        }
    }

    private static double vital(Path folder, String scenario, int run) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(scenario + "/indicators.csv"))) {
            String prefix = run + ",2018-03,JP-nonmetro,vital_ngos,NGOs,";
            return lines.filter(line -> line.startsWith(prefix))
                    .mapToDouble(line -> Double.parseDouble(line.substring(prefix.length())))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long ended(Path folder, String scenario, String end) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(scenario + "/ngos.csv"))) {
            return lines.map(line -> line.split(",", -1))
                    .filter(row -> row[4].equals("false") && row[6].equals("true") && row[11].equals(end))
                    .count();
        }
    }

    /** The questions in SQL that a text shows. */
    private static List<String> queries(String text) {
        return Stream.of(text.split("```sql\n", -1))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf("```")))
                .toList();
    }

    private static long number(Statement sql, String query) throws SQLException {
        return Long.parseLong(rows(sql, query).get(0).get(0));
    }

    private static List<List<String>> rows(Statement sql, String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int c = 1; c <= found.getMetaData().getColumnCount(); c++) {
                    row.add(found.getString(c));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Runs of the toy under the names of two shipped scenarios. */
    private Path study(String name, int threads, Simulation simulation) throws IOException {
        List<PlannedScenario> scenarios = List.of(
                SmallWorld.scenario("baseline-japan", MONTHS, 0.01),
                SmallWorld.scenario("development-education", MONTHS, 0.005));
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve(name), SmallStudy.of(scenarios, RUNS))) {
            new PairedRunner(folder, simulation, threads, () -> {}).run();
            if (folder.isComplete()) {
                ScenarioFiles.write(folder);
            }
            return folder.path();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertRefused(Ending ending, String words) {
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err()).contains(words);
    }

    private static Ending export(Path folder, String... more) {
        List<String> arguments = new ArrayList<>(List.of("export", folder.toString()));
        arguments.addAll(List.of(more));
        return Ending.enishi(arguments.toArray(String[]::new));
    }
}
