package enishi.analysis.cli;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Simulation;
import enishi.analysis.result.FailedRun;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;

/** The runs of many stages under the eyes of the user: one bar for all of them, stopped and taken up again. */
final class StagedRuns implements Consumer<ExperimentFolder>, AutoCloseable {

    private final Simulation simulation;
    private final int threads;
    private final PrintWriter err;
    private final ProgressDisplay progress;
    private long failed;

    /**
     * Starts to show.
     *
     * @param months reported months of all runs of all stages, at most
     */
    StagedRuns(Simulation simulation, int threads, PrintWriter err, long months) {
        this.simulation = simulation;
        this.threads = threads;
        this.err = err;
        progress = new ProgressDisplay(err, months);
    }

    /** Runs what the folder of a stage does not hold yet. */
    @Override
    public void accept(ExperimentFolder folder) {
        long all = folder.study().scenarios().stream()
                .mapToLong(scenario -> (long) folder.study().runs() * months(folder, scenario))
                .sum();
        progress.lessToDo(all - folder.monthsMissing());
        long missing = folder.study().runsPlanned() - folder.store().runsDone();
        if (missing > 0) {
            PairedRunner runner = new PairedRunner(folder, simulation, (int) Math.min(threads, missing), progress);
            try (Interruption interruption = Interruption.watch(err, runner::stop, () -> kept(folder))) {
                runner.run();
            }
        }
        List<FailedRun> problems = folder.store().failedRuns();
        failed += problems.size();
        if (!problems.isEmpty()) {
            err.println(
                    problems.size() + " runs of " + folder.path() + " failed; their points are judged by the others."
                            + " The first: " + problems.get(0).reason());
        }
    }

    private static long months(ExperimentFolder folder, PlannedScenario scenario) {
        return folder.study().monthsOf(scenario);
    }

    /** Number of runs that failed. */
    long failed() {
        return failed;
    }

    private static String kept(ExperimentFolder folder) {
        return "Stopped. Everything that is done is kept in " + folder.path().getParent()
                + ". The same command again goes on from there.";
    }

    @Override
    public void close() {
        progress.close();
    }
}
