package enishi.analysis.cli;

import enishi.analysis.chart.ChartFiles;
import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.MeasuredOutcomes;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.comparison.Sensitivity;
import enishi.analysis.design.Design;
import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.experiment.ExperimentFiles;
import enishi.analysis.report.SensitivityReport;
import enishi.analysis.result.FolderLock;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.DesignKind;
import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.experiment.ExperimentCatalog;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how much factors matter in a finished experiment. */
@Command(
        name = "sensitivity",
        description =
                "Says how much each factor of a finished experiment matters to its outcomes: Sobol indices (saltelli),"
                        + " elementary effects (morris) or single effects (one-at-a-time), with intervals.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExample:%n",
        footer = "  enishi sensitivity runs/experiment-screening-of-couplings")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SensitivityCommand implements Callable<Integer> {

    private static final int MONTHS_A_YEAR = 12;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of the experiment.")
    private Path folder;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of chart and summary, en or ja. Default: en.")
    private String language;

    @Override
    public Integer call() throws IOException {
        Language shown = language();
        Path file = folder.resolve(ExperimentFiles.NAME);
        if (!Files.isDirectory(folder) || !Files.exists(file)) {
            throw refusal(folder + " is no folder of a finished experiment (there is no " + ExperimentFiles.NAME
                    + "). Maybe finish it with \"enishi experiment\".");
        }
        Experiment experiment = ExperimentCatalog.open(file.toString());
        DesignKind kind = experiment.design().kind();
        if (experiment.factors().isEmpty() || !Sensitivity.isToldBy(kind)) {
            String design = experiment.factors().isEmpty()
                    ? "an experiment without factors"
                    : "a design of the kind "
                            + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw refusal("From " + design + " no indices follow; " + PointResults.NAME
                    + " there says what came out at its points. Maybe run it with \"design\": {\"kind\": \"morris\"} to see which"
                    + " factors matter, or \"saltelli\" to see how much.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (FolderLock lock = FolderLock.on(folder, folder);
                RunStore store = RunStore.read(folder)) {
            Sensitivity sensitivity = sensitivity(experiment, store);
            ExperimentDefinition says = experiment.definition();
            Provenance provenance = new Provenance(
                    experiment.title(shown.code()),
                    store.pairedRuns().size(),
                    seed(says),
                    says.scale() == null ? 0 : says.scale(),
                    Versions.current().enishi());
            SensitivityReport.write(folder, sensitivity, experiment.title(shown.code()), provenance, shown)
                    .forEach(out::println);
        }
        out.println(shown.of("Chart: ", "図：") + folder.resolve("charts"));
        out.println(shown.of("Table: ", "表：") + folder.resolve(Sensitivity.NAME));
        return ExitCode.DONE;
    }

    private Sensitivity sensitivity(Experiment experiment, RunStore store) {
        Design design = Design.of(experiment, seed(experiment.definition()));
        List<ScenarioPoint> crossed =
                design.crossed(experiment.scenarios().stream().map(Scenario::id).toList());
        if (!store.scenarios().equals(crossed.stream().map(ScenarioPoint::id).toList())) {
            throw new ResultException(
                    folder + " holds other points than its " + ExperimentFiles.NAME + " says. Maybe it was edited.");
        }
        if (store.pairedRuns().isEmpty()) {
            throw new ResultException("No seed is done at every point in " + folder
                    + " yet. Maybe finish it with \"enishi experiment\".");
        }
        Integer years = experiment.definition().years();
        int months = MONTHS_A_YEAR * (years == null ? 1 : years);
        PointResults results = PointResults.read(
                store,
                crossed,
                design.factors(),
                experiment.outcomes().stream()
                        .map(expected -> MeasuredOutcomes.of(expected, months))
                        .toList());
        return Sensitivity.of(design, results, seed(experiment.definition()));
    }

    private static long seed(ExperimentDefinition definition) {
        Long seed = definition.seed();
        return seed == null ? 1 : seed;
    }

    private Language language() {
        Language wanted = switch (language) {
            case "en" -> Language.ENGLISH;
            case "ja" -> Language.JAPANESE;
            default -> throw refusal("--lang is " + Wording.quote(language) + "; it may be en or ja.");
        };
        return ChartFiles.canShow(wanted) ? wanted : Language.ENGLISH;
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
