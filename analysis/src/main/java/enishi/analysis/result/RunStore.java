package enishi.analysis.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/**
 * The runs of a comparison or an experiment: one DuckDB file, {@code store.duckdb}.
 *
 * <p>A run's rows and its row in {@code runs} are committed together, so there are never rows of a run that is not there.
 * Runs are read one at a time, so that their number does not matter for memory.
 */
public final class RunStore implements AutoCloseable {

    private final Path file;
    private final DuckDBConnection connection;
    private final Set<StoreTable> kept;
    private final List<String> scenarios = new ArrayList<>();
    private final Map<String, BitSet> done = new TreeMap<>();

    private RunStore(Path file, DuckDBConnection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        kept = StoreSchema.check(connection, file.toString());
        try (Statement sql = connection.createStatement()) {
            try (ResultSet found = sql.executeQuery("SELECT scenario FROM scenarios ORDER BY position")) {
                while (found.next()) {
                    scenarios.add(found.getString(1));
                    done.put(found.getString(1), new BitSet());
                }
            }
            try (ResultSet found = sql.executeQuery("SELECT scenario, run FROM runs WHERE status = 'done'")) {
                while (found.next()) {
                    markDone(found.getString(1), found.getInt(2));
                }
            }
        }
    }

    /**
     * Opens the store of a folder to go on writing; makes it if there is none. Runs that failed are forgotten, so that they
     * are tried anew.
     *
     * @param folder the folder, which nobody else uses
     * @param kept the tables that a new store is to keep
     * @param scenarios the scenarios of a new store, in order; asked for only then
     * @throws ResultException if the file is no store, or the disk refuses
     */
    public static RunStore open(Path folder, Set<StoreTable> kept, Iterable<StoredScenario> scenarios) {
        Path file = StoreFile.in(folder);
        try {
            StoreFile.sweep(folder);
            if (!Files.exists(file)) {
                create(file, kept, scenarios);
            }
            DuckDBConnection connection = StoreFile.open(file, false);
            try (Statement sql = connection.createStatement()) {
                RunStore store = new RunStore(file, connection);
                sql.execute("DELETE FROM runs WHERE status = 'failed'");
                return store;
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        } catch (IOException e) {
            throw ResultException.of(e);
        }
    }

    /**
     * Opens the store of a folder to read it only.
     *
     * @throws ResultException if there is none, it is another version's, or somebody is writing it
     */
    public static RunStore read(Path folder) {
        Path file = StoreFile.in(folder);
        if (!Files.exists(file)) {
            throw new ResultException("There is no " + StoreFile.NAME + " in " + folder
                    + ". Maybe it is not the folder of a comparison or an experiment.");
        }
        try {
            DuckDBConnection connection = StoreFile.open(file, true);
            try {
                return new RunStore(file, connection);
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /** A new store appears when it is complete, so that a start that was killed leaves none. */
    private static void create(Path file, Set<StoreTable> kept, Iterable<StoredScenario> scenarios)
            throws IOException, SQLException {
        Path part = file.resolveSibling(StoreFile.NAME + ".part");
        StoreFile.delete(part);
        try (DuckDBConnection connection = StoreFile.open(part, false);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN TRANSACTION");
            StoreSchema.create(connection, kept);
            ScenarioTable.append(connection, scenarios);
            sql.execute("COMMIT");
        }
        Trees.move(part, file);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The tables that it keeps of every run. */
    public Set<StoreTable> kept() {
        return kept;
    }

    /** Ids of its scenarios in order, the baseline first. */
    public List<String> scenarios() {
        return List.copyOf(scenarios);
    }

    /**
     * What it knows of a scenario.
     *
     * @throws ResultException if it has no such scenario
     */
    public StoredScenario scenario(String id) {
        try {
            return ScenarioTable.read(connection, id);
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /** Ids of the scenarios that are one scenario under several parameter sets, in order; the set of the defaults is the first. */
    public List<String> variants(String base) {
        List<String> variants = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT scenario FROM scenarios WHERE base = ? ORDER BY position")) {
            select.setString(1, base);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    variants.add(found.getString(1));
                }
            }
            return variants;
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /** Whether a run is done. */
    public synchronized boolean isDone(String scenario, int run) {
        BitSet runs = done.get(scenario);
        return runs != null && runs.get(run);
    }

    /** Number of runs that are done, over all scenarios. */
    public synchronized long runsDone() {
        return done.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** Numbers of the runs that are done in every scenario, in order: only these are paired. */
    public synchronized List<Integer> pairedRuns() {
        BitSet paired = new BitSet();
        for (String scenario : scenarios) {
            BitSet runs = done.getOrDefault(scenario, new BitSet());
            if (scenario.equals(scenarios.get(0))) {
                paired.or(runs);
            } else {
                paired.and(runs);
            }
        }
        return paired.stream().boxed().toList();
    }

    /** Numbers of a scenario's runs that are done, in order. */
    public synchronized List<Integer> runs(String scenario) {
        return done.getOrDefault(scenario, new BitSet()).stream().boxed().toList();
    }

    synchronized void markDone(String scenario, int run) {
        done.computeIfAbsent(scenario, id -> new BitSet()).set(run);
    }

    /** The runs that failed, in the order of scenarios and runs. */
    public List<FailedRun> failedRuns() {
        List<FailedRun> failed = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT scenario, run, seed, coalesce(error, '') FROM runs"
                        + " JOIN scenarios USING (scenario) WHERE status = 'failed' ORDER BY position, run")) {
            while (found.next()) {
                failed.add(new FailedRun(found.getString(1), found.getInt(2), found.getLong(3), found.getString(4)));
            }
            return failed;
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /** Wall time of a scenario's runs together, seconds. */
    public double seconds(String scenario) {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT coalesce(sum(seconds), 0) FROM runs WHERE scenario = ? AND status = 'done'")) {
            select.setString(1, scenario);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getDouble(1);
            }
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /**
     * The values of an outcome by run, of the runs of a scenario that are done; NaN where a run has none.
     *
     * @param outcome id of the outcome
     * @param area code of its area
     */
    public SortedMap<Integer, Double> outcome(String scenario, String outcome, String area) {
        require(StoreTable.OUTCOMES);
        SortedMap<Integer, Double> values = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT run, value FROM outcomes WHERE scenario = ? AND outcome = ? AND area = ?")) {
            select.setString(1, scenario);
            select.setString(2, outcome);
            select.setString(3, area);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    double value = found.getDouble(2);
                    values.put(found.getInt(1), found.wasNull() ? Double.NaN : value);
                }
            }
            return values;
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /**
     * The values of an outcome in all scenarios.
     *
     * @param outcome id of the outcome
     * @param area code of its area
     * @param runs the runs to read, in rising order
     * @return by scenario, in order, and by run, in the order of {@code runs}; NaN where a run has none
     */
    public double[][] outcomes(String outcome, String area, List<Integer> runs) {
        require(StoreTable.OUTCOMES);
        double[][] values = new double[scenarios.size()][runs.size()];
        for (double[] ofScenario : values) {
            Arrays.fill(ofScenario, Double.NaN);
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT position, run, value FROM outcomes"
                + " JOIN scenarios USING (scenario) WHERE outcome = ? AND area = ? AND value IS NOT NULL")) {
            select.setString(1, outcome);
            select.setString(2, area);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    int place = Collections.binarySearch(runs, found.getInt(2));
                    if (place >= 0) {
                        values[found.getInt(1) - 1][place] = found.getDouble(3);
                    }
                }
            }
            return values;
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    /**
     * Reads runs of a scenario, one at a time.
     *
     * @param runs their numbers
     * @param tables what to read of them; the rest is left empty
     * @param reader is given each run in the order of {@code runs}
     */
    public void forEach(String scenario, List<Integer> runs, Set<StoreTable> tables, Consumer<StoredRun> reader) {
        for (int run : runs) {
            reader.accept(run(scenario, run, tables));
        }
    }

    /**
     * Reads a run.
     *
     * @param tables what to read of it; the rest is left empty
     * @throws ResultException if the run is not done, or a table is not kept
     */
    public StoredRun run(String scenario, int run, Set<StoreTable> tables) {
        if (!isDone(scenario, run)) {
            throw new ResultException("There is no run " + run + " of " + scenario + " in " + file
                    + ". Maybe it failed, or was not reached yet.");
        }
        tables.forEach(this::require);
        try {
            List<YearMonth> months = new ArrayList<>();
            double[][][] values = tables.contains(StoreTable.INDICATORS)
                    ? StoreSchema.readIndicators(connection, scenario, run, months)
                    : new double[0][][];
            return new StoredRun(
                    run,
                    months,
                    values,
                    rows(RecordTable.NGOS, tables.contains(StoreTable.NGOS), scenario, run),
                    rows(RecordTable.INSTRUMENTS, tables.contains(StoreTable.INSTRUMENTS), scenario, run),
                    rows(RecordTable.PANEL, tables.contains(StoreTable.PANEL), scenario, run),
                    rows(RecordTable.TIES, tables.contains(StoreTable.TIES), scenario, run));
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }

    private <R extends Record> List<R> rows(RecordTable<R> table, boolean wanted, String scenario, int run)
            throws SQLException {
        return wanted ? table.read(connection, scenario, run) : List.of();
    }

    private void require(StoreTable table) {
        if (!kept.contains(table)) {
            throw new ResultException(file + " does not keep " + table.id()
                    + ". Maybe name it under \"keep\" in the experiment, and run that into another folder.");
        }
    }

    /**
     * Writes every table as a file of its own, in the order of scenarios and runs: the same content gives the same CSV files.
     *
     * @param folder where; it exists
     * @param format as what
     * @return the files
     */
    public List<Path> export(Path folder, StoreFormat format) throws IOException {
        try {
            List<Path> files = new ArrayList<>();
            for (String table : StoreSchema.tables(kept)) {
                Path target = folder.resolve(table + "." + format.id());
                format.write(connection, StoreSchema.ordered(table), target);
                files.add(target);
            }
            return files;
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        } catch (UncheckedIOException e) {
            throw ResultException.of(e);
        }
    }

    /** A connection of its own for somebody else. */
    DuckDBConnection connect() throws SQLException {
        return connection.duplicate();
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw StoreFile.fault(e, file);
        }
    }
}
