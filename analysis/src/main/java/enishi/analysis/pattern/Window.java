package enishi.analysis.pattern;

import enishi.analysis.result.StoredRun;
import enishi.sim.metric.Metrics;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The months of a run in which a number is taken.
 *
 * @param from the first
 * @param to the last
 */
record Window(YearMonth from, YearMonth to) {

    static final int YEAR = 12;

    /** Whether a run reports all of it. */
    boolean isWithin(StoredRun run) {
        return run.length() > 0
                && !from.isBefore(run.months().get(0))
                && !to.isAfter(run.months().get(run.length() - 1));
    }

    /** Whether a month is in it. */
    boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** The place of its first month among the months of a run that reports all of it. */
    int first(StoredRun run) {
        return place(run, from);
    }

    /** The place of its last month among the months of a run that reports all of it. */
    int last(StoredRun run) {
        return place(run, to);
    }

    /** Its length, years. */
    double years() {
        return (ChronoUnit.MONTHS.between(from, to) + 1.0) / YEAR;
    }

    /** The mean over its months of a number that a month has, by the month's place; months without one do not count. */
    double mean(StoredRun run, IntToDoubleFunction ofMonth) {
        return IntStream.rangeClosed(first(run), last(run))
                .mapToDouble(ofMonth)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** The mean of an indicator over its months. */
    double mean(StoredRun run, String metric, int area) {
        double[] series = run.series(Metrics.indexOf(metric), area);
        return mean(run, month -> series[month]);
    }

    /** The sum of an indicator over its months. */
    double sum(StoredRun run, String metric, int area) {
        double[] series = run.series(Metrics.indexOf(metric), area);
        return IntStream.rangeClosed(first(run), last(run))
                .mapToDouble(month -> series[month])
                .sum();
    }

    private static int place(StoredRun run, YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(run.months().get(0), month);
    }
}
