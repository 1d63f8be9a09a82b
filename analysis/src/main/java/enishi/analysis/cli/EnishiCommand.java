package enishi.analysis.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code enishi} with all that it can do. */
@Command(
        name = "enishi",
        description = "A laboratory of Japanese NGOs for international cooperation, the citizens who carry them and the"
                + " agencies that fund them.",
        subcommands = {
            ListCommand.class,
            DescribeCommand.class,
            NewCommand.class,
            ValidateCommand.class,
            DiffCommand.class,
            SchemaCommand.class,
            RunCommand.class,
            WindowCommand.class,
            CompareCommand.class,
            PlanCommand.class,
            ExperimentCommand.class,
            SensitivityCommand.class,
            PatternsCommand.class,
            MechanismsCommand.class,
            LeversCommand.class,
            ResponseCommand.class,
            CalibrateCommand.class,
            HistoryMatchCommand.class,
            ExplainCommand.class,
            SurvivalCommand.class,
            ExportCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi list",
            "  enishi new my-scenario",
            "  enishi run baseline-japan",
            "  enishi compare baseline-japan development-education",
            "",
            "\"enishi COMMAND --help\" tells more about a command."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class EnishiCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: " + String.join(", ", spec.subcommands().keySet()) + ".");
    }
}
