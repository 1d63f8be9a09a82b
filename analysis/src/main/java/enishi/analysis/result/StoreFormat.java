package enishi.analysis.result;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** As what the tables of a store are exported. */
public enum StoreFormat {
    /** Text as in all our files: comma, LF, months as {@code 2016-04}, numbers as {@link NumberText}, nothing for NULL. */
    CSV {
        @Override
        void write(Connection store, String query, Path file) throws SQLException {
            try (Statement sql = store.createStatement();
                    ResultSet rows = streaming(sql).executeQuery(query)) {
                ResultSetMetaData columns = rows.getMetaData();
                List<String> names = new ArrayList<>();
                for (int c = 1; c <= columns.getColumnCount(); c++) {
                    names.add(columns.getColumnName(c));
                }
                try (CsvFile csv = new CsvFile(file, String.join(",", names))) {
                    while (rows.next()) {
                        for (int c = 1; c <= names.size(); c++) {
                            csv.field(text(rows, c, columns.getColumnType(c)));
                        }
                        csv.endRow();
                    }
                }
            }
        }
    },
    /** Apache Parquet, with numbers to the last bit. */
    PARQUET {
        @Override
        void write(Connection store, String query, Path file) throws SQLException {
            try (Statement sql = store.createStatement()) {
                sql.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
            }
        }
    };

    /** Its name, which is also how its files end. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all formats. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(StoreFormat::id).toList();
    }

    /** Writes what a query gives into a file. */
    abstract void write(Connection store, String query, Path file) throws SQLException;

    /** Rows come as they are asked for, so that a large table does not fill the memory. */
    private static Statement streaming(Statement sql) throws SQLException {
        sql.execute("SET jdbc_stream_results = true");
        return sql;
    }

    private static String text(ResultSet rows, int column, int type) throws SQLException {
        if (type == Types.DOUBLE) {
            double number = rows.getDouble(column);
            return rows.wasNull() ? "" : NumberText.of(number);
        }
        if (type == Types.DATE) {
            LocalDate date = rows.getObject(column, LocalDate.class);
            return date == null ? "" : YearMonth.from(date).toString();
        }
        String text = rows.getString(column);
        return text == null ? "" : text;
    }
}
