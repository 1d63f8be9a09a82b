package enishi.analysis.pattern;

import enishi.analysis.comparison.RunFacts;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.PanelRecord;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.TieRecord;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A run made by hand: everything is 0 but what is said. */
final class MadeRun {

    private final List<YearMonth> months;
    private final double[][][] values;
    private final List<NgoRecord> ngos = new ArrayList<>();
    private final List<PanelRecord> panel = new ArrayList<>();
    private final List<TieRecord> ties = new ArrayList<>();

    MadeRun(YearMonth start, int length) {
        months = IntStream.range(0, length).mapToObj(start::plusMonths).toList();
        values = new double[Metrics.ALL.size()][Area.COUNT][length];
    }

    MadeRun always(String metric, int area, double value) {
        for (int month = 0; month < months.size(); month++) {
            values[Metrics.indexOf(metric)][area][month] = value;
        }
        return this;
    }

    MadeRun once(String metric, int area, int month, double value) {
        values[Metrics.indexOf(metric)][area][month] = value;
        return this;
    }

    MadeRun ngo(String id, YearMonth founded, String end, @Nullable YearMonth ended, @Nullable YearMonth dissolved) {
        ngos.add(new NgoRecord(
                id,
                "JP-13",
                "JP-13",
                true,
                "peace",
                false,
                founded,
                0,
                0,
                ended,
                end,
                end.equals("dormancy") ? ended : null,
                null,
                dissolved,
                null,
                12,
                0));
        return this;
    }

    MadeRun yearEnd(String id, YearMonth month, boolean metropolitan, int ageMonths, long incomeYen, long giftsYen) {
        panel.add(new PanelRecord(
                id,
                month,
                metropolitan ? "JP-13" : "JP-39",
                metropolitan,
                "peace",
                "active",
                ageMonths,
                incomeYen,
                giftsYen,
                0,
                incomeYen - giftsYen,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0,
                0));
        return this;
    }

    MadeRun tie(String from, String to) {
        ties.add(new TieRecord(from, "JP-13", to, "JP-13", "ngo", 0.5));
        return this;
    }

    RunFacts facts() {
        return new RunFacts(new StoredRun(1, months, values, ngos, List.of(), panel, ties));
    }
}
