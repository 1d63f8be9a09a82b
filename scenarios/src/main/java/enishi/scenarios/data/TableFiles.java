package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where tables are read from: a user's folder, and what is not there from the product. */
public final class TableFiles {

    /** The tables of the product. */
    public static final TableFiles SHIPPED = new TableFiles(null);

    private final @Nullable Path folder;

    private TableFiles(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The tables of a folder; a table that is not there is the product's. */
    public static TableFiles in(Path folder) {
        return new TableFiles(folder);
    }

    /** The text of a table such as {@code causes.csv}. */
    String text(String name) throws ScenarioException {
        Path own = folder == null ? null : folder.resolve(name);
        if (own != null && Files.exists(own)) {
            return TextFile.read(own, own.toString());
        }
        try (InputStream in = open(name)) {
            return TextFile.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("the product's own " + name + " cannot be read", e);
        }
    }

    /** The name of a table as the user knows it. */
    String name(String name) {
        Path own = folder == null ? null : folder.resolve(name);
        return own != null && Files.exists(own) ? own.toString() : name;
    }

    /**
     * Opens a file of the product, such as {@code prefectures.geojson} (the map) or {@code SOURCES.md}.
     *
     * @throws IllegalArgumentException if the product has no such file
     */
    public static InputStream open(String name) {
        InputStream in = TableFiles.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalArgumentException("the product has no table " + name);
        }
        return in;
    }
}
