package enishi.analysis.report;

import enishi.analysis.chart.Chart;
import enishi.analysis.chart.ChartFiles;
import enishi.analysis.comparison.Language;
import enishi.analysis.result.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder {@code charts} of a result; it appears when all of its charts are there. */
final class ChartFolder {

    private static final String NAME = "charts";

    private ChartFolder() {}

    static Path write(Path result, List<Chart> charts, Language language) throws IOException {
        Path part = result.resolve(NAME + ".part");
        Trees.delete(part);
        Files.createDirectories(part);
        ChartFiles.write(part, charts, language);
        Path target = result.resolve(NAME);
        Trees.delete(target);
        Trees.move(part, target);
        return target;
    }
}
