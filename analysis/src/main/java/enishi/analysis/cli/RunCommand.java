package enishi.analysis.cli;

import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SingleRun;
import enishi.analysis.report.ReportSetting;
import enishi.analysis.report.RunReport;
import enishi.analysis.result.NewFolder;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one scenario once. */
@Command(
        name = "run",
        description = "Runs a scenario once and leaves its indicators, NGOs and charts in a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi run baseline-japan",
            "  enishi run baseline-japan --seed 7 --years 5 --ledger",
            "  enishi run my-scenario.json --scale 10 --out results/mine"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A shipped scenario (see \"enishi list\") or the path of a file.")
    private String scenario;

    @Mixin
    private ModelOptions options;

    @Mixin
    private MapOptions mapOptions;

    @Option(names = "--ledger", description = "Also write every posting of the books, and the balances.")
    private boolean ledger;

    @Option(names = "--force", description = "Replace the result of an earlier run, once the new one is complete.")
    private boolean force;

    @Option(names = "--check", description = "Check the model's invariants every month. Slower.")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        Scenario opened = ScenarioCatalog.open(scenario);
        RunOverrides overrides = options.overrides();
        RunSettings settings = opened.run(overrides);
        int threads = options.threads();
        List<String> maps = mapOptions.maps();
        options.requireLanguage();
        Path target = options.out(Path.of("runs", opened.id() + "-seed" + settings.seed()));
        PrintWriter err = spec.commandLine().getErr();
        Thread here = Thread.currentThread();
        AtomicBoolean published = new AtomicBoolean();
        try (Interruption interruption = Interruption.watch(
                        err,
                        here::interrupt,
                        () -> published.get()
                                ? "The result was complete: " + target
                                : "Stopped. Nothing was left behind.");
                NewFolder folder = NewFolder.at(target, force)) {
            Tables tables = Tables.load();
            PlannedScenario planned = PlannedScenario.of(
                    opened.id(),
                    opened.title("en"),
                    opened.title("ja"),
                    opened.contentHash(),
                    () -> opened.effectiveJson(settings),
                    seed -> opened.modelInput(overrides.withSeed(seed), tables));
            StoredRun run;
            try (ProgressDisplay progress = new ProgressDisplay(err, 12L * settings.years())) {
                run = new SingleRun(planned, settings.seed(), threads, ledger)
                        .into(folder.path(), new ModelSimulation(check), progress);
            }
            Language language = options.shown();
            ReportSetting report = new ReportSetting(
                    language,
                    1,
                    settings.seed(),
                    settings.scale(),
                    Versions.current().enishi(),
                    ModelOptions.prefectures(tables.geography(), language),
                    maps);
            List<String> summary =
                    RunReport.write(folder.path(), run, opened.id(), opened.title(language.code()), report);
            folder.publish();
            published.set(true);
            PrintWriter out = spec.commandLine().getOut();
            summary.forEach(out::println);
            out.println(language.of("Files:  ", "ファイル：") + target);
            out.println(language.of("Charts: ", "図：") + target.resolve("charts"));
        }
        return ExitCode.DONE;
    }
}
