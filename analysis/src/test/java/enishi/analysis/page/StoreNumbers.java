package enishi.analysis.page;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers of a page, as they are marked in it and as its own queries give them. */
final class StoreNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("<data value=\"([^\"]*)\" data-key=\"([^\"]*)\" data-per=\"([^\"]*)\">([^<]*)</data>");
    private static final Pattern QUERY = Pattern.compile("(?s)<pre data-sql=\"([^\"]*)\"><code>(.*?)</code>");

    private StoreNumbers() {}

    /**
     * A marked number.
     *
     * @param value its value
     * @param key what it is
     * @param per what its digits are multiples of
     * @param words the number as it is read
     */
    record MarkedNumber(double value, String key, double per, String words) {}

    /** The numbers that are marked in a page. */
    static List<MarkedNumber> marked(String page) {
        return NUMBER.matcher(page)
                .results()
                .map(found -> new MarkedNumber(
                        Double.parseDouble(found.group(1)),
                        found.group(2),
                        Double.parseDouble(found.group(3)),
                        found.group(4)))
                .toList();
    }

    /** A number that is marked in a page; not a number where it is missing. */
    static double marked(String page, String key) {
        return marked(page).stream()
                .filter(number -> number.key().equals(key))
                .mapToDouble(MarkedNumber::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What the queries of a page give when the store beside it is asked. */
    static Map<String, Double> of(String page, Path folder) throws SQLException {
        Map<String, Double> numbers = new HashMap<>();
        try (Connection store = store(folder);
                Statement sql = store.createStatement()) {
            for (MatchResult query : QUERY.matcher(page).results().toList()) {
                try (ResultSet rows = sql.executeQuery(unescaped(query.group(2)))) {
                    int last = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder key = new StringBuilder(query.group(1));
                        for (int column = 1; column < last; column++) {
                            key.append(' ').append(rows.getString(column));
                        }
                        numbers.put(key.toString(), rows.getDouble(last));
                    }
                }
            }
        }
        return numbers;
    }

    /** The store of a folder, to be read only. */
    static Connection store(Path folder) throws SQLException {
        Properties readOnly = new Properties();
        readOnly.setProperty("access_mode", "READ_ONLY");
        return DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("store.duckdb"), readOnly);
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
