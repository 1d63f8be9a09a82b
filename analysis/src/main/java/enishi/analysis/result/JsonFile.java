package enishi.analysis.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** JSON files of results: records in, records out; two spaces, LF. */
public final class JsonFile {

    /** What the name of a file ends with while it is written. */
    static final String PART = ".part";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonFile() {}

    /** The text of a record. */
    public static String text(Object record) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(record) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "record " + record.getClass().getSimpleName()
                            + " must be writable as JSON. Maybe one of its parts is no record.",
                    e);
        }
    }

    /** Writes a record; the file is there completely or not at all. */
    public static void write(Path file, Object record) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        Files.writeString(part, text(record));
        Trees.move(part, file);
    }

    /**
     * Reads a record.
     *
     * @throws ResultException if the file is not what was written
     */
    public static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            return MAPPER.readValue(file.toFile(), type);
        } catch (JsonProcessingException e) {
            throw new ResultException(file + " is damaged, or was written by another version of Enishi."
                    + " Choose another folder with --out.");
        }
    }
}
