package enishi.analysis.cli;

import enishi.analysis.calibration.CalibrationPlan;
import enishi.analysis.calibration.FitParts;
import enishi.analysis.calibration.ModelSimulator;
import enishi.analysis.calibration.PointSimulator;
import enishi.analysis.experiment.ExperimentFolder;
import enishi.analysis.experiment.Simulation;
import enishi.analysis.result.Versions;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.calibration.CalibrationSpace;
import java.io.PrintWriter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/** What all commands do that run the model at points of the space. */
final class CalibrationRun {

    /** More points than anyone has time for. */
    static final int MOST_POINTS = 100_000;

    private CalibrationRun() {}

    /**
     * What came of it.
     *
     * @param found what was found
     * @param scale residents per cell
     * @param failed runs that failed
     */
    record Ran<T>(T found, int scale, long failed) {}

    /**
     * Runs it while the user looks on.
     *
     * @param points runs of points that are expected at most
     * @param simulator makes the simulator, given who runs its stages
     * @param work what is to be done with it
     */
    static <T> Ran<T> of(
            Simulation simulation,
            int threads,
            PrintWriter err,
            long points,
            Function<Consumer<ExperimentFolder>, ModelSimulator> simulator,
            Function<PointSimulator, T> work) {
        long months = simulator.apply(folder -> {}).monthsAPoint();
        LongFunction<StagedRuns> shown = all -> new StagedRuns(simulation, threads, err, all);
        try (StagedRuns runs = shown.apply(points * months)) {
            ModelSimulator model = simulator.apply(runs);
            return new Ran<>(work.apply(model), model.scale(), runs.failed());
        }
    }

    /**
     * By what it is recognised when it is taken up again.
     *
     * @param kind what is done
     * @param settings what the command adds to scale and years, by option
     */
    static CalibrationPlan plan(
            String kind, CalibrationSpace space, FitParts parts, RunOverrides overrides, Map<String, Long> settings) {
        SortedMap<String, Long> told = new TreeMap<>(settings);
        Integer scale = overrides.scale();
        Integer years = overrides.years();
        if (scale != null) {
            told.put("scale", (long) scale);
        }
        if (years != null) {
            told.put("years", (long) years);
        }
        return new CalibrationPlan(
                kind, Versions.current().enishi(), CalibrationPlan.digest(space), parts.hash(), told);
    }
}
