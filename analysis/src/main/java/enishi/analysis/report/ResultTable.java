package enishi.analysis.report;

import enishi.analysis.result.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A table of a result; it appears when all of it is there. */
final class ResultTable {

    private ResultTable() {}

    /**
     * Writes a table.
     *
     * @param folder the folder of the result
     * @param name the table's name in it
     * @param content writes the table to a file
     */
    static void write(Path folder, String name, Consumer<Path> content) throws IOException {
        Path part = folder.resolve(name + ".part");
        content.accept(part);
        Trees.move(part, folder.resolve(name));
    }
}
