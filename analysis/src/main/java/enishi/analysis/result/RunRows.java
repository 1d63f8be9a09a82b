package enishi.analysis.result;

import java.nio.file.Path;
import java.util.List;

/** A CSV file of rows that belong to runs: with a leading column for the run where there are many. */
final class RunRows implements AutoCloseable {

    private final CsvFile csv;
    private final boolean many;

    /** Creates the file and writes its header. */
    RunRows(Path file, String columns, boolean many) {
        csv = new CsvFile(file, many ? "run," + columns : columns);
        this.many = many;
    }

    /** Begins a row of a run. */
    CsvFile start(StoredRun run) {
        return many ? csv.field(run.run()) : csv;
    }

    /** Writes a row for every record. */
    <R extends Record> void write(RecordTable<R> table, StoredRun run, List<R> records) {
        for (R row : records) {
            table.write(start(run), row);
            csv.endRow();
        }
    }

    /** Closes the file and says what is in it. */
    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }
}
