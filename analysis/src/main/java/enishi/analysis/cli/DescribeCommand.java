package enishi.analysis.cli;

import enishi.analysis.result.JsonFile;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.ensemble.EnsembleCatalog;
import enishi.scenarios.experiment.ExperimentCatalog;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Metrics;
import enishi.sim.parameter.RuleType;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import java.io.File;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what a scenario is. */
@Command(
        name = "describe",
        description =
                "Says what a scenario is: its question, its policy instruments, how it is run. Or what the model is made"
                        + " of: its parameters, its processes, its indicators, its kinds of instruments with their"
                        + " levers.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi describe development-education",
            "  enishi describe baseline-japan --json > everything.json",
            "  enishi describe parameters trust",
            "  enishi describe instruments grant-scheme",
            "  enishi describe shock",
            "  enishi describe indicators"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DescribeCommand implements Callable<Integer> {

    private static final String INSTRUMENTS = "instruments";
    private static final String LEVERS = "levers";
    private static final String EXPERIMENTS = "experiments";
    private static final String ENSEMBLES = "ensembles";

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description =
                    "A shipped scenario (see \"enishi list\"), the path of a file, or parameters, processes, indicators,"
                            + " instruments, shock, or a kind of instrument.")
    private String scenario;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RULE",
            description =
                    "With parameters or processes: only those of this rule (see \"enishi describe processes\"). With"
                            + " instruments: only this kind (see \"enishi list instruments\"). With levers: which one"
                            + " (see \"enishi list levers\"). With experiments or ensembles: which one (see \"enishi list\").")
    private @Nullable String rule;

    @Option(names = "--json", description = "Print it as JSON instead; of a scenario, all of it, as a file.")
    private boolean json;

    @Override
    public Integer call() {
        for (ModelTopic topic : ModelTopic.values()) {
            if (topic.word().equals(scenario)) {
                describe(topic);
                return ExitCode.DONE;
            }
        }
        if (scenario.equals(LEVERS)) {
            describeLever();
            return ExitCode.DONE;
        }
        if (scenario.equals(EXPERIMENTS)) {
            printFile("experiment", ExperimentCatalog.ids(), ExperimentCatalog::shipped);
            return ExitCode.DONE;
        }
        if (scenario.equals(ENSEMBLES)) {
            printFile("ensemble", EnsembleCatalog.ids(), EnsembleCatalog::shipped);
            return ExitCode.DONE;
        }
        List<DeclaredKind> kinds = kinds();
        if (!kinds.isEmpty()) {
            describe(kinds);
            return ExitCode.DONE;
        }
        refuseMisspeltTopic();
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
        paragraph(out, opened.description("en"));
        if (!definition.lookAt().isEmpty()) {
            out.println();
            out.println("Look at:");
            definition.lookAt().forEach(name -> out.println("  " + name + ": " + indicator(name)));
        }
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
        if (DeclaredKind.all().stream().anyMatch(kind -> kind.id().equals(scenario))) {
            out.println(
                    "A kind of instrument has the same name: see \"enishi describe instruments " + scenario + "\".");
        }
        return ExitCode.DONE;
    }

    /** The kinds of instruments or shocks that the user names, none if it is something else. */
    private List<DeclaredKind> kinds() {
        String wanted = scenario.equals(INSTRUMENTS) ? rule : scenario;
        if (wanted == null) {
            return DeclaredKind.instruments();
        }
        if (!scenario.equals(INSTRUMENTS)
                && (rule != null || ScenarioCatalog.ids().contains(wanted))) {
            return List.of();
        }
        List<DeclaredKind> named = DeclaredKind.all().stream()
                .filter(kind -> kind.id().equals(wanted))
                .toList();
        if (named.isEmpty() && scenario.equals(INSTRUMENTS)) {
            List<String> known =
                    DeclaredKind.instruments().stream().map(DeclaredKind::id).toList();
            throw refusal(
                    Wording.quote(wanted) + " is no kind of instrument; the kinds are " + String.join(", ", known)
                            + ".",
                    Wording.maybe(wanted, known));
        }
        return named;
    }

    private void describe(List<DeclaredKind> kinds) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(JsonFile.text(kinds));
            return;
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (i > 0) {
                out.println();
            }
            kinds.get(i).print(out);
        }
    }

    private void describe(ModelTopic topic) {
        List<RuleType> rules = rules(topic);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(topic.json(rules));
        } else {
            topic.print(out, rules);
        }
    }

    private void describeLever() {
        String wanted = rule;
        if (wanted == null || !LeverCatalog.ids().contains(wanted)) {
            throw refusal(
                    (wanted == null ? "Say which lever" : Wording.quote(wanted) + " is no lever")
                            + "; \"enishi list levers\" lists them.",
                    wanted == null ? null : Wording.maybe(wanted, LeverCatalog.ids()));
        }
        DescribedLever.print(spec.commandLine().getOut(), wanted);
    }

    /** Prints the file of something that comes with Enishi, to copy from. */
    private void printFile(String noun, List<String> ids, UnaryOperator<String> file) {
        String wanted = rule;
        if (wanted == null || !ids.contains(wanted)) {
            throw refusal(
                    (wanted == null ? "Say which " + noun : Wording.quote(wanted) + " is no shipped " + noun)
                            + "; \"enishi list " + noun + "s\" lists them.",
                    wanted == null ? null : Wording.maybe(wanted, ids));
        }
        spec.commandLine().getOut().print(file.apply(wanted));
    }

    private List<RuleType> rules(ModelTopic topic) {
        List<RuleType> all = ModelTopic.everyRule();
        String wanted = rule;
        if (wanted == null) {
            return all;
        }
        List<RuleType> named =
                all.stream().filter(known -> known.id().equals(wanted)).toList();
        if (topic == ModelTopic.INDICATORS || named.isEmpty()) {
            List<String> known = topic == ModelTopic.INDICATORS
                    ? List.of()
                    : all.stream().map(RuleType::id).toList();
            throw refusal(
                    known.isEmpty()
                            ? "Indicators belong to no rule: leave " + Wording.quote(wanted) + " out."
                            : Wording.quote(wanted) + " is no rule of the model; the rules are "
                                    + String.join(", ", known) + ".",
                    Wording.maybe(wanted, known));
        }
        return named;
    }

    private void refuseMisspeltTopic() {
        if (rule != null) {
            throw refusal(
                    Wording.quote(scenario)
                            + " is none of parameters, processes, indicators, instruments, levers, experiments, ensembles"
                            + ", and only they can be followed by the name of a rule.",
                    Wording.maybe(scenario, words()));
        }
        String maybe = Wording.maybe(scenario, words());
        boolean isElse = ScenarioCatalog.ids().contains(scenario)
                || Wording.nearest(scenario, ScenarioCatalog.ids()) != null
                || scenario.contains(".")
                || new File(scenario).exists();
        if (maybe != null && !isElse) {
            throw refusal(
                    Wording.quote(scenario) + " is neither a scenario nor one of " + String.join(", ", words()) + ".",
                    maybe);
        }
    }

    /** What can be described besides scenarios. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(ModelTopic.words());
        words.add(INSTRUMENTS);
        words.add(LEVERS);
        words.add(EXPERIMENTS);
        words.add(ENSEMBLES);
        DeclaredKind.all().forEach(kind -> words.add(kind.id()));
        return words;
    }

    private ParameterException refusal(String message, @Nullable String maybe) {
        return new ParameterException(spec.commandLine(), maybe == null ? message : message + " " + maybe);
    }

    private static String kind(Class<?> settings) {
        return Instruments.ALL.stream()
                .filter(kind -> kind.settings().equals(settings))
                .map(InstrumentKind::title)
                .findFirst()
                .orElse(settings.getSimpleName());
    }

    private static String indicator(String name) {
        return Metrics.ALL.stream()
                .filter(metric -> metric.id().equals(name))
                .map(metric -> metric.nameEn() + " [" + metric.unit() + ']')
                .findFirst()
                .orElse(
                        "share of the NGOs of the first month that are still there, by metropolitan and other prefectures");
    }

    private static void paragraph(PrintWriter out, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.println();
            Paragraph.print(out, text, "");
        }
    }
}
