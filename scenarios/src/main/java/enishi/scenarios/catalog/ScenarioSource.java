package enishi.scenarios.catalog;

import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.data.TextFile;
import enishi.scenarios.problem.ScenarioException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A scenario's text and where it comes from.
 *
 * @param name what messages call it
 * @param key the same for the same file, however it is written
 * @param folder where the files that it extends are looked for
 * @param text the text
 */
record ScenarioSource(String name, String key, Path folder, String text) {

    private static final Path HERE = Path.of("");

    /** The source that a user names. */
    static ScenarioSource named(String idOrPath) throws ScenarioException {
        return named(idOrPath, HERE);
    }

    /** The source that a file in a folder names. */
    static ScenarioSource named(String idOrPath, Path folder) throws ScenarioException {
        if (ScenarioCatalog.ids().contains(idOrPath)) {
            return shipped(idOrPath);
        }
        Path path = ShippedFiles.file(folder, idOrPath);
        if (path == null) {
            throw ScenarioCatalog.FILES.unknown(idOrPath);
        }
        return file(path, folder.equals(HERE) ? idOrPath : path.toString());
    }

    /** A source that is no file. */
    static ScenarioSource text(String name, String text) {
        return new ScenarioSource(name, "text " + name, HERE, text);
    }

    /** The source that this one extends, or {@code null} if the name means nothing. */
    @Nullable
    ScenarioSource parent(String idOrPath) throws ScenarioException {
        if (ScenarioCatalog.ids().contains(idOrPath)) {
            return shipped(idOrPath);
        }
        Path path = ShippedFiles.file(folder, idOrPath);
        return path == null ? null : file(path, path.toString());
    }

    private static ScenarioSource shipped(String id) {
        ShippedFiles files = ScenarioCatalog.FILES;
        return new ScenarioSource(files.name(id), "shipped " + id, HERE, files.text(id));
    }

    private static ScenarioSource file(Path path, String name) {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = path.getParent();
        return new ScenarioSource(name, absolute.toString(), parent == null ? HERE : parent, TextFile.read(path, name));
    }
}
