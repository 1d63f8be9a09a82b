package enishi.analysis.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.experiment.SmallWorld;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunStoreTest {

    private static final int MONTHS = 14;
    private static final Set<StoreTable> ALL = EnumSet.allOf(StoreTable.class);
    private static final Set<StoreTable> READ = EnumSet.complementOf(EnumSet.of(StoreTable.OUTCOMES));

    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsReadBackToTheLastBit() {
        StoredRun first = run(1, 0.01);
        StoredRun second = run(2, 0.02);
        try (RunStore store = open()) {
            put(store, finished("baseline", first), finished("policy", second), finished("policy", first));
        }
        try (RunStore store = RunStore.read(folder)) {
            assertThat(store.scenarios()).containsExactly("baseline", "policy");
            assertThat(store.runs("policy")).containsExactly(1, 2);
            assertThat(store.pairedRuns()).containsExactly(1);
            assertSame(store.run("baseline", 1, READ), first);
            assertSame(store.run("policy", 2, READ), second);
            assertThat(store.outcome("policy", "alive", "JP"))
                    .containsEntry(1, 1.5)
                    .containsEntry(2, Double.NaN);
            assertThat(store.seconds("policy")).isEqualTo(0.5);
        }
    }

    @Test
    void scenariosKeepWhatTheySayAndTheValuesOfTheirFactors() {
        try (RunStore store = open()) {
            StoredScenario policy = store.scenario("policy");
            assertThat(policy.base()).isEqualTo("baseline");
            assertThat(policy.titleJa()).isEqualTo("政策");
            assertThat(policy.effective()).isNull();
            assertThat(policy.factors()).containsExactly(Map.entry("parameters.trust.loss", 0.1));
            assertThat(store.scenario("baseline").effective()).isEqualTo("{}");
            assertThatThrownBy(() -> store.scenario("other")).hasMessageContaining("no scenario other");
        }
    }

    @Test
    void aShortTextEqualsItselfWhateverStoodInItsPlace() throws SQLException {
        StoredRun run = run(1, 0.01);
        try (RunStore store = open()) {
            put(
                    store,
                    new FinishedRun("baseline", 9, 9, 0, null, List.of(), "x".repeat(100)),
                    finished("baseline", run));
            put(store, finished("policy", run));
        }
        assertThat(numbers("SELECT count(*) FROM runs WHERE status = 'done'")).containsExactly(2L);
        assertThat(numbers("SELECT count(DISTINCT area) FROM indicators")).containsExactly(50L);
    }

    @Test
    void rowsOfARunThatIsNotThereCannotBe() throws SQLException {
        StoredRun run = run(1, 0.01);
        try (RunStore store = open();
                DuckDBConnection connection = store.connect();
                Statement sql = connection.createStatement();
                DuckDBAppender indicators = StoreFile.appender(connection, "indicators")) {
            sql.execute("BEGIN TRANSACTION");
            StoreSchema.appendIndicators(indicators, "baseline", run);
            indicators.flush();
            // What a kill before the commit leaves is what others see before it.
            try (DuckDBConnection other = store.connect();
                    Statement seen = other.createStatement();
                    ResultSet found = seen.executeQuery("SELECT count(*) FROM indicators")) {
                found.next();
                assertThat(found.getLong(1)).isZero();
            }
            sql.execute("ROLLBACK");
        }
        assertThat(numbers("SELECT count(*) FROM indicators")).containsExactly(0L);
    }

    @Test
    void failedRunsAreForgottenWhenTheStoreIsTakenUpAgain() {
        try (RunStore store = open()) {
            put(store, new FinishedRun("policy", 4, 44, 0.1, null, List.of(), "java.lang.Error: lost\n\tat here"));
            assertThat(store.failedRuns())
                    .containsExactly(new FailedRun("policy", 4, 44, "java.lang.Error: lost\n\tat here"));
            assertThat(store.isDone("policy", 4)).isFalse();
        }
        try (RunStore store = RunStore.read(folder)) {
            assertThat(store.failedRuns()).hasSize(1);
        }
        try (RunStore store = open()) {
            assertThat(store.failedRuns()).isEmpty();
            put(store, finished("policy", run(4, 0.01)));
            assertThat(store.isDone("policy", 4)).isTrue();
        }
    }

    @Test
    void theFileHasTheFormThatDuckDbOneFourReads() throws IOException {
        open().close();
        byte[] header = Arrays.copyOf(Files.readAllBytes(StoreFile.in(folder)), 20);
        assertThat(new String(header, 8, 4, StandardCharsets.US_ASCII)).isEqualTo("DUCK");
        // DuckDB 1.4 writes and reads version 67 of its storage.
        assertThat(ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getLong(12))
                .isEqualTo(67);
    }

    @Test
    void whatIsNoStoreIsRefused() throws IOException, SQLException {
        assertThatThrownBy(() -> RunStore.read(folder))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("no store.duckdb")
                .hasMessageContaining("Maybe");
        Files.writeString(StoreFile.in(folder), "years of work, but not ours. ".repeat(1000));
        assertThatThrownBy(this::open).isInstanceOf(ResultException.class).hasMessageContaining("no store of runs");
        Files.delete(StoreFile.in(folder));
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + StoreFile.in(folder));
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE about SET value = '99' WHERE name = 'schema'");
        }
        assertThatThrownBy(() -> RunStore.read(folder))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("another version of Enishi");
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Files.createDirectories(folder.resolve("store.duckdb.tmp"));
        Files.writeString(folder.resolve("store.duckdb.tmp/left-by-a-kill"), "");
        try (RunStore store = open()) {
            put(store, finished("baseline", run(1, 0.01)));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(StoreFile.in(folder));
        }
    }

    private RunStore open() {
        TreeMap<String, Double> factors = new TreeMap<>();
        factors.put("parameters.trust.loss", 0.1);
        return RunStore.open(
                folder,
                ALL,
                List.of(
                        new StoredScenario("baseline", "baseline", "Baseline", "基準", "b", "{}", new TreeMap<>()),
                        new StoredScenario("policy", "baseline", "Policy", "政策", "p", null, factors)));
    }

    private static void put(RunStore store, FinishedRun... runs) {
        List<FinishedRun> safe = new ArrayList<>();
        try (RunWriter writer = new RunWriter(store, 1, Duration.ofSeconds(1), safe::add)) {
            for (FinishedRun run : runs) {
                writer.put(run);
            }
        }
        assertThat(safe)
                .containsExactlyElementsOf(
                        Arrays.stream(runs).map(FinishedRun::withoutTables).toList());
    }

    private static FinishedRun finished(String scenario, StoredRun run) {
        double value = run.run() == 1 ? 1.5 : Double.NaN;
        return new FinishedRun(
                scenario, run.run(), run.run(), 0.25, run, List.of(new OutcomeRecord("alive", "JP", value)), null);
    }

    private static StoredRun run(int number, double hazard) {
        ModelInput input = SmallWorld.input(MONTHS, hazard, number);
        RunCollector collector = new RunCollector(input, number, ALL, () -> {});
        return collector.finish(new SmallWorld().run(input, 1, collector));
    }

    private static void assertSame(StoredRun found, StoredRun expected) {
        assertThat(found.months()).isEqualTo(expected.months());
        assertThat(Arrays.deepEquals(found.values(), expected.values())).isTrue();
        assertThat(found.ngos()).isEqualTo(expected.ngos());
        assertThat(found.instruments()).isEqualTo(expected.instruments());
        assertThat(found.panel()).isEqualTo(expected.panel()).isNotEmpty();
        assertThat(found.ties()).isEqualTo(expected.ties()).isNotEmpty();
    }

    private List<Long> numbers(String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + StoreFile.in(folder));
                Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery(query)) {
            while (found.next()) {
                numbers.add(found.getLong(1));
            }
        }
        return numbers;
    }
}
