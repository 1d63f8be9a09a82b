package enishi.analysis.experiment;

import enishi.analysis.result.FileRecord;
import enishi.analysis.result.Manifest;
import enishi.analysis.result.RunParts;
import enishi.analysis.result.Versions;
import enishi.sim.model.ModelInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts the finished runs of an experiment together: per scenario one set of files, in the order of the runs. */
public final class ExperimentAssembly {

    private ExperimentAssembly() {}

    /**
     * Joins the runs of every scenario that is not joined yet.
     *
     * @param seconds wall time to state in the manifests
     */
    public static void join(ExperimentFolder folder, Plan plan, List<PlannedScenario> scenarios, double seconds)
            throws IOException {
        for (PlannedScenario scenario : scenarios) {
            RunParts parts = folder.parts(scenario.id());
            if (!parts.isJoined()) {
                Path target = folder.scenario(scenario.id());
                List<FileRecord> files = parts.join(plan.runs());
                Files.writeString(target.resolve(PlannedScenario.EFFECTIVE), scenario.effectiveJson());
                manifest(plan, scenario, files, seconds).write(target);
            }
            parts.clear();
        }
    }

    private static Manifest manifest(Plan plan, PlannedScenario scenario, List<FileRecord> files, double seconds) {
        ModelInput input = scenario.inputOf().apply(plan.seed());
        return new Manifest(
                "runs",
                scenario.id(),
                scenario.contentHash(),
                plan.seed(),
                plan.runs(),
                input.scale(),
                input.months(),
                input.burnInMonths(),
                input.start().toString(),
                Versions.current(),
                seconds,
                files);
    }
}
