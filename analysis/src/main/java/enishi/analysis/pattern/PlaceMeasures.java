package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.util.List;
import java.util.function.Predicate;

/** Where NGOs are, how large and how old: means over the window. */
final class PlaceMeasures {

    private static final int TOKYO = Area.FIRST_PREFECTURE + 12;

    /** Share of Tokyo in paid staff less its share in the number of NGOs. */
    static final PatternMeasure TOKYO_STAFF_ABOVE_COUNT = new PatternMeasure(
            "tokyo_staff_above_count",
            Unit.SHARE,
            (facts, window) -> tokyo(facts.run(), window, "staff") - tokyo(facts.run(), window, "active_ngos"));

    /** Share of Tokyo in incomes less its share in paid staff. */
    static final PatternMeasure TOKYO_INCOME_ABOVE_STAFF = new PatternMeasure(
            "tokyo_income_above_staff",
            Unit.SHARE,
            (facts, window) ->
                    window.mean(facts.run(), "tokyo_income_share", Area.JAPAN) - tokyo(facts.run(), window, "staff"));

    /** Median income of nonmetropolitan NGOs over that of all. */
    static final PatternMeasure NONMETROPOLITAN_MEDIAN_RATIO = new PatternMeasure(
            "nonmetropolitan_median_ratio",
            Unit.NUMBER,
            (facts, window) -> ratio(facts.run(), window, "median_income_yen", Area.NONMETROPOLITAN));

    /** Mean age of nonmetropolitan NGOs less that of all, years. */
    static final PatternMeasure NONMETROPOLITAN_AGE_LEAD = new PatternMeasure(
            "nonmetropolitan_age_lead",
            Unit.YEARS,
            (facts, window) -> YearEnds.mean(
                    facts.run(), window, ngos -> age(ngos, ngo -> !ngo.metropolitan()) - age(ngos, ngo -> true)));

    private PlaceMeasures() {}

    private static double tokyo(StoredRun run, Window window, String metric) {
        return ratio(run, window, metric, TOKYO);
    }

    /** An indicator of an area over that of Japan, month by month. */
    private static double ratio(StoredRun run, Window window, String metric, int area) {
        double[] part = run.series(Metrics.indexOf(metric), area);
        double[] whole = run.series(Metrics.indexOf(metric), Area.JAPAN);
        return window.mean(run, month -> whole[month] == 0 ? Double.NaN : part[month] / whole[month]);
    }

    private static double age(List<PanelRecord> ngos, Predicate<PanelRecord> group) {
        return ngos.stream()
                .filter(group)
                .mapToDouble(ngo -> (double) ngo.ageMonths() / Window.YEAR)
                .average()
                .orElse(Double.NaN);
    }
}
