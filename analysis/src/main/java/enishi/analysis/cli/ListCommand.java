package enishi.analysis.cli;

import enishi.scenarios.catalog.ScenarioCatalog;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the shipped scenarios. */
@Command(
        name = "list",
        description = "Lists the scenarios that come with Enishi.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExample:%n",
        footer = "  enishi list")
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<String> ids = ScenarioCatalog.ids();
        int width = ids.stream().mapToInt(String::length).max().orElse(0);
        for (String id : ids) {
            String title = ScenarioCatalog.open(id).title("en");
            out.println("  " + id + " ".repeat(width - id.length() + 2) + title);
        }
        out.println();
        out.println("\"enishi describe ID\" says what a scenario is, \"enishi run ID\" runs it.");
        return ExitCode.DONE;
    }
}
