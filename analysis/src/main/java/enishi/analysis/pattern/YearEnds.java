package enishi.analysis.pattern;

import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.StoredRun;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The active NGOs at the ends of the fiscal years in a window. */
final class YearEnds {

    private YearEnds() {}

    /** Those of every year in the window. */
    static List<List<PanelRecord>> of(StoredRun run, Window window) {
        SortedMap<YearMonth, List<PanelRecord>> years = new TreeMap<>();
        for (PanelRecord row : run.panel()) {
            if (row.status().equals("active") && window.contains(row.month())) {
                years.computeIfAbsent(row.month(), month -> new ArrayList<>()).add(row);
            }
        }
        return List.copyOf(years.values());
    }

    /** The mean over the years of a number of a year; years without one do not count. */
    static double mean(StoredRun run, Window window, ToDoubleFunction<List<PanelRecord>> ofYear) {
        return of(run, window).stream()
                .mapToDouble(ofYear)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** The share of the NGOs of a year that meet a condition. */
    static double share(List<PanelRecord> ngos, Predicate<PanelRecord> condition) {
        return (double) ngos.stream().filter(condition).count() / ngos.size();
    }

    /** The share of a sum over the NGOs of a year that falls on another. */
    static double share(
            List<PanelRecord> ngos, ToDoubleFunction<PanelRecord> part, ToDoubleFunction<PanelRecord> whole) {
        double all = ngos.stream().mapToDouble(whole).sum();
        return all == 0 ? Double.NaN : ngos.stream().mapToDouble(part).sum() / all;
    }
}
