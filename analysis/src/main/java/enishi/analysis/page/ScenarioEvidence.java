package enishi.analysis.page;

import enishi.analysis.comparison.Band;
import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.StoreTable;
import enishi.analysis.result.StoredRun;
import enishi.analysis.result.StoredTies;
import enishi.sim.metric.Metrics;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes from the runs of a scenario, one at a time, what a page shows besides the outcomes. */
public final class ScenarioEvidence {

    /** What has to be read of every run besides indicators and NGOs. */
    public static final Set<StoreTable> MORE = Set.of(StoreTable.TIES);

    private static final double LEVEL = 0.95;
    private static final int YEAR = 12;

    private final List<Watched> watched;
    private final List<List<double[]>> series = new ArrayList<>();
    private final List<List<double[]>> ends = new ArrayList<>();
    private @Nullable StoredTies ties;
    private @Nullable List<Band> seriesBands;
    private @Nullable List<Band> endBands;

    /** Begins with nothing. */
    public ScenarioEvidence(List<Watched> watched) {
        this.watched = List.copyOf(watched);
        watched.forEach(one -> series.add(new ArrayList<>()));
        for (int i = 0; i < Ending.values().length; i++) {
            ends.add(new ArrayList<>());
        }
    }

    /** Takes in a run of which the tables of {@link #MORE} were read. */
    public void add(StoredRun run) {
        for (int i = 0; i < watched.size(); i++) {
            Watched one = watched.get(i);
            double[] months = run.series(Metrics.indexOf(one.metric().id()), one.area());
            series.get(i).add(one.isFlow() ? yearlySums(months) : months);
        }
        for (Ending ending : Ending.values()) {
            ends.get(ending.ordinal()).add(shareEnded(run, ending));
        }
        if (ties == null) {
            ties = StoredTies.of(run);
        }
    }

    /** Keeps of the runs only their bands; to be called when all are taken in. */
    void close() {
        seriesBands = series();
        endBands = ends();
        series.clear();
        ends.clear();
    }

    /** The bands of the indicators that are watched, by month from 1. */
    public List<Band> series() {
        return seriesBands != null
                ? seriesBands
                : series.stream().map(ofRuns -> band(ofRuns, 1)).toList();
    }

    /** The share of the nonmetropolitan NGOs of the start that has ended by each {@link Ending}, by month from 0. */
    public List<Band> ends() {
        return endBands != null
                ? endBands
                : ends.stream().map(ofRuns -> band(ofRuns, 0)).toList();
    }

    /** The ties of the first run. */
    public StoredTies ties() {
        if (ties == null) {
            throw new IllegalStateException("a run must have been added before ties are asked for.");
        }
        return ties;
    }

    private static Band band(List<double[]> ofRuns, int firstMonth) {
        double[] time = new double[ofRuns.get(0).length];
        Arrays.setAll(time, t -> t + firstMonth);
        return Band.ofRuns(time, ofRuns.toArray(double[][]::new), LEVEL);
    }

    /** The sums of the twelve months up to each month; NaN in the first eleven. */
    private static double[] yearlySums(double[] months) {
        double[] sums = new double[months.length];
        Arrays.fill(sums, Double.NaN);
        for (int t = YEAR - 1; t < months.length; t++) {
            double sum = 0;
            for (int m = t - YEAR + 1; m <= t; m++) {
                sum += months[m];
            }
            sums[t] = sum;
        }
        return sums;
    }

    /**
     * The cumulative incidence of an ending. No NGO of the start is lost from sight before the run is over, so the estimate of
     * Aalen and Johansen is the plain share.
     */
    private static double[] shareEnded(StoredRun run, Ending ending) {
        double[] shares = new double[run.length() + 1];
        int members = 0;
        for (NgoRecord ngo : run.ngos()) {
            if (ngo.initial() && !ngo.metropolitan()) {
                members++;
                if (ngo.end().equals(ending.word())) {
                    shares[ngo.monthsObserved()]++;
                }
            }
        }
        for (int t = 1; t < shares.length; t++) {
            shares[t] += shares[t - 1];
        }
        for (int t = 0; t < shares.length; t++) {
            shares[t] /= members;
        }
        return shares;
    }
}
