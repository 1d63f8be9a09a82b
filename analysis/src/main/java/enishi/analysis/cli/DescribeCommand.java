package enishi.analysis.cli;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a scenario is. */
@Command(
        name = "describe",
        description = "Says what a scenario is: its question, its policy instruments, how it is run.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExamples:%n",
        footer = {"  enishi describe development-education", "  enishi describe baseline-japan --json > everything.json"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DescribeCommand implements Callable<Integer> {

    private static final int WIDTH = 96;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "A shipped scenario (see \"enishi list\") or the path of a file.")
    private String scenario;

    @Option(names = "--json", description = "Print the whole scenario instead, with every parameter, as a file.")
    private boolean json;

    @Override
    public Integer call() {
        Scenario opened = ScenarioCatalog.open(scenario);
        PrintWriter out = spec.commandLine().getOut();
        RunSettings run = opened.run(RunOverrides.NONE);
        if (json) {
            out.print(opened.effectiveJson(run));
            return ExitCode.DONE;
        }
        ScenarioDefinition definition = opened.definition();
        out.println(opened.id() + ": " + opened.title("en"));
        paragraph(out, opened.question("en"));
        paragraph(out, definition.description());
        out.println();
        out.println("Instruments from " + definition.start() + " on:");
        if (definition.instruments().isEmpty()) {
            out.println("  none");
        }
        definition
                .instruments()
                .forEach((id, instrument) -> out.println("  " + id + ": " + kind(instrument.getClass())));
        if (!definition.sources().isEmpty()) {
            out.println();
            out.println("Sources:");
            definition.sources().forEach(source -> out.println("  " + source));
        }
        out.println();
        out.println("Unless told otherwise it is run for " + run.years() + " years from " + definition.start()
                + ", after " + run.burnInMonths() + " months of burn-in, at scale " + run.scale() + ", with seed "
                + run.seed() + ".");
        out.println("Content " + opened.contentHash());
        return ExitCode.DONE;
    }

    private static String kind(Class<?> settings) {
        return Instruments.ALL.stream()
                .filter(kind -> kind.settings().equals(settings))
                .map(InstrumentKind::title)
                .findFirst()
                .orElse(settings.getSimpleName());
    }

    private static void paragraph(PrintWriter out, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.println();
            Paragraph.wrap(text, WIDTH).forEach(out::println);
        }
    }
}
