package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Public data sets of survival analysis and what R says of them: {@code survival-reference.txt} in the test resources, which
 * {@code survival-reference.R} beside it wrote (its first line names the versions of R and of the packages survival and etm).
 */
final class Reference {

    private static final Map<String, double[]> VALUES = read();

    private Reference() {}

    /** A data set by column. */
    record Table(Map<String, double[]> columns, int rows) {

        double get(String column, int row) {
            return Objects.requireNonNull(columns.get(column), column)[row];
        }

        /** Rows watched from the beginning; {@code cause} holds 0 for censored. */
        List<Lifetime> lifetimes(String time, String cause) {
            return IntStream.range(0, rows)
                    .mapToObj(i -> new Lifetime(Double.NEGATIVE_INFINITY, get(time, i), (int) get(cause, i)))
                    .toList();
        }

        /** Rows with delayed entry. */
        List<Lifetime> lifetimes(String entry, String exit, String cause) {
            return IntStream.range(0, rows)
                    .mapToObj(i -> new Lifetime(get(entry, i), get(exit, i), (int) get(cause, i)))
                    .toList();
        }

        /** A column as numbers of groups or strata. */
        int[] whole(String column) {
            return IntStream.range(0, rows).map(i -> (int) get(column, i)).toArray();
        }

        List<CoxRow> cox(List<Lifetime> lifetimes, int[] stratum, String... covariates) {
            return IntStream.range(0, rows)
                    .mapToObj(i -> new CoxRow(
                            lifetimes.get(i),
                            Arrays.stream(covariates)
                                    .mapToDouble(column -> get(column, i))
                                    .toArray(),
                            stratum[i]))
                    .toList();
        }

        Table where(String column, Predicate<Double> condition) {
            int[] kept = IntStream.range(0, rows)
                    .filter(i -> condition.test(get(column, i)))
                    .toArray();
            Map<String, double[]> columns = new HashMap<>();
            columns()
                    .forEach((name, values) -> columns.put(
                            name,
                            Arrays.stream(kept).mapToDouble(i -> values[i]).toArray()));
            return new Table(columns, kept.length);
        }
    }

    /** What R says. */
    static double[] values(String name) {
        return Objects.requireNonNull(VALUES.get(name), name).clone();
    }

    /** Asserts that values are R's, to a share of 1e-9 of each (of 1 for those below it); NaN where R has NA. */
    static void assertSame(String name, double... values) {
        double[] expected = values(name);
        assertThat(values).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertSame(name + "[" + i + "]", values[i], expected[i], Math.max(1, Math.abs(expected[i])));
        }
    }

    /** As {@link #assertSame}, to a share of each also where it is tiny. */
    static void assertSameTail(String name, double... values) {
        double[] expected = values(name);
        assertThat(values).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertSame(name + "[" + i + "]", values[i], expected[i], Math.abs(expected[i]));
        }
    }

    private static void assertSame(String name, double value, double expected, double size) {
        if (Double.isNaN(expected)) {
            assertThat(value).as(name).isNaN();
        } else {
            assertThat(Math.abs(value - expected) / size).as(name).isLessThan(1e-9);
        }
    }

    static Table table(String name) {
        Map<String, double[]> columns = new HashMap<>();
        try (BufferedReader reader = open(name + ".csv")) {
            String[] header = Objects.requireNonNull(reader.readLine()).split(",", -1);
            List<double[]> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(Arrays.stream(line.split(",", -1))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
            }
            for (int c = 0; c < header.length; c++) {
                int column = c;
                columns.put(
                        header[c], rows.stream().mapToDouble(row -> row[column]).toArray());
            }
            return new Table(columns, rows.size());
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    private static Map<String, double[]> read() {
        Map<String, double[]> values = new HashMap<>();
        try (BufferedReader reader = open("survival-reference.txt")) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                values.put(
                        cells[0],
                        Arrays.stream(cells)
                                .skip(1)
                                .mapToDouble(cell -> cell.equals("NA") ? Double.NaN : Double.parseDouble(cell))
                                .toArray());
            }
            return values;
        } catch (IOException e) {
            throw new AssertionError("survival-reference.txt", e);
        }
    }

    private static BufferedReader open(String file) {
        InputStream in = Reference.class.getResourceAsStream("survival/" + file);
        return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
    }
}
