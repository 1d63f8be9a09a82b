package enishi.analysis.experiment;

import enishi.analysis.result.FileRecord;
import enishi.analysis.result.Manifest;
import enishi.analysis.result.ResultException;
import enishi.analysis.result.RunFiles;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredScenario;
import enishi.analysis.result.Versions;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Writes the runs of a comparison as CSV files: per scenario one folder, in the order of the runs. Under several parameter sets
 * only those of the defaults are written; the others are in the store.
 */
public final class ScenarioFiles {

    private static final Set<StoreTable> WRITTEN =
            Set.of(StoreTable.INDICATORS, StoreTable.NGOS, StoreTable.INSTRUMENTS, StoreTable.PANEL);

    private ScenarioFiles() {}

    /** Writes the files of every scenario that has none yet; its manifest is written last. All runs must be there. */
    public static void write(ExperimentFolder folder) {
        try {
            for (PlannedScenario scenario : folder.study().scenarios()) {
                if (!scenario.parameterSet().equals(StoredScenario.DEFAULTS)) {
                    continue;
                }
                Path target = folder.path().resolve(scenario.id());
                if (!Files.exists(target.resolve(Manifest.NAME))) {
                    write(folder, scenario, Files.createDirectories(target));
                }
            }
        } catch (UncheckedIOException e) {
            throw ResultException.of(e);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    private static void write(ExperimentFolder folder, PlannedScenario scenario, Path target) throws IOException {
        String id = scenario.id();
        List<FileRecord> files;
        try (RunFiles tables = new RunFiles(target, true)) {
            folder.store().forEach(id, folder.store().runs(id), WRITTEN, tables::write);
            files = tables.finish();
        }
        String effective = scenario.effective().get();
        if (effective != null) {
            Files.writeString(target.resolve(PlannedScenario.EFFECTIVE), effective);
        }
        manifest(folder, scenario, files).write(target);
    }

    private static Manifest manifest(ExperimentFolder folder, PlannedScenario scenario, List<FileRecord> files) {
        ModelInput input = scenario.inputOf().apply(folder.study().seed());
        return new Manifest(
                "runs",
                scenario.id(),
                scenario.contentHash(),
                folder.study().seed(),
                folder.study().runs(),
                input.scale(),
                input.months(),
                input.burnInMonths(),
                input.start().toString(),
                Versions.current(),
                folder.store().seconds(scenario.id()),
                files);
    }
}
