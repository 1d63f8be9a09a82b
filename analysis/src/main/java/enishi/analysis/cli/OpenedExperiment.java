package enishi.analysis.cli;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.experiment.ExperimentFiles;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PlannedExperiment;
import enishi.analysis.page.ExperimentPage;
import enishi.analysis.page.Page;
import enishi.analysis.report.ExperimentReport;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.ExperimentDefinition;
import enishi.scenarios.experiment.Experiment;
import enishi.scenarios.experiment.ExperimentCatalog;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * An experiment that a user names, ready to be run.
 *
 * @param planned its points and runs
 * @param set its scenarios, with how they are run
 * @param tables the tables of the product
 */
record OpenedExperiment(PlannedExperiment planned, ScenarioSet set, Tables tables) {

    private static final List<String> MAPS = List.of("active_ngos");

    /**
     * Opens an experiment; what the user asks for besides goes before what its file says.
     *
     * @param runs wanted runs at every point, or {@code null} for those of the file
     */
    static OpenedExperiment open(String idOrPath, @Nullable Integer runs, ModelOptions options) {
        Experiment experiment = ExperimentCatalog.open(idOrPath);
        ExperimentDefinition says = experiment.definition();
        int wanted = runs == null ? says.runs() : options.atLeastOne("--runs", runs);
        RunOverrides asked = options.overrides();
        RunOverrides overrides = new RunOverrides(
                asked.seed() == null ? says.seed() : asked.seed(),
                asked.years() == null ? says.years() : asked.years(),
                asked.scale() == null ? says.scale() : asked.scale(),
                null);
        ScenarioSet set = ScenarioSet.of(experiment.scenarios(), options, overrides, wanted);
        Tables tables = Tables.load();
        return new OpenedExperiment(
                PlannedExperiment.of(experiment, set.scenarios(), set.settings(), wanted, tables), set, tables);
    }

    /** Name of its folder below {@code runs}. */
    String folder() {
        return "experiment-" + planned.experiment().id();
    }

    /** Says how large it is. */
    String size(Language language) {
        int scenarios = set.scenarios().size();
        int points = planned.design().points().size();
        long runs = planned.study().runsPlanned();
        return language.of(
                counted(scenarios, "scenario") + " at " + counted(points, "point") + ", "
                        + counted(planned.study().runs(), "run") + " each: " + counted(runs, "run") + " of "
                        + counted(set.settings().years(), "year") + " at scale "
                        + set.settings().scale() + ".",
                scenarios + "シナリオ×" + points + "点×" + planned.study().runs() + "回＝" + runs + "回の実行（"
                        + set.settings().years() + "年、スケール" + set.settings().scale() + "）。");
    }

    /** What came out, as far as the seeds succeeded at every point: tables, charts and words. */
    void conclude(ExperimentFolder folder, Language language, CommandLine command) throws IOException {
        ExperimentFiles.write(folder.path(), planned, set.scenarios(), set.settings());
        if (planned.isComparison()) {
            new ComparisonConclusion(set, null, tables, MAPS, CostEffectiveness.USUAL_WILLINGNESS_TO_PAY, command)
                    .draw(folder, language);
            return;
        }
        PrintWriter out = command.getOut();
        String title = planned.experiment().title(language.code());
        Provenance provenance = PairedRuns.provenance(title, folder);
        PointResults results = PointResults.read(
                folder.store(), planned.crossed(), planned.design().factors(), planned.outcomes());
        ExperimentDefinition says = planned.experiment().definition();
        ExperimentPage.Subject subject =
                new ExperimentPage.Subject(says.title(), says.question(), PairedRuns.typed(command));
        ExperimentReport.write(folder.path(), subject, planned.design(), results, provenance, language)
                .forEach(out::println);
        out.println(language.of("Report: ", "報告書：") + folder.path().resolve(Page.NAME));
        PairedRuns.point(out, folder, PointResults.NAME, language);
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
