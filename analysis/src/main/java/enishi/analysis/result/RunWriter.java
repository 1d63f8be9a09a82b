package enishi.analysis.result;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes finished runs into a store, in a thread of its own.
 *
 * <p>Runs are committed in batches, so that many short runs cost little. Who
 * brings runs faster than they can be written waits, so that they do not pile up in memory.
 */
public final class RunWriter implements AutoCloseable {

    private static final int LARGEST_BATCH = 500;
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final RunStore store;
    private final BlockingQueue<FinishedRun> queue;
    private final Duration longestBatch;
    private final Consumer<FinishedRun> committed;
    private final Thread thread = new Thread(this::work, "run-writer");
    private volatile boolean closing;
    private volatile @Nullable RuntimeException failure;

    /**
     * Starts to write.
     *
     * @param store the store, open for writing
     * @param room number of runs that may wait
     * @param longestBatch time after which runs are committed: what a kill may lose
     * @param committed is told of every run that is safe, then without its tables, from the writer's thread
     */
    public RunWriter(RunStore store, int room, Duration longestBatch, Consumer<FinishedRun> committed) {
        this.store = store;
        this.longestBatch = longestBatch;
        this.committed = committed;
        queue = new ArrayBlockingQueue<>(room);
        thread.start();
    }

    /**
     * Takes a run, when there is room for it. A run that is finished is worth keeping even if this thread was interrupted.
     *
     * @throws ResultException if the disk refused this run or an earlier one
     */
    public void put(FinishedRun run) {
        boolean interrupted = false;
        try {
            boolean taken = false;
            while (!taken) {
                RuntimeException problem = failure;
                if (problem != null) {
                    throw problem;
                }
                if (!thread.isAlive()) {
                    throw new IllegalStateException("runs must be put before the writer is closed.");
                }
                try {
                    taken = queue.offer(run, 1, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Writes what is waiting and ends.
     *
     * @throws ResultException if the disk refused a run
     */
    @Override
    public void close() {
        closing = true;
        boolean interrupted = Thread.interrupted();
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        RuntimeException problem = failure;
        if (problem != null) {
            throw problem;
        }
    }

    private void work() {
        try (DuckDBConnection connection = store.connect();
                Statement sql = connection.createStatement()) {
            Batch batch = new Batch(connection, sql);
            try {
                batch.fill();
            } finally {
                batch.close();
            }
        } catch (SQLException e) {
            failure = StoreFile.fault(e, store.file());
        } catch (RuntimeException | Error e) {
            failure = new IllegalStateException("the writer of runs must not fail: " + e, e);
        }
    }

    /** The runs between two commits. */
    private final class Batch {

        private final Statement sql;
        private final Map<StoreTable, DuckDBAppender> tables = new EnumMap<>(StoreTable.class);
        private final DuckDBAppender runs;
        private final List<FinishedRun> uncommitted = new ArrayList<>();
        private long due;

        Batch(DuckDBConnection connection, Statement sql) throws SQLException {
            this.sql = sql;
            runs = StoreFile.appender(connection, "runs");
            for (StoreTable table : store.kept()) {
                tables.put(table, StoreFile.appender(connection, table.id()));
            }
        }

        void fill() throws SQLException {
            while (true) {
                // Asked before the queue is: what was put before closing is in it by then.
                boolean last = closing;
                FinishedRun next = next(last);
                if (next != null) {
                    add(next);
                }
                if (!uncommitted.isEmpty() && (next == null || isDue())) {
                    commit();
                }
                if (next == null && last) {
                    return;
                }
            }
        }

        private @Nullable FinishedRun next(boolean last) {
            long patience = uncommitted.isEmpty() ? PATIENCE.toNanos() : due - System.nanoTime();
            try {
                return last ? queue.poll() : queue.poll(Math.max(0, patience), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                // Nobody interrupts this thread; whoever might is told by the runs that they are over.
                closing = true;
                return null;
            }
        }

        private boolean isDue() {
            return uncommitted.size() >= LARGEST_BATCH || System.nanoTime() >= due;
        }

        private void add(FinishedRun run) throws SQLException {
            if (uncommitted.isEmpty()) {
                sql.execute("BEGIN TRANSACTION");
                due = System.nanoTime() + longestBatch.toNanos();
            }
            uncommitted.add(run.withoutTables());
            StoredRun rows = run.tables();
            if (rows != null) {
                append(StoreTable.OUTCOMES, RecordTable.OUTCOMES, run, run.outcomes());
                append(StoreTable.NGOS, RecordTable.NGOS, run, rows.ngos());
                append(StoreTable.INSTRUMENTS, RecordTable.INSTRUMENTS, run, rows.instruments());
                append(StoreTable.PANEL, RecordTable.PANEL, run, rows.panel());
                append(StoreTable.TIES, RecordTable.TIES, run, rows.ties());
                DuckDBAppender indicators = tables.get(StoreTable.INDICATORS);
                if (indicators != null) {
                    StoreSchema.appendIndicators(indicators, run.scenario(), rows);
                }
            }
            runs.beginRow();
            runs.append(run.scenario());
            runs.append(run.run());
            runs.append(run.seed());
            runs.append(run.isDone() ? "done" : "failed");
            runs.append(run.error());
            runs.append(run.seconds());
            runs.endRow();
        }

        private <R extends Record> void append(StoreTable kept, RecordTable<R> table, FinishedRun run, List<R> records)
                throws SQLException {
            DuckDBAppender appender = tables.get(kept);
            if (appender == null) {
                return;
            }
            for (R row : records) {
                appender.beginRow();
                appender.append(run.scenario());
                appender.append(run.run());
                table.append(appender, row);
                appender.endRow();
            }
        }

        private void commit() throws SQLException {
            for (DuckDBAppender appender : tables.values()) {
                appender.flush();
            }
            runs.flush();
            sql.execute("COMMIT");
            for (FinishedRun run : uncommitted) {
                if (run.isDone()) {
                    store.markDone(run.scenario(), run.run());
                }
                committed.accept(run);
            }
            uncommitted.clear();
        }

        void close() throws SQLException {
            for (DuckDBAppender appender : tables.values()) {
                appender.close();
            }
            runs.close();
        }
    }
}
