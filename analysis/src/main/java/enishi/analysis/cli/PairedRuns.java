package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.Simulation;
import enishi.analysis.experiment.Study;
import enishi.analysis.result.FailedRun;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** Many runs with the same seeds under the eyes of the user: shown while they go on, stopped and taken up again. */
final class PairedRuns {

    private static final int MOST_NAMED = 5;

    private PairedRuns() {}

    /** What a command makes of its runs when they are all there. */
    @FunctionalInterface
    interface Conclusion {
        /**
         * Writes table and charts, and says what follows. Where runs failed, what is paired is less than was planned.
         *
         * @param folder where the runs are
         * @param language that of words and charts
         */
        void draw(ExperimentFolder folder, Language language) throws IOException;
    }

    /**
     * Runs a study, as far as its folder does not hold the runs yet, and concludes.
     *
     * @param study what to run and to keep
     * @param name name of the folder below {@code runs}, unless the user names another
     * @param options what the user asks for besides
     * @param command the command, for its output
     * @return the {@link ExitCode}: that of a fault if runs failed
     */
    static int conclude(Study study, String name, ModelOptions options, CommandLine command, Conclusion conclusion)
            throws IOException {
        int threads = options.threads();
        options.requireLanguage();
        Path target = options.out(Path.of("runs", name));
        try (ExperimentFolder folder = ExperimentFolder.open(target, study)) {
            complete(folder, new ModelSimulation(false), threads, command);
            List<FailedRun> failed = folder.store().failedRuns();
            if (!failed.isEmpty()) {
                tell(failed, folder, command.getErr());
            }
            if (folder.store().pairedRuns().isEmpty()) {
                return ExitCode.FAULT;
            }
            conclusion.draw(folder, options.shown());
            return failed.isEmpty() ? ExitCode.DONE : ExitCode.FAULT;
        }
    }

    /** What the user typed. */
    static String typed(CommandLine command) {
        CommandLine root = command.getCommandSpec().root().commandLine();
        return "enishi " + String.join(" ", root.getParseResult().originalArgs());
    }

    /** What a chart says of the runs that it shows. */
    static Provenance provenance(String about, ExperimentFolder folder) {
        return new Provenance(
                about,
                folder.store().pairedRuns().size(),
                folder.study().seed(),
                folder.study().scale(),
                Versions.current().enishi());
    }

    /** Says where chart and table are. */
    static void point(PrintWriter out, ExperimentFolder folder, String table, Language language) {
        out.println(language.of("Chart: ", "図：") + folder.charts());
        out.println(language.of("Table: ", "表：") + folder.path().resolve(table));
    }

    /** Runs what the folder does not hold yet. */
    static void complete(ExperimentFolder folder, Simulation simulation, int threads, CommandLine command) {
        if (folder.isComplete()) {
            command.getOut()
                    .println(
                            "All runs are in " + folder.path() + " already; table and charts are made anew from them.");
        } else {
            run(folder, simulation, threads, command.getErr());
        }
    }

    private static void run(ExperimentFolder folder, Simulation simulation, int threads, PrintWriter err) {
        long done = folder.store().runsDone();
        long missing = folder.study().runsPlanned() - done;
        if (folder.isContinued() && done > 0) {
            err.println("Going on: " + done + " of " + folder.study().runsPlanned() + " runs are in " + folder.path()
                    + " already.");
        }
        try (ProgressDisplay progress = new ProgressDisplay(err, folder.monthsMissing())) {
            PairedRunner runner =
                    new PairedRunner(folder, simulation, (int) Math.min(threads, Math.max(1, missing)), progress);
            try (Interruption interruption = Interruption.watch(err, runner::stop, () -> kept(folder))) {
                runner.run();
            } catch (ResultException e) {
                err.println(kept(folder));
                throw e;
            }
        }
    }

    private static String kept(ExperimentFolder folder) {
        return "Stopped. " + folder.store().runsDone() + " of "
                + folder.study().runsPlanned() + " runs are kept in " + folder.path()
                + ". The same command again goes on from there.";
    }

    /** Says which runs failed, what that means for the rest, and where to look for the reason. */
    static void tell(List<FailedRun> failed, ExperimentFolder folder, PrintWriter err) {
        err.println(failed.size() + " of " + folder.study().runsPlanned() + " runs failed:");
        for (FailedRun run : failed.subList(0, Math.min(MOST_NAMED, failed.size()))) {
            err.println("  " + run.scenario() + " with seed " + run.seed() + ": " + run.reason());
        }
        if (failed.size() > MOST_NAMED) {
            err.println("  and " + (failed.size() - MOST_NAMED) + " more");
        }
        if (failed.stream().anyMatch(run -> run.reason().startsWith(OutOfMemoryError.class.getName()))) {
            err.println(Faults.MEMORY);
        }
        int paired = folder.store().pairedRuns().size();
        err.println(
                paired == 0
                        ? "No seed succeeded in every scenario, so there is nothing to compare."
                        : "What follows rests on the " + paired + " of "
                                + folder.study().runs() + " seeds that succeeded in every scenario.");
        err.println("The same command again tries the failed ones anew. Why they failed stands in full in the column"
                + " \"error\" of the table \"runs\" in " + folder.store().file() + "; please report it.");
    }
}
