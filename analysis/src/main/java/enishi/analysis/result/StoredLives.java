package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code ngos.csv} of a single run back; runs of comparisons and experiments are in their store. */
public final class StoredLives {

    private StoredLives() {}

    /**
     * The rows of the file, in order.
     *
     * @param folder the folder of a single run
     * @throws ResultException if the file is missing or not what was written
     */
    public static List<NgoRecord> read(Path folder) throws IOException {
        Path file = folder.resolve(RecordTable.NGOS.name() + ".csv");
        if (!Files.exists(file)) {
            throw new ResultException(file + " is missing. Maybe the folder is not a result, or was changed.");
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).equals(RecordTable.NGOS.header())) {
            throw new ResultException(file + " does not start with the columns " + RecordTable.NGOS.header()
                    + ". Maybe it was written by another version of Enishi.");
        }
        List<NgoRecord> ngos = new ArrayList<>();
        for (int line = 1; line < lines.size(); line++) {
            try {
                ngos.add(RecordTable.NGOS.parse(lines.get(line)));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new ResultException(file + " is damaged in line " + (line + 1) + ". Maybe it was edited.");
            }
        }
        return ngos;
    }
}
