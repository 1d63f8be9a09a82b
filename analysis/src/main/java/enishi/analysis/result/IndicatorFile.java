package enishi.analysis.result;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.util.List;

/** The rows of {@code indicators.csv}: every metric of every area of its scope in every month. */
final class IndicatorFile {

    static final String NAME = "indicators.csv";
    static final String HEADER = "month,area,indicator,unit,value";

    /** The columns between month and value. */
    private final byte[][][] middles = new byte[Area.COUNT][Metrics.ALL.size()][];

    IndicatorFile() {
        for (int area = 0; area < Area.COUNT; area++) {
            for (int m = 0; m < Metrics.ALL.size(); m++) {
                Metric metric = Metrics.ALL.get(m);
                middles[area][m] = CsvFile.encoded(List.of(Area.code(area), metric.id(), metric.unit()));
            }
        }
    }

    void write(RunRows rows, StoredRun run) {
        for (int month = 0; month < run.length(); month++) {
            byte[] text = CsvFile.encoded(run.months().get(month).toString());
            for (int area = 0; area < Area.COUNT; area++) {
                for (int m = 0; m < Metrics.ALL.size(); m++) {
                    Metric metric = Metrics.ALL.get(m);
                    if (RunCollector.isReported(area, metric)) {
                        CsvFile csv = rows.start(run).field(text).field(middles[area][m]);
                        value(csv, metric, run.values()[m][area][month]);
                        csv.endRow();
                    }
                }
            }
        }
    }

    private static void value(CsvFile csv, Metric metric, double value) {
        if (metric.whole() && !Double.isNaN(value)) {
            csv.field(NumberText.whole(value));
        } else {
            csv.field(NumberText.of(value));
        }
    }
}
