package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.TieRecord;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** How NGOs are tied to each other, against chance. */
final class TieMeasures {

    /** NGOs founded so close to each other are of one cohort, months. */
    private static final int COHORT = 10 * Window.YEAR;

    /** Transitivity of ties over their density, which it is on average in a network by chance; mean over the months. */
    static final PatternMeasure CLUSTERING_TO_DENSITY = new PatternMeasure(
            "clustering_to_density", Unit.NUMBER, (facts, window) -> clusteringToDensity(facts.run(), window));

    /** Share of ties within a prefecture over that of pairs of NGOs; mean over the months. */
    static final PatternMeasure HOMOPHILY_OF_REGION = new PatternMeasure(
            "homophily_of_region",
            Unit.NUMBER,
            (facts, window) -> window.mean(facts.run(), "homophily_region", Area.JAPAN));

    /**
     * Share of ties between NGOs founded within ten years of each other over that of pairs of NGOs, of those active in the last
     * month of the run.
     */
    static final PatternMeasure HOMOPHILY_OF_COHORT =
            new PatternMeasure("homophily_of_cohort", Unit.NUMBER, (facts, window) -> cohorts(facts.run()));

    private TieMeasures() {}

    private static double clusteringToDensity(StoredRun run, Window window) {
        double[] clustering = run.series(Metrics.indexOf("clustering"), Area.JAPAN);
        double[] degree = run.series(Metrics.indexOf("mean_degree"), Area.JAPAN);
        double[] ngos = run.series(Metrics.indexOf("active_ngos"), Area.JAPAN);
        return window.mean(run, month -> {
            double density = degree[month] / (ngos[month] - 1);
            return density > 0 ? clustering[month] / density : Double.NaN;
        });
    }

    private static double cohorts(StoredRun run) {
        SortedMap<String, Integer> ages = new TreeMap<>();
        for (PanelRecord row : run.panel()) {
            if (row.month().equals(run.months().get(run.length() - 1))
                    && row.status().equals("active")) {
                ages.put(row.ngo(), row.ageMonths());
            }
        }
        int ties = 0;
        int alike = 0;
        for (TieRecord tie : run.ties()) {
            Integer from = ages.get(tie.from());
            Integer to = ages.get(tie.to());
            if (tie.kind().equals(Snapshot.NGO) && from != null && to != null) {
                ties++;
                alike += isOneCohort(from, to) ? 1 : 0;
            }
        }
        double chance = shareOfPairs(List.copyOf(ages.values()));
        return ties == 0 || !(chance > 0) ? Double.NaN : alike / (double) ties / chance;
    }

    private static double shareOfPairs(List<Integer> ages) {
        long alike = 0;
        for (int i = 0; i < ages.size(); i++) {
            for (int j = 0; j < i; j++) {
                alike += isOneCohort(ages.get(i), ages.get(j)) ? 1 : 0;
            }
        }
        return alike / (ages.size() * (ages.size() - 1.0) / 2);
    }

    private static boolean isOneCohort(int age, int other) {
        return Math.abs(age - other) < COHORT;
    }
}
