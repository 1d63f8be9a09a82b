package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.PairedDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number of the page is computed again from {@code store.duckdb}: by the very queries that the page shows, and these in
 * turn are checked by others that go back to the lives of the NGOs.
 */
final class PageNumbersTest {

    private static final Pattern NUMBER =
            Pattern.compile("<data value=\"([^\"]*)\" data-key=\"([^\"]*)\" data-per=\"([^\"]*)\">([^<]*)</data>");
    private static final Pattern QUERY = Pattern.compile("(?s)<pre data-sql=\"([^\"]*)\"><code>(.*?)</code>");
    private static final Pattern DIGITS = Pattern.compile("[+−]?[\\d,]+(?:\\.(\\d+))?");

    @TempDir
    private static Path folder;

    private static String page;
    private static Map<String, Double> computed;

    @BeforeAll
    static void makeThePageAndComputeItsNumbersAgain() throws IOException, SQLException {
        page = Files.readString(ToyPage.write(folder));
        computed = new HashMap<>();
        try (Connection store = store();
                Statement sql = store.createStatement()) {
            for (MatchResult query : QUERY.matcher(page).results().toList()) {
                try (ResultSet rows = sql.executeQuery(unescaped(query.group(2)))) {
                    int last = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder key = new StringBuilder(query.group(1));
                        for (int column = 1; column < last; column++) {
                            key.append(' ').append(rows.getString(column));
                        }
                        computed.put(key.toString(), rows.getDouble(last));
                    }
                }
            }
            addIntervals(store);
        }
    }

    @Test
    void everyMarkedNumberComesOutOfTheStore() {
        List<MatchResult> numbers = NUMBER.matcher(page).results().toList();
        assertThat(numbers).hasSizeGreaterThan(200);
        for (MatchResult number : numbers) {
            String key = number.group(2);
            assertThat(computed).containsKey(key);
            double value = Double.parseDouble(number.group(1));
            assertThat(value).as(key).isCloseTo(computed.get(key), within(tolerance(value)));
        }
        assertThat(new TreeSet<>(numbers.stream()
                        .map(number -> number.group(2).split(" ")[0])
                        .toList()))
                .contains("mean", "difference", "low", "high", "survival", "incidence", "indicator", "ties", "spent");
    }

    @Test
    void whatIsReadIsTheNumberRounded() {
        for (MatchResult number : NUMBER.matcher(page).results().toList()) {
            double value = Double.parseDouble(number.group(1));
            var digits = DIGITS.matcher(number.group(4));
            if (!digits.find()) {
                assertThat(value).as(number.group()).isZero();
                continue;
            }
            double per = Double.parseDouble(number.group(3));
            double read = Double.parseDouble(digits.group().replace(",", "").replace('−', '-'));
            int decimals = digits.group(1) == null ? 0 : digits.group(1).length();
            assertThat(read * per).as(number.group()).isCloseTo(value, within(0.5001 * Math.pow(10, -decimals) * per));
        }
    }

    @Test
    void noNumberInATableIsUnmarked() {
        List<String> cells = Pattern.compile("(?s)<td\\b[^>]*>(.*?)</td>")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1))
                .toList();
        assertThat(cells).hasSizeGreaterThan(200);
        for (String cell : cells) {
            String rest = cell.replaceAll("(?s)<(data|code)\\b.*?</\\1>", "").replaceAll("<[^>]*>", "");
            assertThat(rest).as(cell).doesNotContainPattern("\\d");
        }
    }

    @Test
    void outcomesInTheStoreAreThoseOfTheLivesOfItsNgos() throws SQLException {
        try (Connection store = store();
                Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("""
                        SELECT count(*), max(abs(value - share))
                        FROM outcomes
                        JOIN (
                            SELECT scenario, run, count(*) FILTER (WHERE "end" = 'active' OR months_observed > 120)
                                / count(*) AS share
                            FROM ngos WHERE initial AND NOT metropolitan
                            GROUP BY scenario, run
                        ) USING (scenario, run)
                        WHERE outcome = 'survival_10y' AND area = 'JP-nonmetro'""")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(ToyPage.SCENARIOS * ToyPage.RUNS);
            assertThat(rows.getDouble(2)).isLessThan(1e-12);
        }
    }

    /** The intervals, from the values of runs. */
    private static void addIntervals(Connection store) throws SQLException {
        Map<String, Map<Integer, Double>> values = new HashMap<>();
        try (Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("SELECT outcome, area, scenario, run, value FROM outcomes")) {
            while (rows.next()) {
                values.computeIfAbsent(
                                rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3),
                                key -> new HashMap<>())
                        .put(rows.getInt(4), rows.getDouble(5));
            }
        }
        for (String key : values.keySet()) {
            String of = key.substring(0, key.lastIndexOf(' ') + 1);
            List<Double> before = new ArrayList<>();
            List<Double> after = new ArrayList<>();
            values.get(key).forEach((run, value) -> {
                before.add(values.get(of + ToyPage.BASELINE).get(run));
                after.add(value);
            });
            PairedDifference difference = PairedDifference.of(
                    before.stream().mapToDouble(Double::doubleValue).toArray(),
                    after.stream().mapToDouble(Double::doubleValue).toArray(),
                    0.95);
            computed.put("low " + key, difference.interval().low());
            computed.put("high " + key, difference.interval().high());
        }
    }

    private static Connection store() throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("store.duckdb"), readOnly);
    }

    /** The page has six decimals. */
    private static double tolerance(double value) {
        return 1e-6 + 1e-9 * Math.abs(value);
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
