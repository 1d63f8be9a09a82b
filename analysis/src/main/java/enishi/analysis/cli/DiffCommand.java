package enishi.analysis.cli;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.io.Difference;
import enishi.scenarios.io.Json;
import enishi.scenarios.io.RecordDifferences;
import enishi.scenarios.io.TreeWriter;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how two scenarios differ. */
@Command(
        name = "diff",
        description =
                "Says how two scenarios differ: title, dates, parameters, instruments, shocks and how they are run, each"
                        + " with its unit.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi diff baseline-japan development-education",
            "  enishi diff baseline-japan my-scenario.json --json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A shipped scenario or the path of a file.")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another one.")
    private String second;

    @Option(names = "--json", description = "Print it as JSON instead.")
    private boolean json;

    @Override
    public Integer call() {
        Scenario a = ScenarioCatalog.open(first);
        Scenario b = ScenarioCatalog.open(second);
        List<Difference> differences = RecordDifferences.between(a.definition(), b.definition());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(TreeWriter.write(json(a, b, differences)));
        } else if (differences.isEmpty()) {
            out.println(first + " and " + second + " do not differ.");
        } else {
            new DifferenceText(out, a.definition(), b.definition()).print(differences);
        }
        return ExitCode.DONE;
    }

    private static Json json(Scenario a, Scenario b, List<Difference> differences) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("from", text(a.id()));
        members.put("to", text(b.id()));
        members.put(
                "differences",
                new Json.Items(
                        Json.NOWHERE,
                        differences.stream().map(DiffCommand::json).toList()));
        return new Json.Members(Json.NOWHERE, members);
    }

    private static Json json(Difference difference) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("pointer", text(difference.pointer()));
        members.put("symbol", text(difference.symbol()));
        members.put("meaning", text(difference.meaning()));
        members.put("unit", text(difference.unit()));
        members.put("from", orNull(difference.from()));
        members.put("to", orNull(difference.to()));
        return new Json.Members(Json.NOWHERE, members);
    }

    private static Json orNull(@Nullable Json json) {
        return json == null ? new Json.Null(Json.NOWHERE) : json;
    }

    private static Json text(String text) {
        return new Json.Text(Json.NOWHERE, text);
    }
}
