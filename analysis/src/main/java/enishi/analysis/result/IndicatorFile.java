package enishi.analysis.result;

import enishi.sim.metric.Area;
import enishi.sim.metric.IndicatorTable;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** {@code indicators.csv} while it is written: every metric of every area of its scope in every month. */
final class IndicatorFile implements AutoCloseable {

    static final String NAME = "indicators.csv";
    static final String HEADER = "month,area,indicator,unit,value";

    private final CsvFile csv;
    private final OptionalInt run;
    private final byte[][][] middles = new byte[Area.COUNT][Metrics.ALL.size()][];

    IndicatorFile(Path folder, OptionalInt run) {
        this.run = run;
        csv = new CsvFile(folder.resolve(NAME), RunColumn.header(run, HEADER));
        for (int area = 0; area < Area.COUNT; area++) {
            for (int m = 0; m < Metrics.ALL.size(); m++) {
                middles[area][m] = middle(area, Metrics.ALL.get(m));
            }
        }
    }

    /** The columns between month and value. */
    static byte[] middle(int area, Metric metric) {
        return CsvFile.encoded(List.of(Area.code(area), metric.id(), metric.unit()));
    }

    /** Whether a metric has a row for an area. */
    static boolean isWritten(int area, Metric metric) {
        return area < metric.scope().areas();
    }

    void write(IndicatorTable table) {
        byte[] month = CsvFile.encoded(table.month().toString());
        for (int area = 0; area < Area.COUNT; area++) {
            for (int m = 0; m < Metrics.ALL.size(); m++) {
                if (!isWritten(area, Metrics.ALL.get(m))) {
                    continue;
                }
                RunColumn.start(csv, run).field(month).field(middles[area][m]);
                double value = table.value(m, area);
                if (Metrics.ALL.get(m).whole() && !Double.isNaN(value)) {
                    csv.field(NumberText.whole(value));
                } else {
                    csv.field(NumberText.of(value));
                }
                csv.endRow();
            }
        }
    }

    FileRecord finish() {
        return csv.finish();
    }

    @Override
    public void close() {
        csv.close();
    }
}
