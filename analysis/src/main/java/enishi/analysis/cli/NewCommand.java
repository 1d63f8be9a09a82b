package enishi.analysis.cli;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.catalog.ScenarioTemplate;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a scenario file to start from. */
@Command(
        name = "new",
        description =
                "Writes a scenario file to start from: valid as it is, with an example of a changed parameter, of a"
                        + " changed instrument and of an added one, and a description that explains them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi new my-scenario",
            "  enishi new lectures-for-all --extends development-education --title \"Lectures for all\"",
            "  enishi new my-scenario --out scenarios/my-scenario.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class NewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of the scenario: small letters, digits and single hyphens.")
    private String id;

    @Option(
            names = "--extends",
            paramLabel = "SCENARIO",
            defaultValue = "baseline-japan",
            description = "The scenario that it changes: a shipped one or a file. Default: baseline-japan.")
    private String parent;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its title. Default: one to be replaced.")
    private @Nullable String title;

    @Option(names = "--out", paramLabel = "FILE", description = "The file. Default: ID.json.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace a file that is there.")
    private boolean force;

    @Override
    public Integer call() throws IOException {
        if (ScenarioCatalog.ids().contains(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A scenario that comes with Enishi is called " + Wording.quote(id) + ". Choose another id.");
        }
        Scenario base = ScenarioCatalog.open(parent);
        // Seen from here; refuses an id that no scenario may have.
        ScenarioCatalog.read("new scenario", ScenarioTemplate.text(id, title, parent, base));
        Path file = out == null ? Path.of(id + ".json") : out;
        NewFile.write(
                file,
                ScenarioTemplate.text(id, title, ScenarioCatalog.seenFrom(file, parent), base),
                force,
                spec.commandLine());
        PrintWriter writer = spec.commandLine().getOut();
        writer.println("Wrote " + file + ", which extends " + base.id() + ". Edit it, then:");
        writer.println("  enishi validate " + file);
        writer.println("  enishi diff " + parent + ' ' + file);
        writer.println("  enishi compare " + parent + ' ' + file);
        writer.println("Many editors check it while you write, once the schema is beside it:");
        writer.println("  enishi schema --out " + file.resolveSibling(ScenarioTemplate.SCHEMA));
        return ExitCode.DONE;
    }
}
