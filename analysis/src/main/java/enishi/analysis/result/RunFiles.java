package enishi.analysis.result;

import java.nio.file.Path;
import java.util.List;

/**
 * {@code indicators.csv}, {@code ngos.csv}, {@code instruments.csv} and {@code panel.csv} while they are written, run by run.
 *
 * <p>Disk errors leave it as {@link java.io.UncheckedIOException}.
 */
public final class RunFiles implements AutoCloseable {

    private final IndicatorFile indicators = new IndicatorFile();
    private final RunRows months;
    private final RunRows lives;
    private final RunRows spending;
    private final RunRows panel;

    /**
     * Creates the files.
     *
     * @param folder where; it exists
     * @param many whether they hold many runs, each row with the number of its run
     */
    public RunFiles(Path folder, boolean many) {
        months = new RunRows(folder.resolve(IndicatorFile.NAME), IndicatorFile.HEADER, many);
        lives = rows(folder, RecordTable.NGOS, many);
        spending = rows(folder, RecordTable.INSTRUMENTS, many);
        panel = rows(folder, RecordTable.PANEL, many);
    }

    private static RunRows rows(Path folder, RecordTable<?> table, boolean many) {
        return new RunRows(folder.resolve(table.name() + ".csv"), table.header(), many);
    }

    /** Writes the rows of a run. */
    public void write(StoredRun run) {
        indicators.write(months, run);
        lives.write(RecordTable.NGOS, run, run.ngos());
        spending.write(RecordTable.INSTRUMENTS, run, run.instruments());
        panel.write(RecordTable.PANEL, run, run.panel());
    }

    /** Closes the files and says what is in them. */
    public List<FileRecord> finish() {
        return List.of(months.finish(), lives.finish(), spending.finish(), panel.finish());
    }

    @Override
    public void close() {
        try (RunRows first = months;
                RunRows second = lives;
                RunRows third = spending) {
            panel.close();
        }
    }
}
