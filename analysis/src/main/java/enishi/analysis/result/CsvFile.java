package enishi.analysis.result;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A CSV file that is being written: UTF-8, comma, LF, quotes only where needed, no locale.
 *
 * <p>It writes into a buffer of bytes of its own, since a ledger has millions of rows. Disk errors leave it as {@link
 * UncheckedIOException}, because it is fed from within a run.
 */
public final class CsvFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_NUMBER = 20;

    private final Path path;
    private final OutputStream out;
    private final MessageDigest digest = Digests.sha256();
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] digits = new byte[LONGEST_NUMBER];
    private int used;
    private long rows;
    private boolean rowStarted;
    private boolean closed;

    /** Creates the file and writes its header. */
    public CsvFile(Path path, String header) {
        this.path = path;
        try {
            out = Files.newOutputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        raw((header + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a field; {@code ""} for one that is empty. */
    public CsvFile field(String text) {
        return field(encoded(text));
    }

    /** Writes one or more fields that were {@link #encoded} before, without a comma at either end. */
    public CsvFile field(byte[] fields) {
        comma();
        raw(fields);
        return this;
    }

    /** Writes a whole number. */
    public CsvFile field(long number) {
        comma();
        int at = digits.length;
        long rest = number;
        do {
            // Digits are taken from the negative side too, since the smallest long has no positive counterpart.
            digits[--at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        } while (rest != 0);
        if (number < 0) {
            digits[--at] = '-';
        }
        room(digits.length - at);
        System.arraycopy(digits, at, buffer, used, digits.length - at);
        used += digits.length - at;
        return this;
    }

    /** Ends the row. */
    public void endRow() {
        room(1);
        buffer[used++] = '\n';
        rowStarted = false;
        rows++;
    }

    /** The bytes of a field, quoted if it must be. */
    public static byte[] encoded(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        String quoted = plain ? text : '"' + text.replace("\"", "\"\"") + '"';
        return quoted.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of several fields in a row. */
    public static byte[] encoded(List<String> texts) {
        return texts.stream()
                .map(text -> new String(encoded(text), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Closes the file and says what is in it. */
    public FileRecord finish() {
        close();
        return new FileRecord(path.getFileName().toString(), rows, Digests.hex(digest.digest()));
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void comma() {
        if (rowStarted) {
            room(1);
            buffer[used++] = ',';
        }
        rowStarted = true;
    }

    private void raw(byte[] bytes) {
        if (bytes.length > BUFFER) {
            throw new IllegalArgumentException("field of (" + bytes.length + ") bytes must have at most " + BUFFER
                    + ". Maybe a whole file was given as one field.");
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void room(int bytes) {
        if (used + bytes > BUFFER) {
            try {
                flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void flush() throws IOException {
        out.write(buffer, 0, used);
        digest.update(buffer, 0, used);
        used = 0;
    }
}
