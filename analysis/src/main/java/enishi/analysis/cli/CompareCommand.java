package enishi.analysis.cli;

import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.ensemble.Ensemble;
import enishi.scenarios.ensemble.EnsembleCatalog;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios with the same seeds and says what they change. */
@Command(
        name = "compare",
        description =
                "Runs scenarios several times with the same seeds and says what they change against the first one,"
                        + " the baseline. Finished runs are kept: the same command again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi compare baseline-japan development-education",
            "  enishi compare baseline-japan no-public-support nonmetropolitan-quota --runs 50",
            "  enishi compare baseline-japan my-scenario.json --years 10 --out results/mine",
            "  enishi compare baseline-japan no-public-support --ensemble",
            "  enishi compare baseline-japan no-public-support --ensemble my-sets.json --sets 10 --runs 3"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CompareCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 120;
    private static final int USUAL_RUNS = 20;
    private static final int RUNS_OF_A_SET = 5;
    private static final long MOST_YEN = 1_000_000_000_000L;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "SCENARIO",
            description = "Shipped scenarios (see \"enishi list\") or paths of files; the first is the baseline.")
    private List<String> scenarios;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description =
                    "Runs of each scenario, under each parameter set; the seeds count up from --seed. Default: 20, or "
                            + RUNS_OF_A_SET + " with --ensemble.")
    private @Nullable Integer runs;

    @Option(
            names = "--ensemble",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = EnsembleCatalog.USUAL,
            description =
                    "Run every scenario under every parameter set of an ensemble, and say what holds under all of them: a"
                            + " shipped one (see \"enishi list ensembles\") or a file. Without a name: "
                            + EnsembleCatalog.USUAL
                            + ". The defaults are always the first set.")
    private @Nullable String ensemble;

    @Option(
            names = "--sets",
            paramLabel = "N",
            description = "With --ensemble: only the first N sets, the defaults among them. Default: all.")
    private @Nullable Integer sets;

    @Option(
            names = "--willingness-to-pay",
            paramLabel = "YEN",
            description =
                    "What a year of an active NGO outside the metropolitan areas is taken to be worth, for the net benefit"
                            + " of each scenario. Default: 20000000, an assumption: what the median NGO has to spend in a year.")
    private long willingnessToPay = CostEffectiveness.USUAL_WILLINGNESS_TO_PAY;

    @Mixin
    private ModelOptions options;

    @Mixin
    private MapOptions mapOptions;

    @Override
    public Integer call() throws IOException {
        if (scenarios.size() < 2) {
            throw options.refusal("Name at least two SCENARIOs: the baseline and what is compared with it.");
        }
        int wanted = options.atLeastOne("--runs", runs != null ? runs : ensemble == null ? USUAL_RUNS : RUNS_OF_A_SET);
        if (willingnessToPay < 1 || willingnessToPay > MOST_YEN) {
            throw options.refusal("--willingness-to-pay is " + willingnessToPay + "; it must be from 1 to " + MOST_YEN
                    + " yen. Maybe it was given in another unit.");
        }
        Ensemble crossed = crossed();
        ScenarioSet set = ScenarioSet.open(scenarios, options, wanted);
        set.noteIdle(spec.commandLine().getErr());
        Tables tables = Tables.load();
        ComparisonConclusion conclusion =
                new ComparisonConclusion(set, crossed, tables, mapOptions.maps(), willingnessToPay, spec.commandLine());
        if (crossed == null) {
            return PairedRuns.conclude(
                    set.study(tables, wanted, outcomes(set)), name(set), options, spec.commandLine(), conclusion);
        }
        CrossedSets all = new CrossedSets(set, crossed);
        all.notes().forEach(spec.commandLine().getErr()::println);
        return PairedRuns.conclude(
                set.study(all.planned(tables), wanted, outcomes(set)),
                name(set) + "-ensemble",
                options,
                spec.commandLine(),
                conclusion);
    }

    /** The parameter sets that the user asks for, or {@code null} for the defaults only. */
    private @Nullable Ensemble crossed() {
        String named = ensemble;
        if (named == null) {
            if (sets != null) {
                throw options.refusal("--sets belongs to --ensemble. Maybe add --ensemble.");
            }
            return null;
        }
        if (ScenarioCatalog.ids().contains(named)) {
            throw options.refusal(
                    "--ensemble is " + named + ", which is a scenario. Maybe write --ensemble after all scenarios.");
        }
        Ensemble opened = EnsembleCatalog.open(named);
        int all = opened.sets().size();
        if (sets == null) {
            return opened;
        }
        if (sets < 2 || sets > all) {
            throw options.refusal("--sets is " + sets + "; it must be from 2 to " + all + ", the number of sets of "
                    + opened.id() + " with the defaults.");
        }
        return opened.first(sets);
    }

    /** Those of every comparison, and what the scenarios ask to look at. */
    static List<Outcome> outcomes(ScenarioSet set) {
        Set<String> lookAt = new LinkedHashSet<>();
        set.scenarios().forEach(scenario -> lookAt.addAll(scenario.definition().lookAt()));
        return Outcomes.of(set.months(), lookAt);
    }

    /** Name of the folder of a comparison below {@code runs}. */
    static String name(ScenarioSet set) {
        List<String> ids = set.scenarios().stream().map(Scenario::id).toList();
        String name = "compare-" + String.join("-", ids);
        return name.length() <= LONGEST_NAME ? name : "compare-" + ids.get(0) + "-and-" + (ids.size() - 1) + "-others";
    }
}
