package enishi.analysis.cli;

import enishi.analysis.comparison.ComparisonFile;
import enishi.analysis.comparison.Language;
import enishi.analysis.experiment.EnsembleFiles;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.ScenarioFiles;
import enishi.analysis.page.Evidence;
import enishi.analysis.page.Page;
import enishi.analysis.page.PageSetting;
import enishi.analysis.report.ComparedScenarios;
import enishi.analysis.report.ComparisonReport;
import enishi.analysis.report.ReportSetting;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.scenarios.ensemble.Ensemble;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * What is made of the runs of scenarios that are compared with the first of them: tables, charts, a page, and words.
 *
 * @param set the scenarios
 * @param ensemble the parameter sets under which they are run; {@code null} for the defaults only
 * @param tables the tables that they are run with
 * @param maps indicators to draw maps of
 * @param willingnessToPay what an NGO-year is taken to be worth, yen
 * @param command the command, for its output and for what the user typed
 */
record ComparisonConclusion(
        ScenarioSet set,
        @Nullable Ensemble ensemble,
        Tables tables,
        List<String> maps,
        double willingnessToPay,
        CommandLine command)
        implements PairedRuns.Conclusion {

    @Override
    public void draw(ExperimentFolder folder, Language language) throws IOException {
        if (folder.isComplete()) {
            ScenarioFiles.write(folder);
        }
        if (ensemble != null) {
            EnsembleFiles.write(folder.path(), ensemble);
        }
        RunSettings settings = set.settings();
        ReportSetting setting = new ReportSetting(
                language,
                folder.store().pairedRuns().size(),
                settings.seed(),
                settings.scale(),
                Versions.current().enishi(),
                ModelOptions.prefectures(tables.geography(), language),
                maps,
                ensemble == null ? 1 : ensemble.sets().size());
        ComparedScenarios compared = ComparedScenarios.of(
                set.planned(tables), settings.seed(), CompareCommand.outcomes(set), willingnessToPay, language);
        PrintWriter out = command.getOut();
        ComparisonReport.write(folder.store(), folder.path(), compared, setting, page())
                .forEach(out::println);
        out.println(language.of("Report: ", "報告書：") + folder.path().resolve(Page.NAME));
        out.println(language.of("Charts: ", "図：") + folder.charts());
        out.println(language.of("Table:  ", "表：") + folder.path().resolve(ComparisonFile.NAME));
    }

    private PageSetting page() {
        return new PageSetting(
                set.scenarios().stream().map(ComparisonConclusion::about).toList(),
                set.scenarios().stream()
                        .flatMap(scenario -> scenario.definition().lookAt().stream())
                        .distinct()
                        .toList(),
                set.settings().seed(),
                set.settings().scale(),
                Versions.current().enishi(),
                PairedRuns.typed(command),
                maps,
                ModelOptions.prefectures(tables.geography(), Language.ENGLISH),
                ModelOptions.prefectures(tables.geography(), Language.JAPANESE),
                ensemble == null ? null : new CrossedSets(set, ensemble).about());
    }

    private static Evidence.About about(Scenario scenario) {
        ScenarioDefinition definition = scenario.definition();
        return new Evidence.About(
                scenario.id(),
                definition.title(),
                definition.question(),
                definition.description(),
                scenario.contentHash());
    }
}
