package enishi.analysis.experiment;

import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunParts;
import enishi.analysis.result.RunRecorder;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs every scenario of a plan with every seed, several at a time, each in one thread.
 *
 * <p>Runs are begun seed by seed, so that what is done at any moment is paired. A run is kept as soon as it ends; memory
 * does not grow with their number. The first failure stops the others.
 */
public final class PairedRunner {

    private static final int SECONDS_TO_STOP = 20;

    private final Plan plan;
    private final List<PlannedScenario> scenarios;
    private final ExperimentFolder folder;
    private final Simulation simulation;
    private final RunProgress progress;
    private final ExecutorService workers;
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    /** Prepares the runs of {@code plan} that {@code folder} does not hold yet, {@code threads} at a time. */
    public PairedRunner(
            Plan plan,
            List<PlannedScenario> scenarios,
            ExperimentFolder folder,
            Simulation simulation,
            int threads,
            RunProgress progress) {
        this.plan = plan;
        this.scenarios = List.copyOf(scenarios);
        this.folder = folder;
        this.simulation = simulation;
        this.progress = progress;
        workers = Executors.newFixedThreadPool(threads);
    }

    /**
     * Runs what is missing; to be called once.
     *
     * @throws RunFailure if a run failed; the finished ones are kept
     * @throws ResultException if the disk refused; the finished ones are kept
     * @throws CancellationException if {@link #stop} was called or this thread interrupted; the finished ones are kept
     */
    public void run() {
        for (int run = 1; run <= plan.runs(); run++) {
            for (PlannedScenario scenario : scenarios) {
                int number = run;
                if (!folder.parts(scenario.id()).has(run)) {
                    workers.execute(() -> attempt(scenario, number));
                }
            }
        }
        workers.shutdown();
        try {
            while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
                // Runs may take as long as they take.
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
        if (folder.runsDone() < folder.runsPlanned()) {
            throw new CancellationException("stopped after " + folder.runsDone() + " runs");
        }
    }

    /** Stops the runs that are under way, waits until they have stopped, and keeps the finished ones. */
    public void stop() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                failure.compareAndSet(
                        null, new IllegalStateException("runs must stop within " + SECONDS_TO_STOP + " s"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void attempt(PlannedScenario scenario, int run) {
        if (failure.get() != null) {
            return;
        }
        RunParts parts = folder.parts(scenario.id());
        long seed = plan.seedOf(run);
        try {
            runOnce(scenario, run, seed, parts);
            progress.runDone(scenario.id(), seed);
        } catch (CancellationException e) {
            forget(parts, run);
        } catch (UncheckedIOException e) {
            endBy(ResultException.of(e), parts, run);
        } catch (IOException e) {
            endBy(ResultException.of(e), parts, run);
        } catch (RuntimeException | Error e) {
            // An error too: one run may have no memory left while the finished ones are safe.
            endBy(new RunFailure(scenario.id(), seed, e), parts, run);
        }
    }

    private void runOnce(PlannedScenario scenario, int run, long seed, RunParts parts) throws IOException {
        ModelInput input = scenario.inputOf().apply(seed);
        Path work = parts.start(run);
        try (RunRecorder recorder = new RunRecorder(work, input, OptionalInt.of(run), false, progress::monthDone)) {
            recorder.finish(simulation.run(input, 1, recorder));
        }
        parts.keep(run);
    }

    private void endBy(RuntimeException problem, RunParts parts, int run) {
        if (!(problem instanceof CancellationException)) {
            failure.compareAndSet(null, problem);
            workers.shutdownNow();
        }
        forget(parts, run);
    }

    private void forget(RunParts parts, int run) {
        try {
            parts.forget(run);
        } catch (IOException e) {
            failure.compareAndSet(null, ResultException.of(e));
        }
    }
}
