package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.MechanismEffects;
import enishi.analysis.experiment.Study;
import enishi.analysis.report.MechanismReport;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.mechanism.Mechanism;
import enishi.scenarios.mechanism.MechanismCatalog;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes mechanisms out of the model, one at a time, and says what each does. */
@Command(
        name = "mechanisms",
        description =
                "Runs the model with and without each mechanism that the sources name, with the same seeds, and says what"
                        + " the mechanism does to outcomes chosen beforehand. Finished runs are kept: the same command again"
                        + " goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi mechanisms",
            "  enishi mechanisms --only A3,A4 --runs 10 --years 10",
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class MechanismsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "20",
            description = "Runs with and without each mechanism; the seeds count up from --seed. Default: 20.")
    private int runs;

    @Option(
            names = "--only",
            paramLabel = "ID",
            split = ",",
            description = "Only these mechanisms, separated by commas. Default: all.")
    private List<String> only = List.of();

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        options.atLeastOne("--runs", runs);
        List<Mechanism> mechanisms = wanted();
        ScenarioSet set = ScenarioSet.of(scenarios(mechanisms), options, runs);
        PrintWriter out = spec.commandLine().getOut();
        Study study = set.study(Tables.load(), runs, MechanismEffects.outcomes(mechanisms, set.months()));
        return PairedRuns.conclude(study, name(), options, spec.commandLine(), (folder, language) -> {
            String about = mechanisms.stream().map(Mechanism::id).collect(Collectors.joining(", "));
            Provenance provenance = PairedRuns.provenance(language.of("mechanisms ", "機構") + about, folder);
            MechanismReport.write(folder.store(), folder.path(), mechanisms, provenance, language)
                    .forEach(out::println);
            PairedRuns.point(out, folder, MechanismEffects.NAME, language);
        });
    }

    private List<Mechanism> wanted() {
        List<String> known = MechanismCatalog.ids();
        for (String id : only) {
            if (!known.contains(id)) {
                String maybe = Wording.maybe(id, known);
                throw options.refusal("--only names the mechanism " + Wording.quote(id) + ", which is none of "
                        + String.join(", ", known) + "." + (maybe == null ? "" : " " + maybe));
            }
        }
        return known.stream()
                .filter(id -> only.isEmpty() || only.contains(id))
                .map(MechanismCatalog::open)
                .toList();
    }

    /** Every scenario once: what several mechanisms are looked at in, then it without each. */
    private static List<Scenario> scenarios(List<Mechanism> mechanisms) {
        SortedMap<String, Scenario> bases = new TreeMap<>();
        mechanisms.forEach(mechanism -> bases.put(mechanism.with().id(), mechanism.with()));
        List<Scenario> scenarios = new ArrayList<>(bases.values());
        mechanisms.forEach(mechanism -> scenarios.add(mechanism.without()));
        return scenarios;
    }

    private String name() {
        return only.isEmpty() ? "mechanisms" : "mechanisms-" + String.join("-", only);
    }
}
