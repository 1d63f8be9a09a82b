package enishi.analysis.calibration;

import java.util.List;

/** Gives what comes out at points of the space: the model, or in tests a formula. */
@FunctionalInterface
public interface PointSimulator {

    /**
     * Runs points, several at a time. What was run before is not run again.
     *
     * @param stage by what the points are recognised when they are asked for again; other points need another
     * @param points the points
     * @param seed the first seed; the others follow one by one, the same for all points
     * @param runs number of seeds
     * @return what came out, by point
     * @throws java.util.concurrent.CancellationException if it was stopped; what is finished is kept
     */
    List<Simulated> simulate(String stage, List<double[]> points, long seed, int runs);
}
