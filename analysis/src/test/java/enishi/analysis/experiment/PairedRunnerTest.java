package enishi.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.result.ResultException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PairedRunnerTest {

    private static final int MONTHS = 12;
    private static final int RUNS = 3;

    @TempDir
    private Path parent;

    private final List<PlannedScenario> scenarios =
            List.of(SmallWorld.scenario("before", MONTHS, 0.01), SmallWorld.scenario("after", MONTHS, 0.005));

    @Test
    void filesHoldTheRunsInOrder() throws IOException {
        Path folder = complete("a", 1, new SmallWorld());
        assertThat(folder.resolve("before/runs.part")).doesNotExist();
        List<String> runs = Files.readAllLines(folder.resolve("before/ngos.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
        assertThat(runs).containsExactly("1", "2", "3");
        assertThat(folder.resolve("before/scenario.effective.json")).hasContent("{\n  \"id\": \"before\"\n}");
    }

    @Test
    void threadsDoNotChangeAByte() throws IOException {
        Map<String, String> one = tables(complete("one", 1, new SmallWorld()));
        assertThat(tables(complete("three", 3, new SmallWorld()))).isEqualTo(one);
        assertThat(one).hasSize(8);
    }

    @Test
    void whatWasInterruptedAndGoesOnGivesTheSameBytes() throws IOException {
        Map<String, String> whole = tables(complete("whole", 1, new SmallWorld()));
        AtomicReference<PairedRunner> running = new AtomicReference<>();
        AtomicInteger months = new AtomicInteger();
        Plan plan = plan(RUNS);
        Path path = parent.resolve("stopped");
        try (ExperimentFolder folder = ExperimentFolder.open(path, plan)) {
            RunProgress stopInTheFourthRun = () -> {
                if (months.incrementAndGet() == 3 * MONTHS + 5) {
                    new Thread(() -> Objects.requireNonNull(running.get()).stop()).start();
                    sleepUntilInterrupted();
                }
            };
            PairedRunner runner = new PairedRunner(plan, scenarios, folder, new SmallWorld(), 1, stopInTheFourthRun);
            running.set(runner);
            assertThatThrownBy(runner::run).isInstanceOf(CancellationException.class);
            assertThat(folder.runsDone()).isEqualTo(3);
        }
        assertThat(path.resolve("after/runs.part/000002.unfinished")).doesNotExist();
        AtomicInteger begun = new AtomicInteger();
        Simulation counting = (input, threads, listener) -> {
            begun.incrementAndGet();
            return new SmallWorld().run(input, threads, listener);
        };
        assertThat(tables(complete("stopped", 2, counting))).isEqualTo(whole);
        assertThat(begun).hasValue(3);
    }

    @Test
    void aRunThatFailsIsNamedAndTheFinishedOnesAreKept() throws IOException {
        Simulation failing = (input, threads, listener) -> {
            if (input.seed() == 2) {
                throw new IllegalStateException("money was lost");
            }
            return new SmallWorld().run(input, threads, listener);
        };
        Plan plan = plan(RUNS);
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("f"), plan)) {
            PairedRunner runner = new PairedRunner(plan, scenarios, folder, failing, 1, () -> {});
            assertThatThrownBy(runner::run)
                    .isInstanceOf(RunFailure.class)
                    .hasMessageContaining("before with seed 2")
                    .hasMessageContaining("money was lost");
            assertThat(folder.runsDone()).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskIsTheDisksFault() throws IOException {
        Simulation full = (input, threads, listener) -> {
            throw new UncheckedIOException(new FileSystemException("indicators.csv", null, "No space left on device"));
        };
        Plan plan = plan(1);
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("f"), plan)) {
            PairedRunner runner = new PairedRunner(plan, scenarios, folder, full, 1, () -> {});
            assertThatThrownBy(runner::run)
                    .isInstanceOf(ResultException.class)
                    .hasMessage("Cannot write indicators.csv: No space left on device.");
        }
    }

    @Test
    void anotherPlanIsRefusedWithTheDifference() throws IOException {
        complete("a", 1, new SmallWorld());
        assertThatThrownBy(() -> ExperimentFolder.open(parent.resolve("a"), plan(5)))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("runs 3 there, 5 here");
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("other"));
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> ExperimentFolder.open(folder, plan(1)))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("plan.json");
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("a"), plan(1))) {
            assertThatThrownBy(() -> ExperimentFolder.open(folder.path(), plan(1)))
                    .hasMessageContaining("Another Enishi");
        }
    }

    @Test
    void whatIsCompleteIsKnownToBe() throws IOException {
        Path path = complete("a", 2, new SmallWorld());
        try (ExperimentFolder folder = ExperimentFolder.open(path, plan(RUNS))) {
            assertThat(folder.isContinued()).isTrue();
            assertThat(folder.isComplete()).isTrue();
            assertThat(folder.runsDone()).isEqualTo(folder.runsPlanned());
        }
    }

    private Path complete(String name, int threads, Simulation simulation) throws IOException {
        Plan plan = plan(RUNS);
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve(name), plan)) {
            new PairedRunner(plan, scenarios, folder, simulation, threads, () -> {}).run();
            ExperimentAssembly.join(folder, plan, scenarios, 1);
            return folder.path();
        }
    }

    private Plan plan(int runs) {
        List<Plan.Part> parts = scenarios.stream()
                .map(scenario -> new Plan.Part(scenario.id(), scenario.contentHash()))
                .toList();
        return new Plan("test", parts, 1, runs, MONTHS, 50);
    }

    private static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                tables.put(folder.relativize(file).toString(), Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return tables;
    }

    private static void sleepUntilInterrupted() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
