package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.FinishedRuns;
import enishi.analysis.experiment.ModelSimulation;
import enishi.analysis.experiment.Retelling;
import enishi.analysis.history.History;
import enishi.analysis.report.FateReport;
import enishi.analysis.report.LifeNames;
import enishi.analysis.report.LifeReport;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.Versions;
import enishi.scenarios.data.Tables;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the life of one NGO, and where it parts from its life in another scenario. */
@Command(
        name = "explain",
        description =
                "Tells the life of one NGO of a finished run, month by month; with --against, also where its lives in"
                        + " two scenarios part, and what follows to the end. Without --ngo it lists the NGOs that fare"
                        + " differently in the two.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi explain runs/compare-baseline-japan-my-policy --run 3 --against my-policy",
            "  enishi explain runs/compare-baseline-japan-my-policy --run 3 --against my-policy --ngo 34-2013-03-002",
            "  enishi explain runs/baseline-japan-seed1 --ngo 34-2013-03-002 --lang ja",
            "",
            "Ids of NGOs stand in ngos.csv (columns ngo, end, ended)."
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ExplainCommand implements Callable<Integer> {

    private static final String FOLDER = "explain";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that run or compare has left.")
    private Path folder;

    @Option(names = "--run", paramLabel = "N", defaultValue = "1", description = "Which run, from 1. Default: 1.")
    private int run;

    @Option(names = "--ngo", paramLabel = "ID", description = "Which NGO, by its id in ngos.csv.")
    private @Nullable String ngo;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "In which scenario of the folder. Default: its first, the baseline.")
    private @Nullable String scenario;

    @Option(
            names = "--against",
            paramLabel = "SCENARIO",
            description = "Another scenario of the folder, run with the same seed, to hold the life against.")
    private @Nullable String against;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads to use; they never change a result. Default: all processors.")
    private @Nullable Integer threads;

    @Option(
            names = "--out",
            paramLabel = "OUT",
            description = "Folder for tables and chart; files of the same names there are replaced. Default: " + FOLDER
                    + " in DIR.")
    private @Nullable Path out;

    @Mixin
    private LanguageOption languages;

    @Override
    public Integer call() throws IOException {
        int processors = threads();
        Tables tables = Tables.load();
        Language language = languages.shown();
        LifeNames names = new LifeNames(tables, language);
        List<Retelling> retellings = retellings(tables, language);
        if (ngo == null) {
            listFates(retellings, names);
        } else {
            explain(ngo, retellings, processors, names);
        }
        return ExitCode.DONE;
    }

    private int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (threads < 1) {
            throw refusal("--threads is " + threads + "; it must be at least 1.");
        }
        return threads;
    }

    private ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private List<Retelling> retellings(Tables tables, Language language) throws IOException {
        String code = language.code();
        try (FinishedRuns runs = FinishedRuns.open(folder)) {
            String first = scenario == null ? runs.scenarios().get(0) : scenario;
            List<Retelling> retellings = new ArrayList<>();
            retellings.add(runs.retelling(first, "--scenario", run, code, tables));
            if (against != null) {
                if (against.equals(first)) {
                    throw refusal("--against is " + Wording.quote(against) + ", the scenario itself; name another of "
                            + String.join(", ", runs.scenarios()) + ".");
                }
                retellings.add(runs.retelling(against, "--against", run, code, tables));
            }
            return retellings;
        }
    }

    private void listFates(List<Retelling> retellings, LifeNames names) throws IOException {
        if (retellings.size() < 2) {
            throw refusal(
                    "Name an NGO with --ngo (ids stand in ngos.csv), or a scenario with --against to list the NGOs"
                            + " that fare differently.");
        }
        Path file = target(retellings).resolve(FateReport.NAME);
        FateReport.write(file, retellings.get(0), retellings.get(1), names)
                .forEach(spec.commandLine().getOut()::println);
        spec.commandLine().getOut().println(names.language().of("Table: ", "表：") + file);
    }

    private void explain(String id, List<Retelling> retellings, int processors, LifeNames names) throws IOException {
        requireNgo(id, retellings);
        PrintWriter err = spec.commandLine().getErr();
        Thread here = Thread.currentThread();
        List<History> histories = new ArrayList<>();
        long months = retellings.stream().mapToLong(one -> one.input().months()).sum();
        try (Interruption interruption =
                        Interruption.watch(err, here::interrupt, () -> "Stopped. Nothing was written.");
                ProgressDisplay progress = new ProgressDisplay(err, months)) {
            for (Retelling retelling : retellings) {
                histories.add(retelling.follow(id, new ModelSimulation(false), processors, progress));
            }
        }
        Retelling first = retellings.get(0);
        Provenance provenance = new Provenance(
                String.join(", ", retellings.stream().map(Retelling::title).toList()),
                1,
                first.seed(),
                first.input().scale(),
                Versions.current().enishi());
        Path target = target(retellings);
        List<String> lines = LifeReport.write(
                target, histories.get(0), histories.size() < 2 ? null : histories.get(1), names, provenance);
        PrintWriter terminal = spec.commandLine().getOut();
        Language language = names.language();
        int lives = retellings.stream().mapToInt(one -> one.stored().size()).sum();
        terminal.println(language.of(
                "Run " + run + " (seed " + first.seed() + ") was run again; all " + lives + " lives are as stored.",
                "第" + run + "回の実行（シード" + first.seed() + "）を再現し、" + lives + "団体の歩みがすべて保存内容と一致した。"));
        terminal.println();
        lines.forEach(terminal::println);
        terminal.println(language.of("Tables and chart: ", "表と図：") + target);
    }

    private static void requireNgo(String id, List<Retelling> retellings) {
        SortedSet<String> known = new TreeSet<>();
        retellings.forEach(one -> known.addAll(one.stored().keySet()));
        if (!known.contains(id)) {
            SortedSet<String> near = new TreeSet<>(
                    known.headSet(id).isEmpty()
                            ? List.of()
                            : List.of(known.headSet(id).last()));
            if (!known.tailSet(id).isEmpty()) {
                near.add(known.tailSet(id).first());
            }
            throw new ResultException("--ngo is " + Wording.quote(id) + "; there is no such NGO in "
                    + String.join(
                            " or ", retellings.stream().map(Retelling::scenario).toList()) + ". Maybe one of "
                    + Wording.list(near)
                    + "; all ids stand in ngos.csv (prefecture, month of entry, ordinal), and --against without --ngo"
                    + " lists those that fare differently.");
        }
    }

    private Path target(List<Retelling> retellings) {
        if (out != null) {
            return out;
        }
        String scenarios = String.join(
                "-against-", retellings.stream().map(Retelling::scenario).toList());
        return folder.resolve(FOLDER).resolve("run" + run + "-" + scenarios);
    }
}
