package enishi.analysis.cli;

import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.result.NewFolder;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunStore;
import enishi.analysis.result.StoreFormat;
import enishi.analysis.result.Trees;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the tables of a store as files that other programs read. */
@Command(
        name = "export",
        description =
                "Writes every table of a finished comparison or experiment as a file: scenarios, factors, runs, outcomes,"
                        + " indicators, ngos, instruments, panel and ties, as far as they were kept, each with the columns scenario and"
                        + " run. The same runs give the same CSV files.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi export runs/levers",
            "  enishi export runs/levers --format parquet --out levers-parquet",
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder of a comparison or an experiment.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv or parquet. Default: csv.")
    private String format;

    @Option(names = "--out", paramLabel = "OUT", description = "Folder for the files. Default: DIR/export-FORMAT.")
    private @Nullable Path out;

    @Option(
            names = "--partial",
            description =
                    "Write what there is even if runs are missing or failed; the table runs says which are there.")
    private boolean partial;

    @Override
    public Integer call() throws IOException {
        StoreFormat wanted = format();
        Path target = out == null ? folder.resolve("export-" + wanted.id()) : out;
        try (RunStore store = RunStore.read(folder)) {
            refuseUnfinished(store);
            if (Files.isDirectory(target) && !Trees.isEmpty(target)) {
                throw new ResultException(
                        "The folder " + target + " is not empty. Choose another with --out, or delete it.");
            }
            try (NewFolder files = NewFolder.at(target, false)) {
                int tables = store.export(files.path(), wanted).size();
                files.publish();
                spec.commandLine().getOut().println(tables + " tables: " + target);
            }
        }
        return ExitCode.DONE;
    }

    private StoreFormat format() {
        for (StoreFormat known : StoreFormat.values()) {
            if (known.id().equals(format)) {
                return known;
            }
        }
        String maybe = Wording.maybe(format, StoreFormat.ids());
        throw new ParameterException(
                spec.commandLine(),
                "--format is " + Wording.quote(format) + "; it may be csv or parquet."
                        + (maybe == null ? "" : " " + maybe));
    }

    private void refuseUnfinished(RunStore store) {
        long planned = ExperimentFolder.planOf(folder).runsPlanned();
        int failed = store.failedRuns().size();
        if (!partial && store.runsDone() < planned) {
            throw new ResultException("Only " + store.runsDone() + " of " + planned + " runs are in " + folder
                    + (failed == 0 ? "" : ", " + failed + " failed")
                    + ". Let the command that began it go on, or write what there is with --partial.");
        }
    }
}
