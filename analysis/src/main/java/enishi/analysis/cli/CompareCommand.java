package enishi.analysis.cli;

import enishi.analysis.comparison.ComparisonFile;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.Plan;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.report.ComparisonReport;
import enishi.analysis.report.ReportSetting;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Mixin
    private MapOptions mapOptions;

    @Override
    public Integer call() throws IOException {
        if (scenarios.size() < 2) {
            throw options.refusal("Name at least two SCENARIOs: the baseline and what is compared with it.");
        }
        options.atLeastOne("--runs", runs);
        ScenarioSet set = ScenarioSet.open(scenarios, options, runs);
        for (Scenario scenario : set.scenarios()) {
            scenario.idle(set.settings())
                    .forEach(note -> spec.commandLine().getErr().println("Note: " + scenario.id() + ": " + note));
        }
        int threads = options.threads();
        List<String> maps = mapOptions.maps();
        Language wanted = options.language();
        RunSettings settings = set.settings();
        Tables tables = Tables.load();
        List<PlannedScenario> planned = set.planned(tables);
        Plan plan = PairedRuns.plan(planned, settings, runs);
        Path target = options.out(Path.of("runs", name(planned)));
        try (ExperimentFolder folder = ExperimentFolder.open(target, plan)) {
            PairedRuns.complete(plan, planned, folder, threads, spec.commandLine());
            report(set, folder, tables, maps, wanted);
        }
        return ExitCode.DONE;
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
