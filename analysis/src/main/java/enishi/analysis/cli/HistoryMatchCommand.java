package enishi.analysis.cli;

import enishi.analysis.calibration.CalibrationPlan;
import enishi.analysis.calibration.CalibrationTables;
import enishi.analysis.calibration.EnsembleFile;
import enishi.analysis.calibration.FitParts;
import enishi.analysis.calibration.HistoryMatching;
import enishi.analysis.calibration.MatchSettings;
import enishi.analysis.calibration.Matched;
import enishi.analysis.calibration.ModelSimulator;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.report.MatchReport;
import enishi.analysis.result.FolderLock;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.data.Tables;
import enishi.scenarios.target.TargetCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rules out parameters that cannot be, and keeps an ensemble of those that still can. */
@Command(
        name = "history-match",
        description =
                "Rules out, wave by wave, parameters whose runs are too far from the observed patterns that may be fitted,"
                        + " and keeps sets that are not ruled out and lie far apart in the couplings that no pattern"
                        + " fixes. The sets go into an ensemble file for \"enishi compare --ensemble\". Patterns held out"
                        + " to test the model take no part. Finished runs are kept: the same command again goes on where it"
                        + " was stopped, and more --waves go on from those that are there.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi history-match",
            "  enishi history-match --waves 3 --per-wave 200 --sets 40 --out runs/matching",
            "  enishi history-match --misses 2"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class HistoryMatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--waves",
            paramLabel = "W",
            defaultValue = "2",
            description = "Waves; each draws its points from what earlier ones have left. Default: 2.")
    private int waves;

    @Option(
            names = "--per-wave",
            paramLabel = "N",
            defaultValue = "150",
            description = "Points of a wave. Default: 150.")
    private int perWave;

    @Option(
            names = "--sets",
            paramLabel = "M",
            defaultValue = "30",
            description = "Sets that are wanted in the end. Default: 30.")
    private int sets;

    @Option(
            names = "--runs",
            paramLabel = "R",
            defaultValue = "1",
            description = "Runs at every point, each with another seed, the same for all points. Default: 1.")
    private int runs;

    @Option(
            names = "--noise-runs",
            paramLabel = "N",
            defaultValue = "4",
            description = "Runs with the product's parameters, from which chance is told. Default: 4.")
    private int noiseRuns;

    @Option(
            names = "--cut",
            paramLabel = "I",
            defaultValue = "3",
            description = "Implausibility, in standard deviations, from which a part rules a point out. Default: 3.")
    private double cut;

    @Option(
            names = "--misses",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Parts that may miss at a point that is not ruled out, for patterns that the model cannot meet at"
                            + " all. Default: 1.")
    private int misses;

    @Mixin
    private ModelOptions model;

    @Override
    public Integer call() throws IOException {
        FitParts parts = FitParts.of(TargetCatalog.all());
        check(parts);
        int threads = model.threads();
        Language language = model.shown();
        RunOverrides overrides = model.overrides();
        MatchSettings settings = new MatchSettings(
                waves, perWave, sets, runs, noiseRuns, model.firstSeed(Math.max(runs, noiseRuns)), cut, misses);
        CalibrationSpace space = CalibrationSpace.shipped();
        Path folder = model.out(Path.of("runs", "history-match"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long points =
                noiseRuns + (long) runs * ((long) waves * perWave + HistoryMatching.CHECKED_PER_SET * (long) sets);
        try (FolderLock lock = plan(space, parts, settings, overrides).take(folder)) {
            CalibrationRun.Ran<Matched> ran = CalibrationRun.of(
                    new ModelSimulation(false),
                    threads,
                    err,
                    points,
                    runner -> new ModelSimulator(folder, space, parts, overrides, Tables.load(), runner),
                    simulator -> new HistoryMatching(space, parts, simulator, settings)
                            .run(wave -> err.println(MatchReport.line(wave, language))));
            Matched matched = ran.found();
            CalibrationTables.points(folder, matched);
            matched.waves().forEach(wave -> out.println(MatchReport.line(wave, language)));
            MatchReport.lines(matched, language).forEach(out::println);
            out.println(language.of("Table: ", "表：") + folder.resolve(CalibrationTables.POINTS));
            if (!matched.chosen().isEmpty()) {
                EnsembleFile.write(
                        folder,
                        matched,
                        PairedRuns.typed(spec.commandLine()),
                        Versions.current().enishi());
                out.println(language.of("Ensemble: ", "アンサンブル：") + folder.resolve(EnsembleFile.NAME));
            }
            return ran.failed() == 0 ? ExitCode.DONE : ExitCode.FAULT;
        }
    }

    private void check(FitParts parts) {
        model.atLeastOne("--waves", waves);
        model.atMost("--per-wave", model.atLeast("--per-wave", perWave, 2), CalibrationRun.MOST_POINTS);
        model.atMost("--sets", model.atLeast("--sets", sets, 2), CalibrationRun.MOST_POINTS);
        model.atLeastOne("--runs", runs);
        model.atLeast("--noise-runs", noiseRuns, 2);
        model.atMost("--misses", model.atLeast("--misses", misses, 0), parts.size() - 1);
        if (!(cut > 0) || Double.isInfinite(cut)) {
            throw model.refusal("--cut is " + cut + "; it must be a number above 0.");
        }
    }

    private static CalibrationPlan plan(
            CalibrationSpace space, FitParts parts, MatchSettings settings, RunOverrides overrides) {
        return CalibrationRun.plan(
                "history-matching",
                space,
                parts,
                overrides,
                Map.of(
                        "per-wave",
                        (long) settings.perWave(),
                        "runs",
                        (long) settings.runs(),
                        "noise-runs",
                        (long) settings.noiseRuns(),
                        "seed",
                        settings.seed()));
    }
}
