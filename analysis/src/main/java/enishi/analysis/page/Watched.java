package enishi.analysis.page;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An indicator that a page follows over time.
 *
 * @param metric the indicator
 * @param area the {@link Area} in which it is followed: that outside the metropolitan areas, or Japan where the indicator
 *     has no parts
 */
public record Watched(Metric metric, int area) {

    private static final List<String> ALWAYS =
            List.of("active_ngos", "vital_ngos", "supporters", "median_income_yen", "mean_trust", "core_volunteers");

    /** What matters always, and what scenarios ask to look at; names that are no indicators are passed over. */
    public static List<Watched> of(Collection<String> lookedAt) {
        Set<String> ids = new LinkedHashSet<>(ALWAYS);
        ids.addAll(lookedAt);
        List<Watched> watched = new ArrayList<>();
        for (String id : ids) {
            for (Metric metric : Metrics.ALL) {
                if (metric.id().equals(id)) {
                    watched.add(new Watched(
                            metric, metric.scope() == Metric.Scope.JAPAN ? Area.JAPAN : Area.NONMETROPOLITAN));
                }
            }
        }
        return watched;
    }

    /** Whether monthly values are flows, of which a page shows the sum over twelve months. */
    boolean isFlow() {
        return metric.kind() == Metric.Kind.FLOW;
    }
}
