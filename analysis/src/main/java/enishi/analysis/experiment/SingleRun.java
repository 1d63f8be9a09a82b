package enishi.analysis.experiment;

import enishi.analysis.result.FileRecord;
import enishi.analysis.result.Manifest;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunRecorder;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.Versions;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/**
 * One scenario with one seed.
 *
 * @param scenario what to run
 * @param seed the seed
 * @param threads how many threads the run may use
 * @param withLedger whether to write every posting
 */
public record SingleRun(PlannedScenario scenario, long seed, int threads, boolean withLedger) {

    /**
     * Runs it and writes everything but the charts.
     *
     * @return the run
     * @param folder where to write; it exists
     * @param simulation the model
     * @param progress is told how far it is
     * @throws RunFailure if the model failed
     * @throws ResultException if the disk refused
     * @throws CancellationException if the thread was interrupted
     */
    public StoredRun into(Path folder, Simulation simulation, RunProgress progress) {
        long begun = System.nanoTime();
        ModelInput input = scenario.inputOf().apply(seed);
        try (RunRecorder recorder = new RunRecorder(folder, input, withLedger, progress::monthDone)) {
            RunRecorder.Recorded recorded = recorder.finish(simulation.run(input, threads, recorder));
            String effective = scenario.effective().get();
            if (effective != null) {
                Files.writeString(folder.resolve(PlannedScenario.EFFECTIVE), effective);
            }
            manifest(input, recorded.files(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 1e3)
                    .write(folder);
            return recorded.run();
        } catch (CancellationException | ResultException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw ResultException.of(e);
        } catch (IOException e) {
            throw ResultException.of(e);
        } catch (RuntimeException | Error e) {
            throw new RunFailure(scenario.id(), seed, e);
        }
    }

    private Manifest manifest(ModelInput input, List<FileRecord> files, double seconds) {
        return new Manifest(
                "run",
                scenario.id(),
                scenario.contentHash(),
                seed,
                1,
                input.scale(),
                input.months(),
                input.burnInMonths(),
                input.start().toString(),
                Versions.current(),
                seconds,
                files);
    }
}
