package enishi.analysis.cli;

import enishi.scenarios.catalog.ScenarioSchema;
import enishi.scenarios.ensemble.EnsembleSchema;
import enishi.scenarios.experiment.ExperimentSchema;
import enishi.scenarios.problem.Wording;
import enishi.scenarios.tour.TourSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the schema of scenario, experiment, ensemble or tour files. */
@Command(
        name = "schema",
        description =
                "Prints the JSON Schema (2020-12) of scenario, experiment, ensemble or tour files, for editors that check and complete while"
                        + " one writes."
                        + " What no schema can say, \"enishi validate\" does.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  enishi schema", "  enishi schema experiment", "  enishi schema --out scenario.schema.json"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "scenario",
            description = "scenario, experiment, ensemble or tour. Default: scenario.")
    private String what;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it into a file instead.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        String schema = switch (what) {
            case "scenario" -> ScenarioSchema.text();
            case "experiment" -> ExperimentSchema.text();
            case "ensemble" -> EnsembleSchema.text();
            case "tour" -> TourSchema.text();
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        Wording.quote(what)
                                + " has no schema; there is one of scenario, experiment, ensemble and tour.");
        };
        if (out == null) {
            spec.commandLine().getOut().print(schema);
        } else {
            NewFile.write(out, schema, force, spec.commandLine());
            spec.commandLine().getOut().println("Wrote " + out + ".");
        }
        return ExitCode.DONE;
    }
}
