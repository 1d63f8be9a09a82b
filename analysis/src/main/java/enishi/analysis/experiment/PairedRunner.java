package enishi.analysis.experiment;

import enishi.analysis.comparison.RunFacts;
import enishi.analysis.result.FinishedRun;
import enishi.analysis.result.OutcomeRecord;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunCollector;
import enishi.analysis.result.RunWriter;
import enishi.analysis.result.StoredRun;
import enishi.sim.model.ModelInput;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;

/**
 * Runs every scenario of a study with every seed, several at a time, each in one thread.
 *
 * <p>Runs are begun seed by seed, so that what is done at any moment is paired. A run is kept as soon as it ends; memory
 * does not grow with their number. A run that fails is noted with its error, and the others go on.
 */
public final class PairedRunner {

    private static final int SECONDS_TO_STOP = 20;

    /** What a kill may lose. */
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(1);

    private final Study study;
    private final ExperimentFolder folder;
    private final Simulation simulation;
    private final RunProgress progress;
    private final int threads;
    private final BiPredicate<String, Integer> wanted;
    private final ExecutorService workers;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private volatile boolean stopped;

    /** Prepares the runs that {@code folder} does not hold yet, {@code threads} at a time. */
    public PairedRunner(ExperimentFolder folder, Simulation simulation, int threads, RunProgress progress) {
        this(folder, simulation, threads, progress, (scenario, run) -> true);
    }

    /**
     * Prepares some of the runs that {@code folder} does not hold yet.
     *
     * @param wanted whether a run is to be done now, by the id of its scenario and its number
     */
    public PairedRunner(
            ExperimentFolder folder,
            Simulation simulation,
            int threads,
            RunProgress progress,
            BiPredicate<String, Integer> wanted) {
        study = folder.study();
        this.wanted = wanted;
        this.folder = folder;
        this.simulation = simulation;
        this.threads = threads;
        this.progress = progress;
        workers = Executors.newFixedThreadPool(threads);
    }

    /**
     * Runs what is missing; to be called once.
     *
     * @throws ResultException if the disk refused; the finished ones are kept
     * @throws CancellationException if {@link #stop} was called or this thread interrupted; the finished ones are kept
     */
    public void run() {
        try (RunWriter writer = new RunWriter(
                folder.store(), 2 * threads, LONGEST_BATCH, run -> progress.runDone(run.scenario(), run.seed()))) {
            for (int i = 0; i < threads; i++) {
                workers.execute(() -> work(writer));
            }
            workers.shutdown();
            await();
        }
        RuntimeException problem = failure.get();
        if (problem != null) {
            throw problem;
        }
        if (stopped) {
            throw new CancellationException("stopped after " + folder.store().runsDone() + " runs");
        }
    }

    private void await() {
        try {
            while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
                // Runs may take as long as they take.
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
    }

    /** Stops the runs that are under way, waits until they have stopped, and keeps the finished ones. */
    public void stop() {
        stopped = true;
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

    /** Begins runs until none is left. */
    private void work(RunWriter writer) {
        int scenarios = study.scenarios().size();
        for (long next = begun.getAndIncrement();
                next < study.runsPlanned() && !stopped && failure.get() == null;
                next = begun.getAndIncrement()) {
            PlannedScenario scenario = study.scenarios().get((int) (next % scenarios));
            int run = (int) (next / scenarios) + 1;
            if (wanted.test(scenario.id(), run) && !folder.store().isDone(scenario.id(), run)) {
                attempt(scenario, run, writer);
            }
        }
    }

    private void attempt(PlannedScenario scenario, int run, RunWriter writer) {
        try {
            FinishedRun finished = finished(scenario, run);
            writer.put(finished);
        } catch (CancellationException e) {
            stopped = true;
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
            workers.shutdownNow();
        }
    }

    private FinishedRun finished(PlannedScenario scenario, int run) {
        long seed = study.seedOf(run);
        long start = System.nanoTime();
        try {
            ModelInput input = scenario.inputOf().apply(seed);
            RunCollector collector = new RunCollector(input, run, study.gatheringOf(scenario), progress::monthDone);
            StoredRun stored = collector.finish(simulation.run(input, 1, collector));
            return new FinishedRun(
                    scenario.id(),
                    run,
                    seed,
                    secondsSince(start),
                    stored,
                    outcomes(scenario, new RunFacts(stored, collector.books())),
                    null);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | Error e) {
            // An error too: one run may have no memory left while the others are well.
            return new FinishedRun(scenario.id(), run, seed, secondsSince(start), null, List.of(), trace(e));
        }
    }

    private List<OutcomeRecord> outcomes(PlannedScenario scenario, RunFacts facts) {
        return study.outcomesOf(scenario).stream()
                .map(outcome -> new OutcomeRecord(
                        outcome.id(), outcome.areaCode(), outcome.ofRun().applyAsDouble(facts)))
                .toList();
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String trace(Throwable problem) {
        StringWriter text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
