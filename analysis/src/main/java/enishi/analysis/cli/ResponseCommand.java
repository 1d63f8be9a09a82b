package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.LeverEffects;
import enishi.analysis.comparison.MeasuredOutcomes;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Response;
import enishi.analysis.experiment.Study;
import enishi.analysis.report.ResponseReport;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.lever.LeverPath;
import enishi.scenarios.lever.LeverTrial;
import enishi.scenarios.lever.Proximate;
import enishi.scenarios.mechanism.Direction;
import enishi.scenarios.mechanism.ExpectedOutcome;
import enishi.scenarios.mechanism.Measure;
import enishi.scenarios.problem.Wording;
import enishi.sim.metric.Area;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a lever step by step and says how outcomes respond. */
@Command(
        name = "response",
        description =
                "Runs a scenario with several values of one lever, with the same seeds, and says how outcomes respond."
                        + " Finished runs are kept: the same command again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi response instruments.jica-partnership-support.annualBudgetYen --from 0 --to \"1 billion yen\"",
            "  enishi response parameters.budget.reserveMonths --from 3 --to 12 --steps 3 --outcome survival,reserves_yen"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ResponseCommand implements Callable<Integer> {

    private static final int MOST_STEPS = 98;
    private static final String NONMETROPOLITAN = Area.code(Area.NONMETROPOLITAN);

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "LEVER",
            description = "What to turn: instruments.ID.LEVER or parameters.RULE.PARAMETER (see \"enishi describe"
                    + " instruments\" and \"enishi list parameters\").")
    private String lever;

    @Option(names = "--from", required = true, paramLabel = "A", description = "First value; yen also in words.")
    private String from;

    @Option(names = "--to", required = true, paramLabel = "B", description = "Last value.")
    private String to;

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "4",
            description = "Steps between them, so that there are one more values. Default: 4.")
    private int steps;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            description = "What to run. Default: the baseline, with the lever's instrument if it has it not.")
    private @Nullable String scenario;

    @Option(
            names = "--outcome",
            paramLabel = "O",
            split = ",",
            description = "What to look at: survival, or indicators (see \"enishi list indicators\"). Default: what the"
                    + " lever acts on directly where that is known, nonmetropolitan survival, public spending.")
    private List<String> outcomes = List.of();

    @Option(
            names = "--area",
            paramLabel = "A",
            description = "Area of the outcomes: JP, metropolitan, nonmetropolitan, JP-01 to JP-47. Default:"
                    + " nonmetropolitan, or JP where an indicator is for Japan only.")
    private @Nullable String area;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "10",
            description = "Runs with each value; the seeds count up from --seed. Default: 10.")
    private int runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        options.atLeastOne("--runs", runs);
        if (options.atLeastOne("--steps", steps) > MOST_STEPS) {
            throw options.refusal("--steps is " + steps + "; it may be at most " + MOST_STEPS + ".");
        }
        LeverTrial trial = LeverPath.trial(lever);
        Scenario base = scenario != null
                ? ScenarioCatalog.open(scenario)
                : trial == null ? ScenarioCatalog.open(LeverTrial.BASELINE) : trial.with();
        LeverPath path = LeverPath.of(lever, base);
        List<BigDecimal> doses = path.doses(path.value(from), path.value(to), steps);
        List<Scenario> scenarios = scenarios(path, base, doses);
        ScenarioSet set = ScenarioSet.of(scenarios, options, runs);
        List<Outcome> wanted = wanted(trial, set.months());
        Study study = set.study(Tables.load(), runs, wanted);
        PrintWriter out = spec.commandLine().getOut();
        return PairedRuns.conclude(study, name(doses), options, spec.commandLine(), (folder, language) -> {
            Response response = Response.read(
                    folder.store(),
                    lever,
                    path.declared().unit(),
                    doses.stream().map(BigDecimal::doubleValue).toList(),
                    scenarios.stream().map(Scenario::id).toList(),
                    wanted);
            Provenance provenance = PairedRuns.provenance(base.title(language.code()), folder);
            List<String> values = doses.stream().map(path::inWords).toList();
            ResponseReport.write(folder.path(), response, path.declared().meaning(), values, provenance, language)
                    .forEach(out::println);
            PairedRuns.point(out, folder, Response.NAME, language);
        });
    }

    private static List<Scenario> scenarios(LeverPath path, Scenario base, List<BigDecimal> doses) {
        return IntStream.range(0, doses.size())
                .mapToObj(k -> path.at(base, doses.get(k), String.format(Locale.ROOT, "value-%02d", k + 1)))
                .toList();
    }

    private List<Outcome> wanted(@Nullable LeverTrial trial, int months) {
        List<Outcome> wanted = new ArrayList<>();
        if (!outcomes.isEmpty()) {
            outcomes.forEach(name -> wanted.add(named(name, months)));
            return wanted;
        }
        if (trial != null) {
            wanted.add(MeasuredOutcomes.of(trial.definition().proximate().expected(), months));
        }
        wanted.add(MeasuredOutcomes.of(
                new ExpectedOutcome(
                        Measure.SURVIVAL, area == null ? NONMETROPOLITAN : knownArea(Measure.SURVIVAL), Direction.MORE),
                months));
        wanted.add(LeverEffects.spending(months));
        return wanted;
    }

    private Outcome named(String name, int months) {
        List<String> known = new ArrayList<>(Proximate.names());
        known.addAll(Measure.names());
        if (!known.contains(name)) {
            String maybe = Wording.maybe(name, known);
            throw options.refusal("--outcome names " + Wording.quote(name)
                    + ", which is neither survival nor an indicator; see \"enishi list indicators\"."
                    + (maybe == null ? "" : " " + maybe));
        }
        String measure = Proximate.measureName(name);
        return MeasuredOutcomes.of(new ExpectedOutcome(measure, knownArea(measure), Direction.MORE), months);
    }

    /** The area that is wanted of a measure, or the first one that it has. */
    private String knownArea(String measure) {
        List<String> known = IntStream.range(0, Measure.of(measure).areas())
                .mapToObj(Area::code)
                .toList();
        if (area == null) {
            return known.contains(NONMETROPOLITAN) ? NONMETROPOLITAN : known.get(0);
        }
        String code = Proximate.areaCode(area);
        if (!known.contains(code)) {
            String maybe = Wording.maybe(area, known);
            throw options.refusal("--area is " + Wording.quote(area) + "; for " + measure + " it may be one of "
                    + String.join(", ", known) + "." + (maybe == null ? "" : " " + maybe));
        }
        return code;
    }

    /** A name for the folder; other ends and steps are another experiment. */
    private String name(List<BigDecimal> doses) {
        return "response-" + lever.replace('.', '-') + "-" + doses.get(0).toPlainString() + "-to-"
                + doses.get(doses.size() - 1).toPlainString() + "-in-" + steps;
    }
}
