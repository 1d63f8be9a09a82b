package enishi.analysis.cli;

import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Outcome;
import enishi.analysis.comparison.Outcomes;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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
            "  enishi compare baseline-japan my-scenario.json --years 10 --out results/mine"
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CompareCommand implements Callable<Integer> {

    private static final int LONGEST_NAME = 120;
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
            defaultValue = "20",
            description = "Runs of each scenario; the seeds count up from --seed. Default: 20.")
    private int runs;

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
        options.atLeastOne("--runs", runs);
        if (willingnessToPay < 1 || willingnessToPay > MOST_YEN) {
            throw options.refusal("--willingness-to-pay is " + willingnessToPay + "; it must be from 1 to " + MOST_YEN
                    + " yen. Maybe it was given in another unit.");
        }
        ScenarioSet set = ScenarioSet.open(scenarios, options, runs);
        set.noteIdle(spec.commandLine().getErr());
        Tables tables = Tables.load();
        ComparisonConclusion conclusion =
                new ComparisonConclusion(set, tables, mapOptions.maps(), willingnessToPay, spec.commandLine());
        return PairedRuns.conclude(
                set.study(tables, runs, outcomes(set)), name(set), options, spec.commandLine(), conclusion);
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
