package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What a folder of results holds and what made it; written last, so that a folder that has it is complete.
 *
 * @param kind {@code run}, or {@code runs} of one scenario in a comparison
 * @param scenario id of the scenario
 * @param contentHash hash of the scenario's content
 * @param seed seed of the first run; the others follow one by one
 * @param runs number of runs
 * @param scale residents per cell
 * @param months reported months
 * @param burnInMonths months before them
 * @param start first reported month
 * @param versions what made it
 * @param seconds wall time of the runs
 * @param files the files with their digests
 */
public record Manifest(
        String kind,
        String scenario,
        String contentHash,
        long seed,
        int runs,
        int scale,
        int months,
        int burnInMonths,
        String start,
        Versions versions,
        double seconds,
        List<FileRecord> files) {

    /** The name of the file. */
    public static final String NAME = "manifest.json";

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        JsonFile.write(folder.resolve(NAME), this);
    }
}
