package enishi.analysis.result;

import enishi.sim.metric.Area;
import enishi.sim.metric.Metric;
import enishi.sim.metric.Metrics;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/**
 * The tables of a store.
 *
 * <p>{@code about} (what made it), {@code scenarios}, {@code factors} and {@code runs} are always there; of the tables in {@link
 * StoreTable} those that are kept.
 */
final class StoreSchema {

    /** Raised whenever an older store can no longer be read. */
    static final int VERSION = 2;

    private static final String OF_A_RUN = "scenario VARCHAR NOT NULL, run INTEGER NOT NULL, ";

    private StoreSchema() {}

    /** Creates the tables. */
    static void create(Connection store, Set<StoreTable> kept) throws SQLException {
        try (Statement sql = store.createStatement()) {
            sql.execute("CREATE TABLE about (name VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)");
            sql.execute("CREATE TABLE scenarios (scenario VARCHAR PRIMARY KEY, position INTEGER NOT NULL,"
                    + " base VARCHAR NOT NULL, parameter_set VARCHAR NOT NULL, title_en VARCHAR NOT NULL, title_ja VARCHAR NOT NULL,"
                    + " content_hash VARCHAR NOT NULL, effective VARCHAR)");
            sql.execute("CREATE TABLE factors (scenario VARCHAR NOT NULL, factor VARCHAR NOT NULL,"
                    + " value DOUBLE NOT NULL, PRIMARY KEY (scenario, factor))");
            sql.execute("CREATE TABLE runs (scenario VARCHAR NOT NULL, run INTEGER NOT NULL, seed BIGINT NOT NULL,"
                    + " status VARCHAR NOT NULL CHECK (status IN ('done', 'failed')), error VARCHAR,"
                    + " seconds DOUBLE NOT NULL, PRIMARY KEY (scenario, run))");
            for (StoreTable table : inOrder(kept)) {
                sql.execute("CREATE TABLE " + table.id() + " (" + OF_A_RUN + columns(table) + ")");
            }
        }
        about(store, "schema", String.valueOf(VERSION));
        about(store, "enishi", Versions.current().enishi());
        about(store, "kept", inOrder(kept).stream().map(StoreTable::id).collect(Collectors.joining(",")));
    }

    /** Sets have another order at every start of Java. */
    private static List<StoreTable> inOrder(Set<StoreTable> kept) {
        return Arrays.stream(StoreTable.values()).filter(kept::contains).toList();
    }

    private static void about(Connection store, String name, String value) throws SQLException {
        try (PreparedStatement insert = store.prepareStatement("INSERT INTO about VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.execute();
        }
    }

    private static String columns(StoreTable table) {
        return switch (table) {
            case OUTCOMES -> RecordTable.OUTCOMES.declaration();
            case NGOS -> RecordTable.NGOS.declaration();
            case INSTRUMENTS -> RecordTable.INSTRUMENTS.declaration();
            case PANEL -> RecordTable.PANEL.declaration();
            case TIES -> RecordTable.TIES.declaration();
            case INDICATORS ->
                "month DATE, area VARCHAR, "
                        + metrics().stream()
                                .map(metric -> RecordTable.quoted(metric) + " DOUBLE")
                                .collect(Collectors.joining(", "));
        };
    }

    /** The names of all tables of a store. */
    static List<String> tables(Set<StoreTable> kept) {
        List<String> tables = new ArrayList<>(List.of("about", "scenarios", "factors", "runs"));
        inOrder(kept).forEach(table -> tables.add(table.id()));
        return tables;
    }

    /** Asks for all rows of a table in an order that does not depend on how they came. */
    static String ordered(String table) {
        return switch (table) {
            case "about" -> "SELECT * FROM about ORDER BY name";
            case "scenarios" -> "SELECT * FROM scenarios ORDER BY position";
            case "factors" -> "SELECT f.* FROM factors f JOIN scenarios s USING (scenario) ORDER BY position, factor";
            case "runs" -> "SELECT r.* FROM runs r JOIN scenarios s USING (scenario) ORDER BY position, run";
            default ->
                "SELECT t.* FROM " + table + " t JOIN scenarios s USING (scenario) ORDER BY position, run, t.rowid";
        };
    }

    private static List<String> metrics() {
        return Metrics.ALL.stream().map(Metric::id).toList();
    }

    /** Appends the indicators of a run: a row for every month and area, months first. */
    static void appendIndicators(DuckDBAppender appender, String scenario, StoredRun run) throws SQLException {
        for (int month = 0; month < run.length(); month++) {
            for (int area = 0; area < Area.COUNT; area++) {
                appender.beginRow();
                appender.append(scenario);
                appender.append(run.run());
                appender.append(run.months().get(month).atDay(1));
                appender.append(Area.code(area));
                for (double[][] metric : run.values()) {
                    RecordTable.appendNumber(appender, metric[area][month]);
                }
                appender.endRow();
            }
        }
    }

    /**
     * Reads the indicators of a run.
     *
     * @param months is given the months
     * @return the values by metric, area and month
     */
    static double[][][] readIndicators(Connection store, String scenario, int run, List<YearMonth> months)
            throws SQLException {
        String list = metrics().stream().map(RecordTable::quoted).collect(Collectors.joining(", "));
        List<double[]> rows = new ArrayList<>();
        try (PreparedStatement select = store.prepareStatement(
                "SELECT month, " + list + " FROM indicators WHERE scenario = ? AND run = ? ORDER BY rowid")) {
            select.setString(1, scenario);
            select.setInt(2, run);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    if (rows.size() % Area.COUNT == 0) {
                        months.add(YearMonth.from(found.getDate(1).toLocalDate()));
                    }
                    double[] row = new double[Metrics.ALL.size()];
                    for (int m = 0; m < row.length; m++) {
                        double value = found.getDouble(m + 2);
                        row[m] = found.wasNull() ? Double.NaN : value;
                    }
                    rows.add(row);
                }
            }
        }
        if (rows.size() != months.size() * Area.COUNT) {
            throw new ResultException("The indicators of run " + run + " of " + scenario
                    + " are not those of every area in every month. Maybe the store was edited.");
        }
        double[][][] values = new double[Metrics.ALL.size()][Area.COUNT][months.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int m = 0; m < values.length; m++) {
                values[m][row % Area.COUNT][row / Area.COUNT] = rows.get(row)[m];
            }
        }
        return values;
    }

    /** What the store keeps; refuses one of another version. */
    static Set<StoreTable> check(Connection store, String place) throws SQLException {
        try (Statement sql = store.createStatement();
                ResultSet found = sql.executeQuery(
                        "SELECT name, value FROM about WHERE name IN ('schema', 'kept')" + " ORDER BY name DESC")) {
            if (!found.next() || !String.valueOf(VERSION).equals(found.getString(2))) {
                throw foreign(place);
            }
            if (!found.next()) {
                throw foreign(place);
            }
            Set<String> names = Set.of(found.getString(2).split(","));
            return Arrays.stream(StoreTable.values())
                    .filter(table -> names.contains(table.id()))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    private static ResultException foreign(String place) {
        return new ResultException(place + " has not the tables of version " + VERSION
                + " of the store. Maybe it was written by another version of Enishi; use that one, or choose another"
                + " folder with --out.");
    }
}
