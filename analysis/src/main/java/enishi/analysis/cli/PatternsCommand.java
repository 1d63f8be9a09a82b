package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.Study;
import enishi.analysis.pattern.PatternFile;
import enishi.analysis.pattern.PatternScores;
import enishi.analysis.pattern.PatternStudy;
import enishi.analysis.report.PatternReport;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the model against what was observed of the sector. */
@Command(
        name = "patterns",
        description =
                "Runs history and the present several times and says which of the observed patterns of the sector the model"
                        + " meets: those that parameters are fitted to, those held out from every fit, what the model is given,"
                        + " and what it does not have. With --years runs are cut short; numbers of later years are then"
                        + " missing. Finished runs are kept: the same command again goes on where it was stopped.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  enishi patterns",
            "  enishi patterns --runs 20 --out results/patterns --lang ja",
        })
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class PatternsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "5",
            description = "Runs of each scenario; the seeds count up from --seed. Default: 5.")
    private int runs;

    @Mixin
    private ModelOptions options;

    @Override
    public Integer call() throws IOException {
        options.atLeastOne("--runs", runs);
        PatternStudy patterns = PatternStudy.shipped();
        String history = patterns.scenarios().get(0);
        RunSettings settings = ScenarioCatalog.open(history).run(options.overrides());
        if (settings.seed() > RunSettings.MAX_SEED - runs) {
            throw options.refusal("--seed is " + settings.seed() + "; with " + runs + " runs it may be at most "
                    + (RunSettings.MAX_SEED - runs) + ".");
        }
        List<PlannedScenario> variants = variants(patterns, history, settings);
        Study study = patterns.study(variants, settings.seed(), runs, settings.scale());
        PrintWriter out = spec.commandLine().getOut();
        return PairedRuns.conclude(study, "patterns", options, spec.commandLine(), (folder, language) -> {
            PatternScores scores = patterns.scores(folder.store(), variants);
            PatternReport.Stock stock = new PatternReport.Stock(
                    history,
                    ScenarioCatalog.open(history).definition().start(),
                    PatternStudy.stock(folder.store(), variants.get(0)));
            Provenance provenance =
                    PairedRuns.provenance(String.join(language.of(", ", "、"), patterns.scenarios()), folder);
            PatternReport.write(folder.path(), scores, stock, provenance, language)
                    .forEach(out::println);
            PairedRuns.point(out, folder, PatternFile.NAME, language);
        });
    }

    /** History as a whole, the others as long as their patterns need; all of them cut where the user says so. */
    private List<PlannedScenario> variants(PatternStudy patterns, String history, RunSettings settings) {
        Tables tables = Tables.load();
        List<PlannedScenario> variants = new ArrayList<>();
        for (String id : patterns.scenarios()) {
            Scenario scenario = ScenarioCatalog.open(id);
            int whole = id.equals(history) ? scenario.run(RunOverrides.NONE).years() : patterns.years(id);
            Integer asked = options.overrides().years();
            int years = asked == null ? whole : Math.min(whole, settings.years());
            RunOverrides overrides = new RunOverrides(settings.seed(), years, settings.scale(), null);
            variants.add(patterns.variant(id, id, scenario, overrides, tables));
        }
        return variants;
    }
}
