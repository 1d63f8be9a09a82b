package enishi.analysis.cli;

import enishi.analysis.experiment.ExperimentAssembly;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.Plan;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.RunFailure;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;

/** Many runs with the same seeds under the eyes of the user: shown while they go on, stopped and taken up again. */
final class PairedRuns {

    private PairedRuns() {}

    /** The plan of scenarios that are run alike. */
    static Plan plan(List<PlannedScenario> planned, RunSettings settings, int runs) {
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
    static void complete(
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
