package enishi.analysis.result;

import enishi.sim.metric.Snapshot;
import enishi.sim.metric.Snapshot.TieState;
import java.nio.file.Path;

/** {@code ties.csv} while it is written: every tie of the months of which there is a picture. */
final class TieFile implements AutoCloseable {

    static final String NAME = "ties.csv";
    static final String HEADER = "month,from,to,kind,strength,intra";

    private final CsvFile csv;

    TieFile(Path folder) {
        csv = new CsvFile(folder.resolve(NAME), HEADER);
    }

    void write(Snapshot snapshot) {
        String month = snapshot.month().toString();
        for (TieState tie : snapshot.ties()) {
            csv.field(month)
                    .field(tie.from())
                    .field(tie.to())
                    .field(tie.kind())
                    .field(NumberText.of(tie.strength()))
                    .field(tie.intra() == null ? "" : String.valueOf(tie.intra()))
                    .endRow();
        }
    }

    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }
}
