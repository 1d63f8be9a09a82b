package enishi.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far rows of a complete table differ beyond what chance in its cells makes of equal rows: rows are parameter sets, columns
 * seeds that all rows share.
 *
 * <p>Two-way layout without replication: {@code x_ij = m + a_i + b_j + e_ij}. The variance of a is estimated by the method of
 * moments, {@code (MS_rows - MS_residual) / columns}, and is 0 where that is negative. Columns with a missing value (NaN) do not
 * count.
 *
 * @param columns number of complete columns
 * @param deviation standard deviation of the rows, chance removed; NaN with fewer than two rows or complete columns
 */
public record RowVariance(int columns, double deviation) {

    /**
     * Estimates it.
     *
     * @param table by row, then by column
     */
    public static RowVariance of(double[][] table) {
        List<double[]> complete = IntStream.range(0, table.length == 0 ? 0 : table[0].length)
                .mapToObj(j -> Arrays.stream(table).mapToDouble(row -> row[j]).toArray())
                .filter(column -> Arrays.stream(column).noneMatch(Double::isNaN))
                .toList();
        int rows = table.length;
        int columns = complete.size();
        if (rows < 2 || columns < 2) {
            return new RowVariance(columns, Double.NaN);
        }
        double[] rowMeans = new double[rows];
        for (double[] column : complete) {
            for (int i = 0; i < rows; i++) {
                rowMeans[i] += column[i] / columns;
            }
        }
        double mean = Arrays.stream(rowMeans).sum() / rows;
        double between = 0;
        for (double rowMean : rowMeans) {
            between += columns * (rowMean - mean) * (rowMean - mean);
        }
        double residual = 0;
        for (double[] column : complete) {
            double columnMean = Arrays.stream(column).sum() / rows;
            for (int i = 0; i < rows; i++) {
                double e = column[i] - rowMeans[i] - columnMean + mean;
                residual += e * e;
            }
        }
        double variance = (between / (rows - 1) - residual / (rows - 1.0) / (columns - 1)) / columns;
        return new RowVariance(columns, Math.sqrt(Math.max(0, variance)));
    }
}
