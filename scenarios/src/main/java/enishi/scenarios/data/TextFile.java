package enishi.scenarios.data;

import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a whole text file, or says why it cannot. */
public final class TextFile {

    /** The largest scenario or table that is read, bytes. */
    static final int LARGEST = 4 << 20;

    private TextFile() {}

    /**
     * Reads a UTF-8 file.
     *
     * @param path the file
     * @param name the file as the user knows it
     */
    public static String read(Path path, String name) throws ScenarioException {
        return read(path, name, LARGEST);
    }

    /**
     * Reads a UTF-8 file.
     *
     * @param path the file
     * @param name the file as the user knows it
     * @param largest the largest file that is read, bytes
     */
    public static String read(Path path, String name, int largest) throws ScenarioException {
        if (Files.isDirectory(path)) {
            throw refused(name, "is a folder", "the name of a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(in, name, largest);
        } catch (NoSuchFileException e) {
            throw refused(name, "there is no such file", "the name of a file, seen from " + quotedFolder());
        } catch (AccessDeniedException e) {
            throw refused(name, "may not be read by this user", "a file with read permission");
        } catch (IOException e) {
            throw refused(name, "cannot be read (" + reason(e) + ")", "a readable file");
        }
    }

    /** Reads a UTF-8 stream to its end. */
    public static String read(InputStream in, String name) throws ScenarioException, IOException {
        return read(in, name, LARGEST);
    }

    private static String read(InputStream in, String name, int largest) throws IOException {
        byte[] bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) {
            String size = (largest >> 20) + " MiB";
            throw refused(name, "is larger than " + size, "a text file of at most " + size);
        }
        return decode(bytes, name);
    }

    private static String decode(byte[] bytes, String name) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        out.flip();
        String text = out.toString();
        if (result.isError()) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new ScenarioException(
                    name,
                    new Problem(
                            name,
                            "",
                            line,
                            "is not UTF-8 text",
                            "a file saved as UTF-8",
                            "Maybe it was saved as Shift_JIS or UTF-16: save it again as UTF-8."));
        }
        // Some editors begin a file with a byte order mark; JSON and CSV do without.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String quotedFolder() {
        return Path.of("").toAbsolutePath().toString();
    }

    private static String reason(IOException e) {
        return e instanceof CharacterCodingException ? "encoding" : e.getClass().getSimpleName();
    }

    private static ScenarioException refused(String name, String found, String allowed) {
        return new ScenarioException(name, new Problem(name, "", 0, found, allowed, null));
    }
}
