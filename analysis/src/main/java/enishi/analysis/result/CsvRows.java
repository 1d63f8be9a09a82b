package enishi.analysis.result;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a CSV file of ours, with the number of the run that each belongs to. */
final class CsvRows implements AutoCloseable {

    private final Path file;
    private final BufferedReader reader;
    private final boolean hasRun;
    private long lineNumber = 1;
    private @Nullable String line;
    private int start;
    private int run = 1;

    CsvRows(Path file, String header) throws IOException {
        this.file = file;
        try {
            reader = Files.newBufferedReader(file);
        } catch (NoSuchFileException e) {
            throw new ResultException(file + " is missing. Maybe the folder is not a result, or was changed.");
        }
        String first = reader.readLine();
        hasRun = (RunColumn.NAME + "," + header).equals(first);
        if (!hasRun && !header.equals(first)) {
            reader.close();
            throw new ResultException(file + " does not start with the columns " + header
                    + ". Maybe it was written by another version of Enishi.");
        }
        advance();
    }

    /** The current line without its run, or {@code null} after the last. */
    @Nullable
    String line() {
        return line;
    }

    /** Where the first column after the run starts in the line. */
    int start() {
        return start;
    }

    /** The run of the current line; 1 in files of a single run. */
    int run() {
        return run;
    }

    void advance() throws IOException {
        line = reader.readLine();
        lineNumber++;
        start = 0;
        if (line != null && hasRun) {
            int comma = line.indexOf(',');
            try {
                run = Integer.parseInt(line, 0, Math.max(comma, 0), 10);
            } catch (NumberFormatException e) {
                throw damaged();
            }
            start = comma + 1;
        }
    }

    ResultException damaged() {
        return new ResultException(file + " is damaged in line " + lineNumber + ". Maybe it was edited.");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
