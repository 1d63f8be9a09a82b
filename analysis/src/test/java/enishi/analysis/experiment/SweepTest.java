package enishi.analysis.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.result.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many runs in little memory. */
final class SweepTest {

    private static final int RUNS = 1000;

    @TempDir
    private Path folder;

    /** A run of nothing has indicators of a third of a megabyte, so that 1,000 of them would not fit, were they kept. */
    @Test
    void memoryDoesNotGrowWithTheNumberOfRuns() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx48m",
                        "-Djava.library.path=" + System.getProperty("java.library.path"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sweep.class.getName(),
                        folder.toString(),
                        String.valueOf(RUNS),
                        "2"))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        try (RunStore store = RunStore.read(folder)) {
            assertThat(store.failedRuns()).isEmpty();
            assertThat(store.outcome("nothing", "active_ngos_end", "JP"))
                    .hasSize(RUNS)
                    .allSatisfy((run, ngos) -> assertThat(ngos).isZero());
        }
    }
}
