package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Simulation;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user is told of runs that failed. */
final class PairedRunsTest {

    private static final int MONTHS = 12;

    @TempDir
    private Path folder;

    @Test
    void failedRunsAreNamedWithTheSeedsThatAreLeft() throws IOException {
        assertThat(told(8, (input, threads, listener) -> {
                    if (input.seed() > 1 && input.seed() < 8) {
                        throw new IllegalStateException("money was lost");
                    }
                    return new SmallWorld().run(input, threads, listener);
                }))
                .contains(
                        "12 of 16 runs failed:",
                        "  before with seed 2: java.lang.IllegalStateException: money was lost",
                        "  and 7 more",
                        "What follows rests on the 2 of 8 seeds that succeeded in every scenario.",
                        "The same command again tries the failed ones anew.",
                        "store.duckdb")
                .doesNotContain("\tat ", "--threads");
    }

    @Test
    void whereMemoryWasTooLittleThereIsAWayOut() throws IOException {
        assertThat(told(1, (input, threads, listener) -> {
                    throw new OutOfMemoryError("Java heap space");
                }))
                .contains("2 of 2 runs failed:", "Use fewer --threads", "there is nothing to compare");
    }

    private String told(int runs, Simulation simulation) throws IOException {
        List<PlannedScenario> scenarios =
                List.of(SmallWorld.scenario("before", MONTHS, 0.01), SmallWorld.scenario("after", MONTHS, 0.005));
        StringWriter err = new StringWriter();
        try (ExperimentFolder opened = ExperimentFolder.open(folder, SmallStudy.of(scenarios, runs))) {
            new PairedRunner(opened, simulation, 1, () -> {}).run();
            PairedRuns.tell(opened.store().failedRuns(), opened, new PrintWriter(err, true));
        }
        return err.toString();
    }
}
