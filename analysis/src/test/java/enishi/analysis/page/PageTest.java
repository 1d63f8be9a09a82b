package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page says in both languages, and what it may do. Every number of it is computed again from {@code store.duckdb}: by
 * the very queries that the page shows, and these in turn are checked by others that go back to the lives of the NGOs.
 */
final class PageTest {

    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u4e00-\\u9fff]");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4,}");
    private static final Pattern DIGITS = Pattern.compile("[+−]?[\\d,]+(?:\\.(\\d+))?");

    @TempDir
    private static Path folder;

    private static String page;
    private static String english;
    private static String japanese;
    private static Map<String, Double> computed;

    @BeforeAll
    static void makeThePageAndComputeItsNumbersAgain() throws IOException, SQLException {
        page = Files.readString(ToyPage.write(folder));
        english = page.substring(page.indexOf("<main lang=\"en\">"), page.indexOf("<main lang=\"ja\">"));
        japanese = page.substring(page.indexOf("<main lang=\"ja\">"), page.indexOf("<script>"));
        computed = ToyNumbers.of(page, folder);
    }

    @Test
    void aPageAboutOneParameterSetSaysNothingOfSets() {
        assertThat(page).doesNotContain("parameter set", "組のパラメータ", "data-key=\"set", "robust", "頑健");
    }

    @Test
    void itAsksForNothingFromOutside() {
        assertThat(page).contains("default-src &#x27;none&#x27;; style-src &#x27;sha256-", "script-src &#x27;sha256-");
        assertThat(page.replace("http://www.w3.org/", ""))
                .doesNotContain("http://", "https://", "@import", "url(http", "src=", "<link", "<iframe");
        assertThat(folder.resolve("report.html.part")).doesNotExist();
    }

    @Test
    void bothLanguagesShowTheSameNumbersInTheSameOrder() {
        List<String> keys = keys(english);
        assertThat(keys).hasSizeGreaterThan(100);
        assertThat(keys(japanese)).isEqualTo(keys);
    }

    @Test
    void noTextIsMissingInEitherLanguage() {
        List<String> inEnglish = texts(english);
        List<String> inJapanese = texts(japanese);
        assertThat(inEnglish)
                .hasSizeGreaterThan(100)
                .noneMatch(text -> JAPANESE.matcher(text).find());
        assertThat(inJapanese).hasSameSizeAs(inEnglish);
        for (int i = 0; i < inEnglish.size(); i++) {
            if (LETTERS.matcher(inEnglish.get(i)).find()) {
                assertThat(JAPANESE.matcher(inJapanese.get(i)).find())
                        .as(inEnglish.get(i) + " → " + inJapanese.get(i))
                        .isTrue();
            }
        }
    }

    @Test
    void itTellsEachPolicysEffectOnSurvivalFirst() {
        String first = english.substring(0, english.indexOf("<nav"));
        assertThat(first)
                .contains("What do 2 policies do to NGOs outside the big cities?", "▲ More survive", "After")
                .contains("= The same in every run", "what the model cannot say");
        assertThat(english.indexOf("not identified by any data"))
                .isBetween(english.indexOf("id=\"en-limits\""), english.indexOf("id=\"en-limits\"") + 400);
    }

    @Test
    void titlesOfScenariosAreTextAndNothingElse() {
        assertThat(page).contains("Same &lt;b&gt; &amp; all").doesNotContain("Same <b>");
    }

    @Test
    void madeAgainItIsTheSame() throws IOException {
        assertThat(Files.readString(ToyPage.writeAgain(folder))).isEqualTo(page);
    }

    @Test
    void everyMarkedNumberComesOutOfTheStore() {
        List<StoreNumbers.MarkedNumber> numbers = StoreNumbers.marked(page);
        assertThat(numbers).hasSizeGreaterThan(200);
        for (StoreNumbers.MarkedNumber number : numbers) {
            assertThat(computed).containsKey(number.key());
            assertThat(number.value())
                    .as(number.key())
                    .isCloseTo(computed.get(number.key()), within(tolerance(number.key(), number.value())));
        }
        assertThat(new TreeSet<>(
                        numbers.stream().map(number -> first(number.key())).toList()))
                .contains(
                        "mean",
                        "difference",
                        "low",
                        "high",
                        "survival",
                        "incidence",
                        "indicator",
                        "ties",
                        "spent",
                        "reach",
                        "pairing",
                        "ratio",
                        "front",
                        "budget",
                        "share");
    }

    /** One width in standard errors for all: between that of one interval alone and Bonferroni's for all. */
    @Test
    void theIntervalsReachAsFarAsSimultaneousOnesMay() {
        int outcomes = (int) computed.keySet().stream()
                .filter(key -> key.startsWith("difference ") && key.endsWith(" after"))
                .count();
        assertThat(StoreNumbers.marked(page, "reach"))
                .isBetween(ToyNumbers.student(0.05), ToyNumbers.student(0.05 / (outcomes * (ToyPage.SCENARIOS - 1.0))));
    }

    /** Shares of resamples, with resamples of our own: 20,000, seed 1, so that 0.02 is above five standard errors. */
    @Test
    void sharesOfResamplesAreThoseOfOtherResamples() throws SQLException {
        double[] cost = new double[ToyPage.RUNS];
        double[] gain = new double[ToyPage.RUNS];
        try (Connection store = StoreNumbers.store(folder);
                Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("""
                        SELECT run, outcome, policy.value - baseline.value
                        FROM outcomes AS policy JOIN outcomes AS baseline USING (run, outcome, area)
                        WHERE policy.scenario = 'after' AND baseline.scenario = 'before'
                            AND (outcome = 'ngo_years' OR outcome = 'public_spending_per_year')
                            AND area IN ('JP', 'JP-nonmetro')""")) {
            while (rows.next()) {
                (rows.getString(2).equals("ngo_years") ? gain : cost)[rows.getInt(1) - 1] = rows.getDouble(3);
            }
        }
        SplittableRandom random = new SplittableRandom(1);
        int on = 0;
        for (int resample = 0; resample < 20_000; resample++) {
            double costs = 0;
            double gains = 0;
            for (int i = 0; i < ToyPage.RUNS; i++) {
                int run = random.nextInt(ToyPage.RUNS);
                costs += cost[run];
                gains += gain[run];
            }
            // The scenario "same" is the baseline again, so there is one other point only: (0, 0).
            on += costs < 0 || gains > 0 || (costs == 0 && gains == 0) ? 1 : 0;
        }
        assertThat(StoreNumbers.marked(page, "front after")).isCloseTo(on / 20_000.0, within(0.02));
        assertThat(StoreNumbers.marked(page, "front same")).isBetween(0.0, 1.0);
    }

    @Test
    void whatIsReadIsTheNumberRounded() {
        for (StoreNumbers.MarkedNumber number : StoreNumbers.marked(page)) {
            var digits = DIGITS.matcher(number.words());
            if (!digits.find()) {
                assertThat(number.value()).as(number.key()).isZero();
                continue;
            }
            double read = Double.parseDouble(digits.group().replace(",", "").replace('−', '-'));
            int decimals = digits.group(1) == null ? 0 : digits.group(1).length();
            assertThat(read * number.per())
                    .as(number.key())
                    .isCloseTo(number.value(), within(0.5001 * Math.pow(10, -decimals) * number.per()));
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
        try (Connection store = StoreNumbers.store(folder);
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

    private static List<String> keys(String language) {
        return Pattern.compile("data-key=\"([^\"]*)\"")
                .matcher(language)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The texts of headings, paragraphs, cells and items, without numbers, names in code and drawings. */
    private static List<String> texts(String language) {
        String words = language.replaceAll("(?s)<svg.*?</svg>", "")
                .replaceAll("(?s)<(code|data)\\b.*?</\\1>", "")
                .replaceAll("(?s)<p lang=\"en\">.*?</p>", "");
        Matcher blocks = Pattern.compile("(?s)<(h1|h2|h3|p|li|th|caption|figcaption|summary|dt)\\b[^>]*>(.*?)</\\1>")
                .matcher(words);
        return blocks.results()
                .map(block -> block.group(2).replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    private static String first(String key) {
        return key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
    }

    /** The page has six decimals; ends of intervals are computed from a reach of so many. */
    private static double tolerance(String key, double value) {
        boolean end = key.startsWith("low ") || key.startsWith("high ");
        return 1e-6 + (end ? 1e-6 : 1e-9) * Math.abs(value);
    }
}
