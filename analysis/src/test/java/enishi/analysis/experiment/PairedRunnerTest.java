package enishi.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.comparison.RunFacts;
import enishi.analysis.result.FailedRun;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
        Path folder = complete("a", 2, new SmallWorld());
        List<String> runs = Files.readAllLines(folder.resolve("before/ngos.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
        assertThat(runs).containsExactly("1", "2", "3");
        assertThat(folder.resolve("before/scenario.effective.json")).hasContent("{\n  \"id\": \"before\"\n}");
        assertThat(folder.resolve("before/manifest.json")).content().contains("\"kind\" : \"runs\"", "\"runs\" : 3");
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
        Path path = parent.resolve("stopped");
        try (ExperimentFolder folder = ExperimentFolder.open(path, SmallStudy.of(scenarios, RUNS))) {
            RunProgress stopInTheFourthRun = () -> {
                if (months.incrementAndGet() == 3 * MONTHS + 5) {
                    new Thread(() -> Objects.requireNonNull(running.get()).stop()).start();
                    sleepUntilInterrupted();
                }
            };
            PairedRunner runner = new PairedRunner(folder, new SmallWorld(), 1, stopInTheFourthRun);
            running.set(runner);
            assertThatThrownBy(runner::run).isInstanceOf(CancellationException.class);
            assertThat(folder.store().runsDone()).isEqualTo(3);
            assertThat(folder.isComplete()).isFalse();
        }
        AtomicInteger begun = new AtomicInteger();
        Simulation counting = (input, threads, listener) -> {
            begun.incrementAndGet();
            return new SmallWorld().run(input, threads, listener);
        };
        assertThat(tables(complete("stopped", 2, counting))).isEqualTo(whole);
        assertThat(begun).hasValue(3);
    }

    @Test
    void aRunThatFailsIsNotedAndTheOthersGoOnUntilItIsTriedAnew() throws IOException {
        Simulation failing = (input, threads, listener) -> {
            if (input.seed() == 2 && input.heritage().get(0).get(0) == 0.005) {
                throw new IllegalStateException("money was lost");
            }
            return new SmallWorld().run(input, threads, listener);
        };
        Path path = parent.resolve("f");
        try (ExperimentFolder folder = ExperimentFolder.open(path, SmallStudy.of(scenarios, RUNS))) {
            new PairedRunner(folder, failing, 2, () -> {}).run();
            RunStore store = folder.store();
            assertThat(store.runsDone()).isEqualTo(5);
            assertThat(store.failedRuns()).singleElement().satisfies(run -> {
                assertThat(run.scenario()).isEqualTo("after");
                assertThat(run.seed()).isEqualTo(2);
                assertThat(run.reason()).isEqualTo("java.lang.IllegalStateException: money was lost");
                assertThat(run.error()).contains("\tat ");
            });
            assertThat(store.pairedRuns()).containsExactly(1, 3);
            assertThat(store.runs("before")).containsExactly(1, 2, 3);
            assertThat(folder.isComplete()).isFalse();
        }
        assertThat(tables(complete("f", 1, new SmallWorld())))
                .isEqualTo(tables(complete("whole", 1, new SmallWorld())));
        try (RunStore store = RunStore.read(path)) {
            assertThat(store.failedRuns()).isEmpty();
        }
    }

    @Test
    void aRunWithoutMemoryDoesNotEndTheOthers() throws IOException {
        Simulation hungry = (input, threads, listener) -> {
            if (input.seed() == 1) {
                throw new OutOfMemoryError("Java heap space");
            }
            return new SmallWorld().run(input, threads, listener);
        };
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("f"), SmallStudy.of(scenarios, RUNS))) {
            new PairedRunner(folder, hungry, 1, () -> {}).run();
            assertThat(folder.store().failedRuns())
                    .extracting(FailedRun::reason)
                    .hasSize(2)
                    .allMatch(reason -> reason.startsWith("java.lang.OutOfMemoryError"));
            assertThat(folder.store().pairedRuns()).containsExactly(2, 3);
        }
    }

    @Test
    void outcomesAreThoseOfTheTables() throws IOException {
        List<Outcome> outcomes = Outcomes.of(MONTHS);
        SmallStudy.run(parent.resolve("a"), scenarios, RUNS, store -> {
            for (Outcome outcome : outcomes) {
                for (String scenario : store.scenarios()) {
                    Map<Integer, Double> stored = store.outcome(scenario, outcome.id(), outcome.areaCode());
                    assertThat(stored).containsOnlyKeys(1, 2, 3);
                    store.forEach(
                            scenario,
                            store.runs(scenario),
                            Set.of(StoreTable.INDICATORS, StoreTable.NGOS),
                            run -> assertThat(stored)
                                    .containsEntry(run.run(), outcome.ofRun().applyAsDouble(new RunFacts(run))));
                }
            }
            return outcomes;
        });
    }

    @Test
    void whatIsNotKeptIsNotThereAndSaysSo() throws IOException {
        Study whole = SmallStudy.of(scenarios, RUNS);
        Study small = new Study(
                scenarios, 1, RUNS, MONTHS, 50, whole.outcomes(), EnumSet.of(StoreTable.OUTCOMES, StoreTable.NGOS));
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("s"), small)) {
            new PairedRunner(folder, new SmallWorld(), 1, () -> {}).run();
            StoredRun run = folder.store().run("after", 2, Set.of(StoreTable.NGOS));
            assertThat(run.ngos()).hasSizeGreaterThan(400);
            assertThat(run.panel()).isEmpty();
            assertThatThrownBy(() -> folder.store().run("after", 2, Set.of(StoreTable.PANEL)))
                    .isInstanceOf(ResultException.class)
                    .hasMessageContaining("does not keep panel");
        }
        assertThatThrownBy(() -> ExperimentFolder.open(parent.resolve("s"), whole))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("tables kept [ngos, outcomes] there");
    }

    @Test
    void anotherPlanIsRefusedWithTheDifference() throws IOException {
        complete("a", 1, new SmallWorld());
        assertThatThrownBy(() -> ExperimentFolder.open(parent.resolve("a"), SmallStudy.of(scenarios, 5)))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("runs 3 there, 5 here");
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("other"));
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> ExperimentFolder.open(folder, SmallStudy.of(scenarios, 1)))
                .isInstanceOf(ResultException.class)
                .hasMessageContaining("plan.json");
    }

    @Test
    void aFolderInWhichAStartWasKilledIsNone() throws IOException {
        Path folder = Files.createDirectories(parent.resolve("killed"));
        Files.writeString(folder.resolve("plan.json.part"), "{ \"hash\"");
        Files.writeString(folder.resolve(".lock"), "");
        try (ExperimentFolder opened = ExperimentFolder.open(folder, SmallStudy.of(scenarios, 1))) {
            assertThat(opened.isContinued()).isFalse();
        }
        Files.delete(folder.resolve("store.duckdb"));
        Files.writeString(folder.resolve("store.duckdb.part"), "half a store");
        try (ExperimentFolder opened = ExperimentFolder.open(folder, SmallStudy.of(scenarios, 1))) {
            assertThat(opened.isContinued()).isTrue();
            assertThat(opened.store().scenarios()).containsExactly("before", "after");
        }
    }

    @Test
    void aFolderInUseIsRefused() throws IOException {
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve("a"), SmallStudy.of(scenarios, 1))) {
            assertThatThrownBy(() -> ExperimentFolder.open(folder.path(), SmallStudy.of(scenarios, 1)))
                    .hasMessageContaining("Another Enishi");
        }
    }

    @Test
    void whatIsCompleteIsKnownToBe() throws IOException {
        Path path = complete("a", 2, new SmallWorld());
        try (ExperimentFolder folder = ExperimentFolder.open(path, SmallStudy.of(scenarios, RUNS))) {
            assertThat(folder.isContinued()).isTrue();
            assertThat(folder.isComplete()).isTrue();
        }
    }

    private Path complete(String name, int threads, Simulation simulation) throws IOException {
        try (ExperimentFolder folder = ExperimentFolder.open(parent.resolve(name), SmallStudy.of(scenarios, RUNS))) {
            new PairedRunner(folder, simulation, threads, () -> {}).run();
            ScenarioFiles.write(folder);
            return folder.path();
        }
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
