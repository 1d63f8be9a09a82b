package enishi.analysis.cli;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Wording;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.Pilot;
import enishi.analysis.experiment.Study;
import enishi.analysis.report.PlanText;
import enishi.scenarios.data.Tables;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how long an experiment takes and what it can detect. */
@Command(
        name = "plan",
        description =
                "Says of an experiment, or of a comparison of scenarios, how many runs it has, how long they take on this computer,"
                        + " how much disk they need and which differences they can detect. It runs a few seeds for that, which"
                        + " are kept: \"enishi experiment\" or \"enishi compare\" goes on from there.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi plan budget-and-decision-lag",
            "  enishi plan my-experiment.json --pilot 8",
            "  enishi plan baseline-japan no-public-support --runs 20"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class PlanCommand implements Callable<Integer> {

    private static final int RUNS_OF_A_COMPARISON = 20;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "WHAT",
            description = "One experiment (shipped, or the path of a file), or several scenarios, the baseline first.")
    private List<String> what;

    @Option(
            names = "--pilot",
            paramLabel = "N",
            defaultValue = "4",
            description = "Seeds to run for it, at no more than 8 points; 0 for none. Default: 4.")
    private int pilot;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs at every point. Default: what the file says; 20 for a comparison.")
    private @Nullable Integer runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        Language language = options.language();
        if (pilot < 0) {
            throw options.refusal("--pilot is " + pilot + "; it must be at least 0.");
        }
        int threads = options.threads();
        PrintWriter out = spec.commandLine().getOut();
        Study study;
        List<Outcome> outcomes;
        Path target;
        if (what.size() == 1) {
            OpenedExperiment opened = OpenedExperiment.open(what.get(0), runs, options);
            study = opened.planned().study();
            outcomes = opened.planned().outcomes();
            target = options.out(Path.of("runs", opened.folder()));
            out.println(opened.size(language));
        } else {
            int wanted = runs == null ? RUNS_OF_A_COMPARISON : options.atLeastOne("--runs", runs);
            ScenarioSet set = ScenarioSet.open(what, options, wanted);
            outcomes = CompareCommand.outcomes(set);
            study = set.study(Tables.load(), wanted, outcomes);
            target = options.out(Path.of("runs", CompareCommand.name(set)));
            out.println(language.of(
                    set.scenarios().size() + " scenarios, " + wanted + " runs each: " + study.runsPlanned() + " runs.",
                    set.scenarios().size() + "シナリオ×" + wanted + "回＝" + study.runsPlanned() + "回の実行。"));
        }
        if (pilot == 0 && !Files.exists(target)) {
            out.println(language.of(
                    "Without a pilot nothing is known of time and detectable differences.",
                    "試行なしでは、所要時間も検出できる差もわかりません。"));
            return ExitCode.DONE;
        }
        tell(study, outcomes, target, threads, language, out);
        return ExitCode.DONE;
    }

    private void tell(Study study, List<Outcome> outcomes, Path target, int threads, Language language, PrintWriter out)
            throws IOException {
        Pilot chosen = Pilot.of(study, pilot);
        long done;
        double seconds;
        List<Pilot.Detectable> detectable;
        Path store;
        try (ExperimentFolder folder = ExperimentFolder.open(target, study)) {
            run(folder, chosen, threads);
            done = folder.store().runsDone();
            seconds = Pilot.secondsPerRun(study, folder.store());
            detectable = chosen.detectable(study, outcomes, folder.store());
            store = folder.store().file();
            out.println(language.of(
                    done + " of " + study.runsPlanned() + " runs are in " + target + ".",
                    study.runsPlanned() + "回のうち" + done + "回分が" + target + "にあります。"));
        }
        if (done == 0) {
            return;
        }
        long missing = study.runsPlanned() - done;
        double left = missing * seconds / threads;
        out.println(language.of(
                "Time: " + Wording.number(seconds, 1) + " s a run, so " + PlanText.duration(left, language)
                        + " for the "
                        + missing + " that are missing, with " + threads + (threads == 1 ? " thread" : " threads")
                        + " on this computer.",
                "時間：1回" + Wording.number(seconds, 1) + "秒、残り" + missing + "回に" + PlanText.duration(left, language)
                        + "（この計算機の" + threads + "スレッドで）。"));
        // Closed, the store is as small as it gets.
        double bytes = (double) Files.size(store) / done * study.runsPlanned();
        out.println(language.of(
                "Disk: at most about " + PlanText.size(bytes) + " for the store.",
                "ディスク：ストアに最大およそ" + PlanText.size(bytes) + "。"));
        PlanText.detectable(detectable, study.runs(), language).forEach(out::println);
    }

    private void run(ExperimentFolder folder, Pilot chosen, int threads) {
        long missing = chosen.missing(folder.store());
        if (missing == 0) {
            return;
        }
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressDisplay progress =
                new ProgressDisplay(err, missing * folder.study().months())) {
            PairedRunner runner = new PairedRunner(
                    folder, new ModelSimulation(false), (int) Math.min(threads, missing), progress, chosen::wants);
            try (Interruption interruption = Interruption.watch(
                    err, runner::stop, () -> "Stopped. What is done is kept in " + folder.path() + ".")) {
                runner.run();
            }
        }
        if (!folder.store().failedRuns().isEmpty()) {
            PairedRuns.tell(folder.store().failedRuns(), folder, err);
        }
    }
}
