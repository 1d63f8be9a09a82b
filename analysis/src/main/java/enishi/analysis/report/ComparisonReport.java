package enishi.analysis.report;

import enishi.analysis.comparison.Comparison;
import enishi.analysis.comparison.ComparisonFile;
import enishi.analysis.comparison.CostEffectiveness;
import enishi.analysis.comparison.CostEffectivenessFile;
import enishi.analysis.comparison.EnsembleFile;
import enishi.analysis.comparison.InstrumentSpending;
import enishi.analysis.comparison.PairingGains;
import enishi.analysis.comparison.ScenarioRuns;
import enishi.analysis.comparison.TestFile;
import enishi.analysis.page.EvidenceReader;
import enishi.analysis.page.Page;
import enishi.analysis.page.PageSetting;
import enishi.analysis.result.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a comparison says: its tables, its charts, those of every scenario, and plain words. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * Reads the stored runs of every scenario, compares them and writes down the result.
     *
     * @param store the runs
     * @param folder the folder of the comparison, with one folder per scenario
     * @param page what the page has to be told besides
     * @return plain sentences for the user
     */
    public static List<String> write(
            RunStore store, Path folder, ComparedScenarios compared, ReportSetting setting, PageSetting page)
            throws IOException {
        EvidenceReader reader = new EvidenceReader(store, page);
        List<ScenarioRuns> all = new ArrayList<>();
        for (String scenario : compared.ids()) {
            all.add(reader.read(scenario, months -> compared.outcomes()));
        }
        Comparison comparison = Comparison.of(all, ScenarioCharts.LEVEL);
        CostEffectiveness weighed = CostEffectiveness.of(comparison, compared.willingnessToPay());
        PairingGains pairing = PairingGains.of(comparison);
        ResultTable.write(folder, ComparisonFile.NAME, file -> ComparisonFile.write(file, comparison));
        ResultTable.write(folder, TestFile.NAME, file -> TestFile.write(file, comparison));
        ResultTable.write(folder, PairingGains.NAME, pairing::write);
        ResultTable.write(folder, CostEffectivenessFile.NAME, file -> CostEffectivenessFile.write(file, weighed));
        if (weighed.tellsChance()) {
            ResultTable.write(
                    folder,
                    CostEffectivenessFile.ACCEPTABILITY,
                    file -> CostEffectivenessFile.writeAcceptability(file, weighed));
        }
        if (comparison.parameterSets() > 1) {
            ResultTable.write(folder, EnsembleFile.NAME, file -> EnsembleFile.write(file, comparison));
            ResultTable.write(folder, EnsembleFile.SETS, file -> EnsembleFile.writeSets(file, comparison));
            ResultTable.write(folder, EnsembleFile.DRIVERS, file -> EnsembleFile.writeDrivers(file, comparison));
        }
        InstrumentSpending spending = InstrumentSpending.of(all, compared.budgets());
        ResultTable.write(folder, InstrumentSpending.NAME, spending::write);
        for (ScenarioRuns runs : all) {
            ChartFolder.write(
                    folder.resolve(runs.scenario()),
                    ScenarioCharts.of(runs, all.get(0), compared.title(runs.scenario()), setting),
                    setting.language());
        }
        ChartFolder.write(
                folder, new ComparisonCharts(comparison, weighed, compared, setting).charts(), setting.language());
        Page.write(folder, reader.evidence(comparison, weighed, pairing, spending), setting.language());
        EnsembleText ensemble = new EnsembleText(comparison, page.ensemble(), setting.language());
        return new PlainComparison(comparison, weighed, pairing, compared, setting, ensemble).sentences();
    }
}
