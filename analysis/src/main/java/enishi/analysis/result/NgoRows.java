package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code ngos.csv} run by run. */
final class NgoRows implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(NgoFile.HEADER.split(","));
    private static final int METROPOLITAN = COLUMNS.indexOf("metropolitan");
    private static final int INITIAL = COLUMNS.indexOf("initial");
    private static final int ENTRY_INCOME = COLUMNS.indexOf("entry_income_yen");
    private static final int ENDED = COLUMNS.indexOf("ended");
    private static final int MONTHS_OBSERVED = COLUMNS.indexOf("months_observed");

    private final CsvRows rows;

    NgoRows(Path file) throws IOException {
        rows = new CsvRows(file, NgoFile.HEADER);
    }

    /** Reads the rows of the given run, which must come next. */
    List<NgoRecord> readRun(int run) throws IOException {
        List<NgoRecord> ngos = new ArrayList<>();
        for (String line = rows.line(); line != null && rows.run() == run; line = rows.line()) {
            String[] fields = line.substring(rows.start()).split(",", -1);
            if (fields.length != COLUMNS.size()) {
                throw rows.damaged();
            }
            try {
                ngos.add(new NgoRecord(
                        Boolean.parseBoolean(fields[METROPOLITAN]),
                        Boolean.parseBoolean(fields[INITIAL]),
                        Long.parseLong(fields[ENTRY_INCOME]),
                        !fields[ENDED].isEmpty(),
                        Integer.parseInt(fields[MONTHS_OBSERVED])));
            } catch (NumberFormatException e) {
                throw rows.damaged();
            }
            rows.advance();
        }
        return ngos;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
