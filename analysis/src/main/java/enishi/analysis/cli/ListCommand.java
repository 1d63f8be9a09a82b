package enishi.analysis.cli;

import enishi.scenarios.problem.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists what comes with Enishi. */
@Command(
        name = "list",
        description = "Lists the scenarios that come with Enishi, or what scenarios are made of.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExamples:%n",
        footer = {"  enishi list", "  enishi list instruments", "  enishi list parameters --json"})
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "WHAT",
            defaultValue = "scenarios",
            description =
                    "scenarios, experiments, ensembles, instruments, levers, parameters, indicators or shocks. Default: scenarios.")
    private String what;

    @Option(names = "--json", description = "Print it as JSON instead.")
    private boolean json;

    @Override
    public Integer call() {
        ListTopic topic = topic();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(topic.json());
            return ExitCode.DONE;
        }
        List<ListTopic.Row> rows = topic.rows();
        int width = rows.stream().mapToInt(row -> row.id().length()).max().orElse(0);
        for (ListTopic.Row row : rows) {
            out.println("  " + row.id() + " ".repeat(width - row.id().length() + 2) + row.text());
        }
        out.println();
        out.println(topic.next());
        return ExitCode.DONE;
    }

    private ListTopic topic() {
        for (ListTopic topic : ListTopic.values()) {
            if (topic.word().equals(what)) {
                return topic;
            }
        }
        String maybe = Wording.maybe(what, ListTopic.words());
        throw new ParameterException(
                spec.commandLine(),
                Wording.quote(what) + " is none of " + String.join(", ", ListTopic.words()) + '.'
                        + (maybe == null ? "" : " " + maybe));
    }
}
