package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Snapshot;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes down one run while it happens, in constant memory.
 *
 * <p>Disk errors leave it as {@link java.io.UncheckedIOException}.
 */
public final class RunRecorder implements RunListener, AutoCloseable {

    private static final int YEAR = 12;

    private final Path folder;
    private final ModelInput input;
    private final OptionalInt run;
    private final boolean withLedger;
    private final Runnable monthEnded;
    private final IndicatorFile indicators;
    private final PanelFile panel;
    private final @Nullable TieFile ties;
    private YearMonth month;
    private int monthsSeen;
    private byte[] monthBytes;
    private @Nullable Ledger ledger;
    private @Nullable InstrumentFile instruments;
    private @Nullable LedgerFile postings;
    private long[] opening = {};
    private @Nullable FileRecord graph;

    /**
     * Starts the files.
     *
     * @param folder where to write; it exists
     * @param input what is run
     * @param run the number of the run for the leading column, or none for files of a single run
     * @param withLedger whether to write every posting and the balances
     * @param monthEnded is told of the end of every reported month
     */
    public RunRecorder(Path folder, ModelInput input, OptionalInt run, boolean withLedger, Runnable monthEnded) {
        this.folder = folder;
        this.input = input;
        this.run = run;
        this.withLedger = withLedger;
        this.monthEnded = monthEnded;
        month = input.start();
        monthBytes = LedgerFile.encoded(month);
        indicators = new IndicatorFile(folder, run);
        panel = new PanelFile(folder, run);
        ties = run.isPresent() ? null : new TieFile(folder);
    }

    @Override
    public void opened(Ledger opened) {
        ledger = opened;
        InstrumentFile spending = new InstrumentFile(folder, run, opened);
        instruments = spending;
        if (withLedger) {
            opening = BalanceFile.balances(opened);
            LedgerFile book = new LedgerFile(folder, opened);
            postings = book;
            opened.keep((debit, credit, kind, yen) -> {
                spending.posted(debit, credit, kind, yen);
                book.write(monthBytes, debit, credit, kind, yen);
            });
        } else {
            opened.keep(spending::posted);
        }
    }

    @Override
    public boolean wantsSnapshot(int reportedMonth) {
        return isYearEnd(reportedMonth) || (ties != null && isTieMonth(reportedMonth));
    }

    @Override
    public void snapshot(Snapshot snapshot) {
        int reportedMonth = monthsSeen + 1;
        if (isYearEnd(reportedMonth)) {
            panel.write(snapshot);
        }
        if (ties != null && isTieMonth(reportedMonth)) {
            ties.write(snapshot);
        }
        if (ties != null && reportedMonth == input.months()) {
            graph = TieGraphFile.write(folder, snapshot);
        }
    }

    private static boolean isYearEnd(int reportedMonth) {
        return reportedMonth % YEAR == 0;
    }

    /** The first month, every twelfth after it, and the last. */
    private boolean isTieMonth(int reportedMonth) {
        return reportedMonth % YEAR == 1 || reportedMonth == input.months();
    }

    @Override
    public void observed(IndicatorTable table) {
        indicators.write(table);
        if (instruments != null) {
            instruments.endMonth(table.month());
        }
        monthsSeen++;
        month = input.start().plusMonths(monthsSeen);
        monthBytes = LedgerFile.encoded(month);
        monthEnded.run();
    }

    /**
     * Ends the files once the run is over.
     *
     * @param lives the lives of all NGOs
     * @return what was written
     */
    public List<FileRecord> finish(List<NgoLife> lives) {
        if (monthsSeen != input.months() || ledger == null || instruments == null) {
            throw new IllegalStateException("reported months (" + monthsSeen + ") must be " + input.months()
                    + " from the opening of the books on. Maybe the run was stopped.");
        }
        ledger.keep(null);
        List<FileRecord> written = new ArrayList<>();
        written.add(indicators.finish());
        written.add(NgoFile.write(folder, run, input.causes(), lives));
        written.add(instruments.finish());
        written.add(panel.finish());
        if (ties != null) {
            written.add(ties.finish());
        }
        if (graph != null) {
            written.add(graph);
        }
        if (postings != null) {
            written.add(postings.finish());
            written.add(BalanceFile.write(folder, ledger, opening));
        }
        return written;
    }

    @Override
    public void close() {
        try {
            if (ledger != null) {
                ledger.keep(null);
            }
            indicators.close();
        } finally {
            closeSnapshots();
        }
    }

    private void closeSnapshots() {
        try (PanelFile years = panel;
                TieFile links = ties) {
            closeBooks();
        }
    }

    private void closeBooks() {
        try {
            if (instruments != null) {
                instruments.close();
            }
        } finally {
            if (postings != null) {
                postings.close();
            }
        }
    }
}
