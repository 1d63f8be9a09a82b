package enishi.analysis.pattern;

import enishi.analysis.comparison.Unit;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.statistics.Quantile;
import enishi.sim.metric.Area;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How incomes of a year are spread over active NGOs; means over the ends of the fiscal years in the window. */
final class IncomeMeasures {

    private static final long SMALL_YEN = 10_000_000;
    private static final long LARGE_YEN = 100_000_000;
    private static final int TAIL = 60;

    /** Share of NGOs with less than 10 million yen a year. */
    static final PatternMeasure SHARE_BELOW_10M =
            yearly("share_below_10m", Unit.SHARE, ngos -> YearEnds.share(ngos, ngo -> ngo.incomeYen() < SMALL_YEN));

    /** Share of NGOs with 100 million yen a year or more. */
    static final PatternMeasure SHARE_FROM_100M =
            yearly("share_from_100m", Unit.SHARE, ngos -> YearEnds.share(ngos, ngo -> ngo.incomeYen() >= LARGE_YEN));

    /** Median income. */
    static final PatternMeasure MEDIAN_INCOME =
            yearly("median_income", Unit.YEN_A_YEAR, ngos -> Quantile.of(incomes(ngos), 0.5));

    /** Mean income. */
    static final PatternMeasure MEAN_INCOME = yearly(
            "mean_income",
            Unit.YEN_A_YEAR,
            ngos -> Arrays.stream(incomes(ngos)).average().orElse(Double.NaN));

    /** Share of incomes of the twelve largest. */
    static final PatternMeasure INCOME_SHARE_TOP12 = new PatternMeasure(
            "income_share_top12",
            Unit.SHARE,
            (facts, window) -> window.mean(facts.run(), "top12_income_share", Area.JAPAN));

    /** Tail index of the sixty largest incomes. */
    static final PatternMeasure TAIL_INDEX_TOP60 =
            yearly("tail_index_top60", Unit.NUMBER, ngos -> tailIndex(incomes(ngos), TAIL));

    /** Gini coefficient of incomes. */
    static final PatternMeasure INCOME_GINI = new PatternMeasure(
            "income_gini", Unit.NUMBER, (facts, window) -> window.mean(facts.run(), "income_gini", Area.JAPAN));

    /** Share of incomes held by NGOs with 100 million yen a year or more. */
    static final PatternMeasure INCOME_HELD_FROM_100M = yearly(
            "income_held_from_100m",
            Unit.SHARE,
            ngos -> YearEnds.share(
                    ngos, ngo -> ngo.incomeYen() >= LARGE_YEN ? ngo.incomeYen() : 0, PanelRecord::incomeYen));

    /** Share of incomes held by NGOs with less than 10 million yen a year. */
    static final PatternMeasure INCOME_HELD_BELOW_10M = yearly(
            "income_held_below_10m",
            Unit.SHARE,
            ngos -> YearEnds.share(
                    ngos, ngo -> ngo.incomeYen() < SMALL_YEN ? ngo.incomeYen() : 0, PanelRecord::incomeYen));

    private IncomeMeasures() {}

    private static PatternMeasure yearly(String id, Unit unit, ToDoubleFunction<List<PanelRecord>> ofYear) {
        return new PatternMeasure(id, unit, (facts, window) -> YearEnds.mean(facts.run(), window, ofYear));
    }

    private static double[] incomes(List<PanelRecord> ngos) {
        return ngos.stream().mapToDouble(PanelRecord::incomeYen).toArray();
    }

    /**
     * Hill's estimate of the tail index, {@code k/Σ ln(x_i/x_(k+1))} over the {@code k} largest amounts; NaN unless there are
     * more than that above 0.
     */
    static double tailIndex(double[] amounts, int k) {
        double[] sorted = amounts.clone();
        Arrays.sort(sorted);
        int threshold = sorted.length - 1 - k;
        if (threshold < 0 || sorted[threshold] <= 0 || sorted[sorted.length - 1] == sorted[threshold]) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = threshold + 1; i < sorted.length; i++) {
            sum += Math.log(sorted[i] / sorted[threshold]);
        }
        return k / sum;
    }
}
