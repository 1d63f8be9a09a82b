package enishi.analysis.result;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The tables {@code scenarios} and {@code factors}. */
final class ScenarioTable {

    private ScenarioTable() {}

    static void append(DuckDBConnection store, Iterable<StoredScenario> scenarios) throws SQLException {
        try (DuckDBAppender rows = StoreFile.appender(store, "scenarios");
                DuckDBAppender factors = StoreFile.appender(store, "factors")) {
            int position = 0;
            for (StoredScenario scenario : scenarios) {
                rows.beginRow();
                rows.append(scenario.id());
                rows.append(++position);
                rows.append(scenario.base());
                rows.append(scenario.parameterSet());
                rows.append(scenario.titleEn());
                rows.append(scenario.titleJa());
                rows.append(scenario.contentHash());
                rows.append(scenario.effective());
                rows.endRow();
                for (Map.Entry<String, Double> factor : scenario.factors().entrySet()) {
                    factors.beginRow();
                    factors.append(scenario.id());
                    factors.append(factor.getKey());
                    factors.append(factor.getValue().doubleValue());
                    factors.endRow();
                }
            }
            // Closing would swallow what goes wrong here.
            rows.flush();
            factors.flush();
        }
    }

    static StoredScenario read(Connection store, String id) throws SQLException {
        try (PreparedStatement select =
                store.prepareStatement("SELECT base, parameter_set, title_en, title_ja, content_hash, effective"
                        + " FROM scenarios WHERE scenario = ?")) {
            select.setString(1, id);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    throw new ResultException("There is no scenario " + id + " in the store.");
                }
                return new StoredScenario(
                        id,
                        found.getString(1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6),
                        factors(store, id));
            }
        }
    }

    private static SortedMap<String, Double> factors(Connection store, String id) throws SQLException {
        SortedMap<String, Double> factors = new TreeMap<>();
        try (PreparedStatement select =
                store.prepareStatement("SELECT factor, value FROM factors WHERE scenario = ?")) {
            select.setString(1, id);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    factors.put(found.getString(1), found.getDouble(2));
                }
            }
        }
        return factors;
    }
}
