package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.LeverEffects;
import enishi.analysis.experiment.Study;
import enishi.analysis.report.LeverReport;
import enishi.scenarios.data.Tables;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.lever.LeverTrial;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tries policy levers, one at a time, and says what each does. */
@Command(
        name = "levers",
        description =
                "Runs the baseline with and without each policy lever, alone at the size of the real programme, with the"
                        + " same seeds, and says what it does: to what it acts on directly, to NGOs outside the"
                        + " metropolitan areas, and what an NGO-year gained costs. Finished runs are kept: the same command"
                        + " again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi levers",
            "  enishi levers global-plazas jica-partnership-support --runs 10 --years 10",
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class LeversCommand implements Callable<Integer> {

    private static final int MOST_NAMES = 4;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Only these levers (see \"enishi list levers\"). Default: all.")
    private List<String> only = List.of();

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs with and without each lever; the seeds count up from --seed. Default: 20.")
    private int runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        options.atLeastOne("--runs", runs);
        List<LeverTrial> trials = LeverTrial.shared(wanted());
        ScenarioSet set = ScenarioSet.of(LeverTrial.scenarios(trials), options, runs);
        PrintWriter out = spec.commandLine().getOut();
        Study study = set.study(Tables.load(), runs, LeverEffects.outcomes(trials, set.months()));
        return PairedRuns.conclude(study, name(), options, spec.commandLine(), (folder, language) -> {
            String about = only.isEmpty()
                    ? language.of("all levers", "すべての政策手段")
                    : trials.stream().map(LeverTrial::id).collect(Collectors.joining(", "));
            Provenance provenance = PairedRuns.provenance(about, folder);
            LeverReport.write(folder.store(), folder.path(), trials, provenance, language)
                    .forEach(out::println);
            PairedRuns.point(out, folder, LeverEffects.NAME, language);
        });
    }

    private List<LeverTrial> wanted() {
        List<String> known = LeverCatalog.ids();
        for (String id : only) {
            if (!known.contains(id)) {
                String maybe = Wording.maybe(id, known);
                throw options.refusal("There is no lever " + Wording.quote(id) + "; the levers are "
                        + String.join(", ", known) + "." + (maybe == null ? "" : " " + maybe));
            }
        }
        return known.stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .map(LeverCatalog::open)
                .toList();
    }

    private String name() {
        return only.size() > MOST_NAMES
                ? "levers-" + only.size()
                : only.isEmpty() ? "levers" : "levers-" + String.join("-", only);
    }
}
