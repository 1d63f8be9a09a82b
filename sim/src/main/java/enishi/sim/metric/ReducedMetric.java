package enishi.sim.metric;

import enishi.sim.world.World;
import java.util.Arrays;

/** A metric and how its values come out of the world. */
record ReducedMetric(Metric metric, Reduction reduction) {

    /** The values of all areas; not a number outside the metric's scope. */
    double[] values(World world) {
        double[] values = reduction.values(world);
        Arrays.fill(values, metric.scope().areas(), Area.COUNT, Double.NaN);
        return values;
    }
}
