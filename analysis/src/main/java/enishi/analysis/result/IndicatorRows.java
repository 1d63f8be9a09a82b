package enishi.analysis.result;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads {@code indicators.csv} run by run; it relies on the order in which {@link IndicatorFile} writes. */
final class IndicatorRows implements AutoCloseable {

    private static final int MONTH_LENGTH = "2016-04".length();

    private final CsvRows rows;
    private final String[][] middles = new String[Area.COUNT][Metrics.ALL.size()];

    /** The months of a run and its values by metric, area and month. */
    record Block(List<YearMonth> months, double[][][] values) {}

    IndicatorRows(Path file) throws IOException {
        rows = new CsvRows(file, IndicatorFile.HEADER);
        for (int area = 0; area < Area.COUNT; area++) {
            for (int metric = 0; metric < Metrics.ALL.size(); metric++) {
                byte[] fields = IndicatorFile.middle(area, Metrics.ALL.get(metric));
                middles[area][metric] = "," + new String(fields, StandardCharsets.UTF_8) + ",";
            }
        }
    }

    boolean hasNext() {
        return rows.line() != null;
    }

    int nextRun() {
        return rows.run();
    }

    /** Reads the run that comes next. */
    Block read() throws IOException {
        int run = rows.run();
        List<YearMonth> months = new ArrayList<>();
        double[][][] values = new double[Metrics.ALL.size()][Area.COUNT][256];
        while (rows.line() != null && rows.run() == run) {
            readMonth(months, values, run);
        }
        for (int metric = 0; metric < values.length; metric++) {
            for (int area = 0; area < Area.COUNT; area++) {
                values[metric][area] = Arrays.copyOf(values[metric][area], months.size());
                if (!IndicatorFile.isWritten(area, Metrics.ALL.get(metric))) {
                    Arrays.fill(values[metric][area], Double.NaN);
                }
            }
        }
        return new Block(months, values);
    }

    private void readMonth(List<YearMonth> months, double[][][] values, int run) throws IOException {
        int at = months.size();
        String month = "";
        for (int area = 0; area < Area.COUNT; area++) {
            for (int metric = 0; metric < Metrics.ALL.size(); metric++) {
                if (!IndicatorFile.isWritten(area, Metrics.ALL.get(metric))) {
                    continue;
                }
                String line = rows.line();
                int monthEnd = rows.start() + MONTH_LENGTH;
                String middle = middles[area][metric];
                if (line == null || rows.run() != run || !line.startsWith(middle, monthEnd)) {
                    throw rows.damaged();
                }
                if (month.isEmpty()) {
                    month = line.substring(rows.start(), monthEnd);
                    months.add(month(month));
                } else if (!line.startsWith(month, rows.start())) {
                    throw rows.damaged();
                }
                double[] series = values[metric][area];
                if (at == series.length) {
                    series = Arrays.copyOf(series, 2 * at);
                    values[metric][area] = series;
                }
                series[at] = number(line, monthEnd + middle.length());
                rows.advance();
            }
        }
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw rows.damaged();
        }
    }

    private double number(String line, int from) {
        if (from == line.length()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(line.substring(from));
        } catch (NumberFormatException e) {
            throw rows.damaged();
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
