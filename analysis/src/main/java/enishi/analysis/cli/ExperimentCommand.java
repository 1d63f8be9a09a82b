package enishi.analysis.cli;

import enishi.analysis.comparison.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs an experiment and says what came out. */
@Command(
        name = "experiment",
        description =
                "Runs scenarios at every point of a design, with the same seeds, as an experiment file asks, and says what came"
                        + " out. Finished runs are kept: the same command again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi experiment budget-and-decision-lag",
            "  enishi plan my-experiment.json",
            "  enishi experiment my-experiment.json --runs 50 --out results/mine"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExperimentCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "EXPERIMENT",
            description = "A shipped experiment (see \"enishi list experiments\") or the path of a file.")
    private String experiment;

    @Option(names = "--runs", paramLabel = "N", description = "Runs at every point. Default: what the file says.")
    private @Nullable Integer runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        Language language = options.language();
        OpenedExperiment opened = OpenedExperiment.open(experiment, runs, options);
        PrintWriter err = spec.commandLine().getErr();
        opened.set().noteIdle(err);
        err.println(opened.size(language));
        return PairedRuns.conclude(
                opened.planned().study(),
                opened.folder(),
                options,
                spec.commandLine(),
                (folder, shown) -> opened.conclude(folder, shown, spec.commandLine()));
    }
}
