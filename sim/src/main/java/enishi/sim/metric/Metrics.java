package enishi.sim.metric;

import enishi.sim.world.World;
import java.util.List;
import java.util.stream.Stream;

/** Every metric with its reduction, in the order in which it is written. */
public final class Metrics {

    private static final List<ReducedMetric> REDUCED = Stream.of(PrefectureMetrics.ALL, NationalMetrics.ALL)
            .flatMap(List::stream)
            .toList();

    /** All metrics. */
    public static final List<Metric> ALL =
            REDUCED.stream().map(ReducedMetric::metric).toList();

    private Metrics() {}

    /**
     * The values of all metrics (rows, in the order of {@link #ALL}) for all areas (columns); not a number outside a
     * metric's scope.
     */
    public static double[][] reduce(World world) {
        return REDUCED.stream().map(reduced -> reduced.values(world)).toArray(double[][]::new);
    }

    /**
     * The place of a metric in {@link #ALL}.
     *
     * @throws IllegalArgumentException if there is no metric of that id
     */
    public static int indexOf(String id) {
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "metric [" + id + "] is none of " + ALL.stream().map(Metric::id).toList() + ". Maybe it was renamed.");
    }
}
