package enishi.analysis.result;

import enishi.sim.exchange.Ledger;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Snapshot;
import enishi.sim.model.ModelInput;
import enishi.sim.model.RunListener;
import enishi.sim.organization.NgoLife;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down a single run: postings and ties while they happen, since they are many, and the rest when it is over.
 *
 * <p>Disk errors leave it as {@link java.io.UncheckedIOException}.
 */
public final class RunRecorder implements RunListener, AutoCloseable {

    private static final int YEAR = 12;

    private final Path folder;
    private final ModelInput input;
    private final boolean withLedger;
    private final RunCollector collector;
    private final TieFile ties;
    private int monthsSeen;
    private byte[] monthBytes;
    private @Nullable Ledger ledger;
    private @Nullable LedgerFile postings;
    private long[] opening = {};
    private @Nullable FileRecord graph;

    /**
     * Starts the files.
     *
     * @param folder where to write; it exists
     * @param input what is run
     * @param withLedger whether to write every posting and the balances
     * @param monthEnded is told of the end of every reported month
     */
    public RunRecorder(Path folder, ModelInput input, boolean withLedger, Runnable monthEnded) {
        this.folder = folder;
        this.input = input;
        this.withLedger = withLedger;
        collector = new RunCollector(input, 1, EnumSet.allOf(StoreTable.class), monthEnded);
        monthBytes = LedgerFile.encoded(input.start());
        ties = new TieFile(folder);
    }

    @Override
    public void opened(Ledger opened) {
        ledger = opened;
        collector.opened(opened);
        SpendingBook spending = collector.spending();
        if (withLedger && spending != null) {
            opening = BalanceFile.balances(opened);
            LedgerFile book = new LedgerFile(folder, opened);
            postings = book;
            opened.keep((debit, credit, kind, yen) -> {
                spending.posted(debit, credit, kind, yen);
                book.write(monthBytes, debit, credit, kind, yen);
            });
        }
    }

    @Override
    public boolean wantsSnapshot(int reportedMonth) {
        return collector.wantsSnapshot(reportedMonth) || isTieMonth(reportedMonth);
    }

    @Override
    public void snapshot(Snapshot snapshot) {
        collector.snapshot(snapshot);
        int reportedMonth = monthsSeen + 1;
        if (isTieMonth(reportedMonth)) {
            ties.write(snapshot);
        }
        if (reportedMonth == input.months()) {
            graph = TieGraphFile.write(folder, snapshot);
        }
    }

    /** The first month, every twelfth after it, and the last. */
    private boolean isTieMonth(int reportedMonth) {
        return reportedMonth % YEAR == 1 || reportedMonth == input.months();
    }

    @Override
    public void observed(IndicatorTable table) {
        collector.observed(table);
        monthsSeen++;
        monthBytes = LedgerFile.encoded(input.start().plusMonths(monthsSeen));
    }

    /**
     * Ends the files once the run is over.
     *
     * @param lives the lives of all NGOs
     */
    public Recorded finish(List<NgoLife> lives) {
        StoredRun run = collector.finish(lives);
        List<FileRecord> written = new ArrayList<>();
        try (RunFiles files = new RunFiles(folder, false)) {
            files.write(run);
            written.addAll(files.finish());
        }
        written.add(ties.finish());
        if (graph != null) {
            written.add(graph);
        }
        if (postings != null && ledger != null) {
            written.add(postings.finish());
            written.add(BalanceFile.write(folder, ledger, opening));
        }
        return new Recorded(run, written);
    }

    /**
     * A run that is written down.
     *
     * @param run the run
     * @param files the files
     */
    public record Recorded(StoredRun run, List<FileRecord> files) {}

    @Override
    public void close() {
        try (TieFile links = ties) {
            if (ledger != null) {
                ledger.keep(null);
            }
            if (postings != null) {
                postings.close();
            }
        }
    }
}
