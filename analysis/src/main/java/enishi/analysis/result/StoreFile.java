package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** The one file of a store, and how DuckDB is told to treat it. */
final class StoreFile {

    static final String NAME = "store.duckdb";

    /** The oldest DuckDB that reads our stores; a newer one would otherwise choose a newer form of the file. */
    static final String STORAGE_VERSION = "v1.4.0";

    private static final String MEMORY = "512MB";
    private static final String WORK = NAME + ".tmp";

    private StoreFile() {}

    static Path in(Path folder) {
        return folder.resolve(NAME);
    }

    /** Opens the file, creates it if it is not there and may be written. */
    static DuckDBConnection open(Path file, boolean readOnly) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("access_mode", readOnly ? "READ_ONLY" : "READ_WRITE");
        settings.setProperty("storage_compatibility_version", STORAGE_VERSION);
        settings.setProperty("memory_limit", MEMORY);
        // The simulations have the processors.
        settings.setProperty("threads", "1");
        settings.setProperty("temp_directory", file.resolveSibling(WORK).toString());
        settings.setProperty("preserve_insertion_order", "true");
        // Nothing is ever fetched from the network.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:" + file.toAbsolutePath(), settings);
    }

    /**
     * An appender to a table. To commit as one with others it needs a transaction that was begun before: alone it commits every
     * chunk by itself.
     */
    static DuckDBAppender appender(DuckDBConnection connection, String table) throws SQLException {
        DuckDBAppender appender = connection.createAppender(table);
        // Written in place, a short text keeps the tail of what stood there before and is then not equal to itself.
        return appender.setWriteInlinedStrings(false);
    }

    /** Removes what DuckDB laid down beside a file while it worked and was killed. */
    static void sweep(Path folder) throws IOException {
        Trees.delete(folder.resolve(WORK));
    }

    /** Removes a file that was never finished, with its log. */
    static void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
    }

    /** Says in a sentence what the database would not do with a file. */
    static RuntimeException fault(SQLException cause, Path file) {
        String message = String.valueOf(cause.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("lock on file")) {
            return new ResultException("Another program has " + file + " open. Close it, or wait for it.", cause);
        }
        if (lower.contains("not a valid duckdb database file") || lower.contains("no magic bytes")) {
            return new ResultException(file + " is no store of runs. Maybe it was overwritten.", cause);
        }
        return new ResultException("Cannot use " + file + ": " + firstLine(message), cause);
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
