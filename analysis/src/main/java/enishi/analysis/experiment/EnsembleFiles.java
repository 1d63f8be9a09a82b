package enishi.analysis.experiment;

import enishi.analysis.result.Trees;
import enishi.scenarios.ensemble.Ensemble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The ensemble in the folder of a comparison: {@code ensemble.json}, with the sets that were run, to be run again. */
public final class EnsembleFiles {

    /** The name of the file. */
    public static final String NAME = "ensemble.json";

    private EnsembleFiles() {}

    /** Writes the file; it appears when it is complete. */
    public static void write(Path folder, Ensemble ensemble) throws IOException {
        Path part = folder.resolve(NAME + ".part");
        Files.writeString(part, ensemble.json());
        Trees.move(part, folder.resolve(NAME));
    }
}
