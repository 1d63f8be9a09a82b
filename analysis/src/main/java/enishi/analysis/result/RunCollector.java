package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.exchange.PostingKind;
import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import enishi.sim.metric.Snapshot;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers one run in memory while it happens: a few megabytes, whatever the number of residents. */
public final class RunCollector implements RunListener {

    private static final int YEAR = 12;

    private final ModelInput input;
    private final int run;
    private final Set<StoreTable> kept;
    private final boolean withBooks;
    private final RunBooks books = new RunBooks();
    private final Runnable monthEnded;
    private final double[][][] values;
    private final List<YearMonth> months = new ArrayList<>();
    private final List<PanelRecord> panel = new ArrayList<>();
    private List<TieRecord> ties = List.of();
    private @Nullable Ledger ledger;
    private @Nullable SpendingBook spending;

    /**
     * Starts with nothing.
     *
     * @param input what is run
     * @param run the number of the run, from 1
     * @param kept what to gather besides indicators and NGOs, which cost little and from which outcomes are taken
     * @param monthEnded is told of the end of every reported month
     */
    public RunCollector(ModelInput input, int run, Set<StoreTable> kept, Runnable monthEnded) {
        this(input, run, new Gathering(kept, false), monthEnded);
    }

    /**
     * Starts with nothing.
     *
     * @param input what is run
     * @param run the number of the run, from 1
     * @param gathering what to gather besides indicators and NGOs
     * @param monthEnded is told of the end of every reported month
     */
    public RunCollector(ModelInput input, int run, Gathering gathering, Runnable monthEnded) {
        this.input = input;
        this.run = run;
        kept = gathering.tables();
        withBooks = gathering.books();
        this.monthEnded = monthEnded;
        values = new double[Metrics.ALL.size()][Area.COUNT][input.months()];
        for (int m = 0; m < values.length; m++) {
            for (int area = 0; area < Area.COUNT; area++) {
                if (!isReported(area, Metrics.ALL.get(m))) {
                    Arrays.fill(values[m][area], Double.NaN);
                }
            }
        }
    }

    /** Whether a metric is reported for an area. */
    static boolean isReported(int area, Metric metric) {
        return area < metric.scope().areas();
    }

    @Override
    public void opened(Ledger opened) {
        ledger = opened;
        if (kept.contains(StoreTable.INSTRUMENTS)) {
            SpendingBook book = new SpendingBook(opened);
            spending = book;
        }
        if (spending != null || withBooks) {
            opened.keep((debit, credit, kind, yen) -> posted(opened, debit, credit, kind, yen));
        }
    }

    private void posted(Ledger opened, int debit, int credit, PostingKind kind, long yen) {
        if (spending != null) {
            spending.posted(debit, credit, kind, yen);
        }
        if (withBooks) {
            books.posted(opened, debit, credit, kind, yen);
        }
    }

    /** The books; {@link RunBooks#NONE} if they are not gathered. */
    public RunBooks books() {
        return withBooks ? books : RunBooks.NONE;
    }

    /** What instruments spend, for who keeps the books besides; {@code null} if it is not gathered or not begun. */
    @Nullable
    SpendingBook spending() {
        return spending;
    }

    @Override
    public boolean wantsSnapshot(int reportedMonth) {
        return wantsPanel(reportedMonth) || wantsTies(reportedMonth);
    }

    @Override
    public void snapshot(Snapshot snapshot) {
        int reportedMonth = months.size() + 1;
        if (wantsPanel(reportedMonth)) {
            panel.addAll(PanelRecord.of(snapshot));
        }
        if (wantsTies(reportedMonth)) {
            ties = TieRecord.of(snapshot);
        }
    }

    private boolean wantsPanel(int reportedMonth) {
        return kept.contains(StoreTable.PANEL) && reportedMonth % YEAR == 0;
    }

    private boolean wantsTies(int reportedMonth) {
        return kept.contains(StoreTable.TIES) && reportedMonth == input.months();
    }

    @Override
    public void observed(IndicatorTable table) {
        int month = months.size();
        for (int m = 0; m < values.length; m++) {
            int areas = Metrics.ALL.get(m).scope().areas();
            for (int area = 0; area < areas; area++) {
                values[m][area][month] = table.value(m, area);
            }
        }
        if (spending != null) {
            spending.endMonth(table.month());
        }
        books.endMonth();
        months.add(table.month());
        monthEnded.run();
    }

    /**
     * What was gathered, once the run is over.
     *
     * @param lives the lives of all NGOs
     */
    public StoredRun finish(List<NgoLife> lives) {
        if (months.size() != input.months() || ledger == null) {
            throw new IllegalStateException("reported months (" + months.size() + ") must be " + input.months()
                    + " from the opening of the books on. Maybe the run was stopped.");
        }
        ledger.keep(null);
        return new StoredRun(
                run,
                months,
                values,
                lives.stream().map(life -> NgoRecord.of(life, input.causes())).toList(),
                spending == null ? List.of() : spending.records(),
                panel,
                ties);
    }
}
