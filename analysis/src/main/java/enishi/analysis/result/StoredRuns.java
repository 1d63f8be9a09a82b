package enishi.analysis.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the runs of a folder back, one at a time, so that their number does not matter for memory. */
public final class StoredRuns {

    private StoredRuns() {}

    /**
     * Reads every run in order.
     *
     * @param folder a folder with {@code indicators.csv} and {@code ngos.csv}, of one run or of many
     * @param reader is given each run
     * @throws ResultException if the files are damaged or do not fit together
     */
    public static void forEach(Path folder, Consumer<StoredRun> reader) throws IOException {
        try (IndicatorRows indicators = new IndicatorRows(folder.resolve(IndicatorFile.NAME));
                NgoRows ngos = new NgoRows(folder.resolve(NgoFile.NAME))) {
            while (indicators.hasNext()) {
                int run = indicators.nextRun();
                IndicatorRows.Block block = indicators.read();
                reader.accept(new StoredRun(run, block.months(), block.values(), ngos.readRun(run)));
            }
        }
    }
}
