package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code compare --ensemble} as a user types it. */
final class EnsembleCommandTest {

    private static final List<String> TABLES =
            List.of("comparison.csv", "ensemble.csv", "sets.csv", "drivers.csv", "cost-effectiveness.csv");

    private static final String SET = """
            {"name": "%s", "parameters": {"parameters.coreGroup.activityWeight": %s,
             "parameters.coreGroup.overloadEffect": %s}}""";

    @TempDir
    private Path folder;

    /** How a command ended. */
    private record Ending(int code, String out, String err) {}

    private static Ending enishi(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Enishi.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Ending(code, out.toString(), err.toString());
    }

    private String file(String... sets) throws IOException {
        Path file = folder.resolve("sets-" + Math.floorMod(List.of(sets).hashCode(), 1_000_000) + ".json");
        Files.writeString(file, """
                {
                  "id": "mine",
                  "title": {"en": "Mine", "ja": "試し"},
                  "provenance": {"method": {"en": "By hand.", "ja": "手で選んだ。"}},
                  "priors": [
                    {"path": "parameters.coreGroup.activityWeight", "low": 0, "high": 1},
                    {"path": "parameters.coreGroup.overloadEffect", "low": 0, "high": 5}
                  ],
                  "sets": [%s]
                }
                """.formatted(String.join(",", sets)));
        return file.toString();
    }

    private Ending compare(String ensemble, String out, String threads, String runs) {
        return enishi(
                "compare",
                "baseline-japan",
                "nonmetropolitan-quota",
                "--ensemble",
                ensemble,
                "--runs",
                runs,
                "--years",
                "1",
                "--scale",
                "100000",
                "--threads",
                threads,
                "--out",
                folder.resolve(out).toString());
    }

    @Test
    @Tag("slow")
    void neitherTheOrderOfSetsNorThreadsChangeWhatItSays() throws IOException, SQLException {
        String one = SET.formatted("set-01", "0", "4");
        String two = SET.formatted("set-02", "1", "0");
        Ending first = compare(file(one, two), "first", "1", "2");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out())
                .contains(
                        "2 runs under each of 3 parameter sets",
                        "a range and not a probability",
                        " of 3 with this sign]");
        Ending second = compare(file(two, one), "second", "2", "2");
        assertThat(second.code()).as(second.err()).isZero();
        for (String table : TABLES) {
            assertThat(folder.resolve("second").resolve(table))
                    .hasSameBinaryContentAs(folder.resolve("first").resolve(table));
        }
        assertThat(Files.readAllLines(folder.resolve("first/comparison.csv")).get(2))
                .contains(",2,3,");
        assertThat(folder.resolve("first/charts/parameter-sets.svg")).exists();
        assertThat(folder.resolve("first/ensemble.json")).content().contains("set-02");
        assertThat(folder.resolve("first/baseline-japan/ngos.csv")).exists();
        assertThat(folder.resolve("first/baseline-japan.set-01")).doesNotExist();

        Ending again = compare(file(two, one), "second", "2", "2");
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.out()).contains("All runs are in ");
        Ending other = compare(file(SET.formatted("set-01", "0", "3"), two), "second", "2", "2");
        assertThat(other.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(other.err()).contains("what the scenarios say has changed");

        sameStartWithinASet();
    }

    /** The NGOs of the start and their income are those of the set, whatever the scenario; other sets have others. */
    private void sameStartWithinASet() throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("access_mode", "READ_ONLY");
        try (Connection store =
                        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("first/store.duckdb"), readOnly);
                Statement sql = store.createStatement()) {
            assertThat(number(sql, """
                    SELECT count(*) FROM (
                        SELECT parameter_set, run, ngo, entry_income_yen FROM ngos JOIN scenarios USING (scenario)
                        WHERE initial GROUP BY ALL HAVING count(*) <> 2)""")).isZero();
            assertThat(number(sql, """
                    SELECT count(*) FROM (
                        SELECT run, ngo, entry_income_yen FROM ngos WHERE initial GROUP BY ALL HAVING count(*) <> 6)""")).isPositive();
            assertThat(number(sql, "SELECT count(*) FROM factors")).isEqualTo(12);
            assertThat(number(sql, "SELECT count(DISTINCT parameter_set) FROM scenarios"))
                    .isEqualTo(3);
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeAnythingIsWritten() throws IOException {
        String mine = file(SET.formatted("set-01", "0", "4"));
        Ending many = enishi("compare", "baseline-japan", "austerity", "--ensemble", mine, "--sets", "3");
        assertThat(many.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(many.err()).contains("--sets is 3; it must be from 2 to 2");
        assertThat(enishi("compare", "baseline-japan", "austerity", "--sets", "3")
                        .err())
                .contains("--sets belongs to --ensemble. Maybe add --ensemble.");
        assertThat(enishi("compare", "--ensemble", "baseline-japan", "austerity", "mofa-2004-programme")
                        .err())
                .contains("Maybe write --ensemble after all scenarios.");
        Ending misspelt = enishi("compare", "baseline-japan", "austerity", "--ensemble", "not-ruled-ou");
        assertThat(misspelt.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(misspelt.err())
                .contains("Maybe you meant \"not-ruled-out\".")
                .doesNotContain("\tat ");
        Ending wrong =
                enishi("compare", "baseline-japan", "austerity", "--ensemble", file(SET.formatted("set-01", "2", "4")));
        assertThat(wrong.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(wrong.err())
                .contains("\"2\" is not allowed", "/sets/0/parameters/parameters.coreGroup.activityWeight");
    }

    @Test
    void ensemblesAreListedPrintedCheckedAndHaveASchema() throws IOException {
        assertThat(enishi("list", "ensembles").out()).contains("not-ruled-out", "sets of", "--ensemble ID");
        assertThat(enishi("list", "ensembles", "--json").out()).contains("parameters.coreGroup.activityWeight");
        String printed = enishi("describe", "ensembles", "not-ruled-out").out();
        Path copy = Files.writeString(folder.resolve("copy.json"), printed);
        assertThat(enishi("validate", copy.toString()).out()).contains("valid (ensemble not-ruled-out, ");
        assertThat(enishi("describe", "ensembles", "not-ruled-outt").err())
                .contains("is no shipped ensemble", "Maybe you meant \"not-ruled-out\".");
        assertThat(enishi("schema", "ensemble").out()).contains("An ensemble of parameter sets of Enishi");
    }

    @Test
    void aScenarioThatSetsAnUnknownItselfIsNamed() throws IOException {
        Path own = Files.writeString(folder.resolve("own.json"), """
                {"id": "own", "extends": "baseline-japan", "title": {"en": "Own"},
                 "parameters": {"coreGroup": {"activityWeight": 0.5}}}""");
        Ending ending = enishi(
                "compare",
                "baseline-japan",
                own.toString(),
                "--ensemble",
                file(SET.formatted("set-01", "0", "4")),
                "--runs",
                "1",
                "--years",
                "1",
                "--scale",
                "1000000",
                "--out",
                folder.resolve("own.json").toString());
        // The folder is a file, so that nothing is run.
        assertThat(ending.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(ending.err())
                .contains("Note: own: it sets parameters.coreGroup.activityWeight itself, and keeps its value");
    }
}
