package enishi.scenarios.data;

import enishi.scenarios.problem.Problem;
import enishi.scenarios.problem.ScenarioException;
import enishi.scenarios.problem.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Files of a kind that come with the product, each named {@code ID.json}.
 *
 * @param kind what they are, for messages
 * @param beside a class in the package that holds them
 * @param ids their ids, in the order in which they are listed
 */
public record ShippedFiles(String kind, Class<?> beside, List<String> ids) {

    /** Copies the list. */
    public ShippedFiles {
        ids = List.copyOf(ids);
    }

    /** What messages call one. */
    public String name(String id) {
        return id + " (shipped)";
    }

    /**
     * The text of one.
     *
     * @throws IllegalArgumentException if it is none of {@link #ids()}
     */
    public String text(String id) {
        if (!ids.contains(id)) {
            throw new IllegalArgumentException(kind + " [" + id + "] must be one of " + ids + ".");
        }
        try (InputStream in = beside.getResourceAsStream(id + ".json")) {
            if (in == null) {
                throw new IllegalStateException("the product lacks its " + kind + " " + id);
            }
            return TextFile.read(in, name(id));
        } catch (IOException e) {
            throw new UncheckedIOException("the product's " + kind + " " + id + " cannot be read", e);
        }
    }

    /**
     * The file that a user's words may mean: one that is there, or that looks like the name of one.
     *
     * @param folder where it is looked for
     * @return {@code null} if the words are no name of a file
     */
    public static @Nullable Path file(Path folder, String words) {
        try {
            Path path = words.isBlank() ? null : folder.resolve(words);
            return path == null || looksLikeFile(words) || Files.exists(path) ? path : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** What is wrong with words that are neither an id nor a file. */
    public ScenarioException unknown(String words) {
        return new ScenarioException(
                Wording.printable(words),
                new Problem(
                        Wording.quote(words),
                        "",
                        0,
                        "is neither a shipped " + kind + " nor a file",
                        "one of " + String.join(", ", ids) + ", or the path of a file",
                        Wording.maybe(words, ids)));
    }

    private static boolean looksLikeFile(String words) {
        return words.contains("/")
                || words.contains("\\")
                || words.toLowerCase(Locale.ROOT).endsWith(".json");
    }
}
