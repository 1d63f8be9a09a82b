package enishi.analysis.cli;

import enishi.analysis.comparison.ComparisonFile;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ExperimentAssembly;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.Plan;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.RunFailure;
import enishi.analysis.report.ComparisonReport;
import enishi.analysis.report.ReportSetting;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios with the same seeds and says what they change. */
@Command(
        name = "compare",
        description =
                "Runs scenarios several times with the same seeds and says what they change against the first one,"
                        + " the baseline. Finished runs are kept: the same command again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi compare baseline-japan development-education",
            "  enishi compare baseline-japan no-public-support nonmetropolitan-quota --runs 50",
            "  enishi compare baseline-japan my-scenario.json --years 10 --out results/mine"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CompareCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 120;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Shipped scenarios (see \"enishi list\") or paths of files; the first is the baseline.")
    private List<String> scenarios;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs of each scenario; the seeds count up from --seed. Default: 20.")
    private int runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        if (scenarios.size() < 2) {
            throw options.refusal("Name at least two SCENARIOs: the baseline and what is compared with it.");
        }
        options.atLeastOne("--runs", runs);
        ScenarioSet set = ScenarioSet.open(scenarios, options, runs);
        int threads = options.threads();
        List<String> maps = options.maps();
        Language wanted = options.language();
        RunSettings settings = set.settings();
        Tables tables = Tables.load();
        List<PlannedScenario> planned = set.planned(tables);
        Plan plan = new Plan(
                Versions.current().enishi(),
                planned.stream()
                        .map(scenario -> new Plan.Part(scenario.id(), scenario.contentHash()))
                        .toList(),
                settings.seed(),
                runs,
                12 * settings.years(),
                settings.scale());
        Path target = options.out(Path.of("runs", name(planned)));
        PrintWriter out = spec.commandLine().getOut();
        try (ExperimentFolder folder = ExperimentFolder.open(target, plan)) {
            if (folder.isComplete()) {
                out.println("All runs are in " + target + " already; table and charts are made anew from them.");
            } else {
                run(plan, planned, folder, threads);
            }
            report(set, folder, tables, maps, wanted);
        }
        return ExitCode.DONE;
    }

    private void run(Plan plan, List<PlannedScenario> planned, ExperimentFolder folder, int threads)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
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

    private void report(ScenarioSet set, ExperimentFolder folder, Tables tables, List<String> maps, Language wanted)
            throws IOException {
        Language language = options.shown(wanted);
        RunSettings settings = set.settings();
        ReportSetting setting = new ReportSetting(
                language,
                runs,
                settings.seed(),
                settings.scale(),
                Versions.current().enishi(),
                ModelOptions.prefectures(tables.geography(), language),
                maps);
        List<String> ids = set.scenarios().stream().map(Scenario::id).toList();
        List<String> titles = set.scenarios().stream()
                .map(scenario -> scenario.title(ModelOptions.code(language)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        ComparisonReport.write(folder.path(), ids, titles, setting).forEach(out::println);
        out.println(language.of("Charts: ", "図：") + folder.charts());
        out.println(language.of("Table:  ", "表：") + folder.path().resolve(ComparisonFile.NAME));
    }

    private static String name(List<PlannedScenario> planned) {
        String name = planned.stream().map(PlannedScenario::id).collect(Collectors.joining("-", "compare-", ""));
        return name.length() <= LONGEST_NAME
                ? name
                : "compare-" + planned.get(0).id() + "-and-" + (planned.size() - 1) + "-others";
    }
}
