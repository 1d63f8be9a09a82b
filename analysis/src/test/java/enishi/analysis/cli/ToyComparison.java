package enishi.analysis.cli;

import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.PairedRunner;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.ScenarioFiles;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.analysis.page.Evidence.About;
import enishi.analysis.page.PageSetting;
import enishi.analysis.report.ComparedScenarios;
import enishi.analysis.report.ComparisonReport;
import enishi.analysis.report.ReportSetting;
import enishi.scenarios.definition.Words;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program to be killed: a whole comparison of the toy, with tables and charts. Started again it goes on where it was.
 */
public final class ToyComparison {

    private static final int MONTHS = 24;

    private ToyComparison() {}

    /** Compares in the folder that the first argument names, with as many seeds as the second says. */
    public static void main(String[] arguments) throws IOException {
        int runs = Integer.parseInt(arguments[1]);
        List<PlannedScenario> scenarios =
                List.of(SmallWorld.scenario("before", MONTHS, 0.01), SmallWorld.scenario("after", MONTHS, 0.005));
        try (ExperimentFolder folder = ExperimentFolder.open(Path.of(arguments[0]), SmallStudy.of(scenarios, runs))) {
            new PairedRunner(folder, new SmallWorld(), 2, () -> {}).run();
            ScenarioFiles.write(folder);
            List<String> prefectures = SmallWorld.geography().profiles().stream()
                    .map(PrefectureProfile::nameEn)
                    .toList();
            ReportSetting setting =
                    new ReportSetting(Language.ENGLISH, runs, 1, 50, "test", prefectures, List.of("active_ngos"));
            ComparedScenarios compared =
                    ComparedScenarios.of(scenarios, 1, Outcomes.of(MONTHS), 20e6, Language.ENGLISH);
            PageSetting page = new PageSetting(
                    scenarios.stream()
                            .map(scenario -> new About(
                                    scenario.id(),
                                    new Words(scenario.titleEn(), scenario.titleJa()),
                                    null,
                                    null,
                                    "hash"))
                            .toList(),
                    List.of(),
                    1,
                    50,
                    "test",
                    "enishi",
                    List.of("active_ngos"),
                    prefectures,
                    prefectures);
            ComparisonReport.write(folder.store(), folder.path(), compared, setting, page);
        }
    }
}
