package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ExperimentAssembly;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.Plan;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.RunFailure;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Many runs with the same seeds under the eyes of the user: shown while they go on, stopped and taken up again. */
final class PairedRuns {

    private PairedRuns() {}

    /** What a command makes of its runs when they are all there. */
    @FunctionalInterface
    interface Conclusion {
        /**
         * Writes table and charts, and says what follows.
         *
         * @param folder where the runs are
         * @param language that of words and charts
         */
        void draw(ExperimentFolder folder, Language language) throws IOException;
    }

    /**
     * Runs scenarios alike, as far as their folder does not hold the runs yet, and concludes.
     *
     * @param set the scenarios
     * @param tables the tables they are run with
     * @param runs runs of each scenario
     * @param name name of the folder below {@code runs}, unless the user names another
     * @param options what the user asks for besides
     * @param command the command, for its output
     */
    static void conclude(
            ScenarioSet set,
            Tables tables,
            int runs,
            String name,
            ModelOptions options,
            CommandLine command,
            Conclusion conclusion)
            throws IOException {
        int threads = options.threads();
        Language wanted = options.language();
        List<PlannedScenario> planned = set.planned(tables);
        Plan plan = plan(planned, set.settings(), runs);
        Path target = options.out(Path.of("runs", name));
        try (ExperimentFolder folder = ExperimentFolder.open(target, plan)) {
            complete(plan, planned, folder, threads, command);
            conclusion.draw(folder, options.shown(wanted));
        }
    }

    /** What a chart says of the runs that it shows. */
    static Provenance provenance(String about, int runs, RunSettings settings) {
        return new Provenance(
                about,
                runs,
                settings.seed(),
                settings.scale(),
                Versions.current().enishi());
    }

    /** Says where chart and table are. */
    static void point(PrintWriter out, ExperimentFolder folder, String table, Language language) {
        out.println(language.of("Chart: ", "図：") + folder.charts());
        out.println(language.of("Table: ", "表：") + folder.path().resolve(table));
    }

    /** The plan of scenarios that are run alike. */
    private static Plan plan(List<PlannedScenario> planned, RunSettings settings, int runs) {
        return new Plan(
                Versions.current().enishi(),
                planned.stream()
                        .map(scenario -> new Plan.Part(scenario.id(), scenario.contentHash()))
                        .toList(),
                settings.seed(),
                runs,
                12 * settings.years(),
                settings.scale());
    }

    /** Runs what the folder does not hold yet. */
    private static void complete(
            Plan plan, List<PlannedScenario> planned, ExperimentFolder folder, int threads, CommandLine command)
            throws IOException {
        if (folder.isComplete()) {
            command.getOut()
                    .println(
                            "All runs are in " + folder.path() + " already; table and charts are made anew from them.");
        } else {
            run(plan, planned, folder, threads, command.getErr());
        }
    }

    private static void run(
            Plan plan, List<PlannedScenario> planned, ExperimentFolder folder, int threads, PrintWriter err)
            throws IOException {
        int done = folder.runsDone();
        int missing = folder.runsPlanned() - done;
        if (folder.isContinued() && done > 0) {
            err.println("Going on: " + done + " of " + folder.runsPlanned() + " runs are in " + folder.path()
                    + " already.");
        }
        long begun = System.nanoTime();
        try (ProgressDisplay progress = new ProgressDisplay(err, (long) Math.max(1, missing) * plan.months())) {
            PairedRunner runner = new PairedRunner(
                    plan,
                    planned,
                    folder,
                    new ModelSimulation(false),
                    Math.min(threads, Math.max(1, missing)),
                    progress);
            try (Interruption interruption = Interruption.watch(err, runner::stop, () -> kept(folder))) {
                runner.run();
            } catch (RunFailure | ResultException e) {
                err.println(kept(folder));
                throw e;
            }
        }
        ExperimentAssembly.join(folder, plan, planned, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun) / 1e3);
    }

    private static String kept(ExperimentFolder folder) {
        return "Stopped. " + folder.runsDone() + " of " + folder.runsPlanned() + " runs are kept in " + folder.path()
                + ". The same command again goes on from there.";
    }
}
