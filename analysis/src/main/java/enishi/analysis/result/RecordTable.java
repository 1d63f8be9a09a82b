package enishi.analysis.result;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * Records of one type as the rows of a table, in CSV files and in the store: every component is a column, named alike.
 *
 * <p>Months are {@code 2016-04} in files and the first day of the month in the store; a number that there is not (NaN) is
 * empty in files and NULL in the store.
 *
 * @param <R> the type of the records
 */
final class RecordTable<R extends Record> {

    static final RecordTable<NgoRecord> NGOS = new RecordTable<>(StoreTable.NGOS.id(), NgoRecord.class);
    static final RecordTable<SpendingRecord> INSTRUMENTS =
            new RecordTable<>(StoreTable.INSTRUMENTS.id(), SpendingRecord.class);
    static final RecordTable<PanelRecord> PANEL = new RecordTable<>(StoreTable.PANEL.id(), PanelRecord.class);
    static final RecordTable<TieRecord> TIES = new RecordTable<>(StoreTable.TIES.id(), TieRecord.class);
    static final RecordTable<OutcomeRecord> OUTCOMES = new RecordTable<>(StoreTable.OUTCOMES.id(), OutcomeRecord.class);

    private final String name;
    private final RecordComponent[] components;
    private final List<String> columns;
    private final Constructor<R> constructor;

    RecordTable(String name, Class<R> type) {
        this.name = name;
        components = type.getRecordComponents();
        columns = Arrays.stream(components)
                .map(component -> snake(component.getName()))
                .toList();
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("record " + type + " must have its canonical constructor.", e);
        }
    }

    String name() {
        return name;
    }

    /** The header of a CSV file. */
    String header() {
        return String.join(",", columns);
    }

    /** The columns with their types in SQL. */
    String declaration() {
        List<String> declared = new ArrayList<>();
        for (int c = 0; c < components.length; c++) {
            declared.add(quoted(columns.get(c)) + " " + sqlType(components[c].getType()));
        }
        return String.join(", ", declared);
    }

    /** Writes the fields of a row, but does not end it. */
    void write(CsvFile csv, R row) {
        for (RecordComponent component : components) {
            Object value = value(component, row);
            if (value == null) {
                csv.field("");
            } else if (value instanceof Double number) {
                csv.field(NumberText.of(number));
            } else if (value instanceof Long || value instanceof Integer) {
                csv.field(((Number) value).longValue());
            } else {
                csv.field(value.toString());
            }
        }
    }

    /** Appends the columns of a row, but does not end it. */
    void append(DuckDBAppender appender, R row) throws SQLException {
        for (RecordComponent component : components) {
            Object value = value(component, row);
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof Double number) {
                appendNumber(appender, number);
            } else if (value instanceof Long number) {
                appender.append(number.longValue());
            } else if (value instanceof Integer number) {
                appender.append(number.intValue());
            } else if (value instanceof Boolean truth) {
                appender.append(truth.booleanValue());
            } else if (value instanceof YearMonth month) {
                appender.append(month.atDay(1));
            } else {
                appender.append(value.toString());
            }
        }
    }

    /** Appends a number, NULL for one that is none. */
    static void appendNumber(DuckDBAppender appender, double number) throws SQLException {
        if (Double.isNaN(number)) {
            appender.appendNull();
        } else {
            appender.append(number);
        }
    }

    /** The rows of a run, in the order in which they were appended. */
    List<R> read(Connection store, String scenario, int run) throws SQLException {
        String list = columns.stream().map(RecordTable::quoted).collect(Collectors.joining(", "));
        try (PreparedStatement select = store.prepareStatement(
                "SELECT " + list + " FROM " + name + " WHERE scenario = ? AND run = ? ORDER BY rowid")) {
            select.setString(1, scenario);
            select.setInt(2, run);
            try (ResultSet found = select.executeQuery()) {
                List<R> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    /**
     * The record of a line of a CSV file without quoted fields.
     *
     * @throws IllegalArgumentException if a field is missing or no number
     * @throws java.time.DateTimeException if a field is no month
     */
    R parse(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != components.length) {
            throw new IllegalArgumentException("line [" + line + "] must have " + components.length + " fields.");
        }
        @Nullable Object[] values = new Object[components.length];
        for (int c = 0; c < values.length; c++) {
            values[c] = parsed(fields[c], components[c].getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("line [" + line + "] must fit the record of " + name + ".", e);
        }
    }

    private static @Nullable Object parsed(String field, Class<?> type) {
        if (field.isEmpty()) {
            return type == double.class ? (Object) Double.NaN : null;
        }
        if (type == double.class) {
            return Double.valueOf(field);
        }
        if (type == int.class) {
            return Integer.valueOf(field);
        }
        if (type == long.class) {
            return Long.valueOf(field);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(field);
        }
        return type == YearMonth.class ? YearMonth.parse(field) : field;
    }

    private R row(ResultSet found) throws SQLException {
        @Nullable Object[] values = new Object[components.length];
        for (int c = 0; c < values.length; c++) {
            values[c] = value(found, c + 1, components[c].getType());
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row of " + name + " must fit its record. Maybe a number is missing.", e);
        }
    }

    private static @Nullable Object value(ResultSet found, int column, Class<?> type) throws SQLException {
        if (found.getObject(column) == null) {
            return type == double.class ? (Object) Double.NaN : null;
        }
        if (type == double.class) {
            return found.getDouble(column);
        }
        if (type == int.class) {
            return found.getInt(column);
        }
        if (type == long.class) {
            return found.getLong(column);
        }
        if (type == boolean.class || type == Boolean.class) {
            return found.getBoolean(column);
        }
        return type == YearMonth.class
                ? YearMonth.from(found.getObject(column, LocalDate.class))
                : found.getString(column);
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component + " must be readable.", e);
        }
    }

    private static String sqlType(Class<?> type) {
        if (type == double.class) {
            return "DOUBLE";
        }
        if (type == int.class) {
            return "INTEGER";
        }
        if (type == long.class) {
            return "BIGINT";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "BOOLEAN";
        }
        return type == YearMonth.class ? "DATE" : "VARCHAR";
    }

    private static String snake(String camel) {
        return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Some columns are named like words of SQL. */
    static String quoted(String column) {
        return '"' + column + '"';
    }
}
