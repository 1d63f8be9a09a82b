package enishi.scenarios.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

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
}
