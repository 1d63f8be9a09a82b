package enishi.analysis.comparison;

import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.RunBooks;
import enishi.analysis.result.StoredRun;
import enishi.analysis.statistics.KaplanMeier;
import enishi.analysis.statistics.Lifetime;
import enishi.analysis.statistics.MeanEstimate;
import enishi.sim.metric.Metrics;
import java.util.function.Predicate;

/** A run as outcomes look at it: survival of groups of NGOs, and indicators at the end. */
public final class RunFacts {

    private static final double MONTHS_A_YEAR = 12;

    private final StoredRun run;
    private final RunBooks books;

    /** Looks at a run whose books were not added up. */
    public RunFacts(StoredRun run) {
        this(run, RunBooks.NONE);
    }

    /** Looks at a run. */
    public RunFacts(StoredRun run, RunBooks books) {
        this.run = run;
        this.books = books;
    }

    /** What was gathered of it. */
    public StoredRun run() {
        return run;
    }

    /** Its books; {@link RunBooks#NONE} if they were not added up. */
    public RunBooks books() {
        return books;
    }

    /** The survival curve of the NGOs that meet a condition known when they entered. */
    KaplanMeier survival(Predicate<NgoRecord> group) {
        return KaplanMeier.of(run.ngos().stream()
                .filter(group)
                .map(ngo -> new Lifetime(ngo.monthsObserved(), ngo.hasEnded()))
                .toList());
    }

    /** A stock at the end of the run. */
    double atEnd(String metric, int area) {
        return run.last(Metrics.indexOf(metric), area);
    }

    /** The mean of a stock over the months in which it has a value; NaN if it never has. */
    double mean(String metric, int area) {
        return MeanEstimate.of(run.series(Metrics.indexOf(metric), area)).mean();
    }

    /** A flow as a yearly mean over the run. */
    double perYear(String metric, int area) {
        double sum = 0;
        for (double value : run.series(Metrics.indexOf(metric), area)) {
            sum += value;
        }
        return sum * MONTHS_A_YEAR / run.length();
    }
}
