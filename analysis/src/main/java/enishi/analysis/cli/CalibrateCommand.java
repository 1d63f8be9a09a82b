package enishi.analysis.cli;

import enishi.analysis.calibration.CalibrationPlan;
import enishi.analysis.calibration.CalibrationTables;
import enishi.analysis.calibration.EvolutionSearch;
import enishi.analysis.calibration.FitParts;
import enishi.analysis.calibration.ModelSimulator;
import enishi.analysis.calibration.ParameterSearch;
import enishi.analysis.calibration.SearchSettings;
import enishi.analysis.calibration.Searched;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.report.SearchReport;
import enishi.analysis.result.FolderLock;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.calibration.CalibrationSpace;
import enishi.scenarios.calibration.FreeRole;
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

/** Searches the parameters that come nearest to the observed patterns. */
@Command(
        name = "calibrate",
        description =
                "Searches the fitted parameters whose runs come nearest to the observed patterns that may be fitted: points"
                        + " that fill the space, then CMA-ES from the best of them. Patterns held out to test the model"
                        + " take no part. Finished runs are kept: the same command again goes on where it was stopped, and"
                        + " more --generations go on from those that are there.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi calibrate",
            "  enishi calibrate --start 60 --generations 30 --runs 2 --out runs/calibration",
            "  enishi run runs/calibrate/calibrated.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CalibrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "R",
            defaultValue = "1",
            description = "Runs at every point, each with another seed, the same for all points. Default: 1.")
    private int runs;

    @Option(
            names = "--start",
            paramLabel = "N",
            defaultValue = "40",
            description = "Points that fill the space before the search. Default: 40.")
    private int start;

    @Option(
            names = "--generations",
            paramLabel = "G",
            defaultValue = "15",
            description = "Generations of the search; 0 for none. Default: 15.")
    private int generations;

    @Option(
            names = "--noise-runs",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "Runs with the product's parameters, from which chance is told, and of the last check on fresh"
                            + " seeds. Default: 4.")
    private int noiseRuns;

    @Mixin
    private ModelOptions model;

    @Override
    public Integer call() throws IOException {
        model.atLeastOne("--runs", runs);
        model.atMost("--start", model.atLeastOne("--start", start), CalibrationRun.MOST_POINTS);
        model.atMost("--generations", model.atLeast("--generations", generations, 0), CalibrationRun.MOST_POINTS);
        model.atLeast("--noise-runs", noiseRuns, 2);
        int threads = model.threads();
        Language language = model.shown();
        RunOverrides overrides = model.overrides();
        SearchSettings settings =
                new SearchSettings(start, generations, runs, noiseRuns, model.firstSeed(Math.max(runs, noiseRuns)));
        CalibrationSpace space = CalibrationSpace.shipped().only(FreeRole.FIT);
        FitParts parts = FitParts.of(TargetCatalog.all());
        Path folder = model.out(Path.of("runs", "calibrate"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long points = 3L * noiseRuns
                + (long) runs * (1 + start + (long) generations * EvolutionSearch.population(space.dimensions()));
        try (FolderLock lock = plan(space, parts, settings, overrides).take(folder)) {
            CalibrationRun.Ran<Searched> ran = CalibrationRun.of(
                    new ModelSimulation(false),
                    threads,
                    err,
                    points,
                    runner -> new ModelSimulator(folder, space, parts, overrides, Tables.load(), runner),
                    simulator -> new ParameterSearch(space, parts, simulator, settings).run(evaluation -> {}));
            Provenance provenance = new Provenance(
                    language.of("calibration", "校正"),
                    runs,
                    settings.seed(),
                    ran.scale(),
                    Versions.current().enishi());
            SearchReport.write(folder, ran.found(), PairedRuns.typed(spec.commandLine()), provenance, language)
                    .forEach(out::println);
            out.println(language.of("Chart: ", "図：") + folder.resolve("charts"));
            out.println(language.of("Tables: ", "表：") + folder.resolve(CalibrationTables.PARTS) + ", "
                    + folder.resolve(CalibrationTables.TRACE));
            out.println(language.of("Scenario: ", "シナリオ：") + folder.resolve(SearchReport.SCENARIO));
            return ran.failed() == 0 ? ExitCode.DONE : ExitCode.FAULT;
        }
    }

    private static CalibrationPlan plan(
            CalibrationSpace space, FitParts parts, SearchSettings settings, RunOverrides overrides) {
        return CalibrationRun.plan(
                "search",
                space,
                parts,
                overrides,
                Map.of(
                        "start",
                        (long) settings.start(),
                        "runs",
                        (long) settings.runs(),
                        "noise-runs",
                        (long) settings.noiseRuns(),
                        "seed",
                        settings.seed()));
    }
}
