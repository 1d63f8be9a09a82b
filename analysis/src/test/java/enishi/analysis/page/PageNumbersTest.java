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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number of the page is computed again from {@code store.duckdb}: by the very queries that the page shows, and these in
 * turn are checked by others that go back to the lives of the NGOs.
 */
final class PageNumbersTest {

    private static final Pattern DIGITS = Pattern.compile("[+−]?[\\d,]+(?:\\.(\\d+))?");

    @TempDir
    private static Path folder;

    private static String page;
    private static Map<String, Double> computed;

    @BeforeAll
    static void makeThePageAndComputeItsNumbersAgain() throws IOException, SQLException {
        page = Files.readString(ToyPage.write(folder));
        computed = StoreNumbers.of(page, folder);
        try (Connection store = StoreNumbers.store(folder)) {
            addWhatRestsOnRuns(store);
        }
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
        assertThat(marked("reach")).isBetween(student(0.05), student(0.05 / (outcomes * (ToyPage.SCENARIOS - 1.0))));
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
        assertThat(marked("front after")).isCloseTo(on / 20_000.0, within(0.02));
        assertThat(marked("front same")).isBetween(0.0, 1.0);
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

    /** What is more than a query: intervals, ratios and shares, computed anew from the values of runs. */
    private static void addWhatRestsOnRuns(Connection store) throws SQLException {
        Map<String, double[]> values = new TreeMap<>();
        try (Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("SELECT outcome, area, scenario, run, value FROM outcomes")) {
            while (rows.next()) {
                values.computeIfAbsent(
                                        rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3),
                                        key -> new double[ToyPage.RUNS])[rows.getInt(4) - 1] =
                        rows.getDouble(5);
            }
        }
        double reach = marked("reach");
        computed.put("reach", reach);
        List<Double> reductions = new ArrayList<>();
        for (String key : values.keySet()) {
            double[] before = of(values, key.substring(0, key.lastIndexOf(' ') + 1) + ToyPage.BASELINE);
            double[] after = of(values, key);
            double[] differences = differences(before, after, 1);
            addInterval(key, differences, reach);
            double paired = StatUtils.variance(differences);
            if (paired > 0 && Math.abs(mean(differences)) > 2 * Math.sqrt(paired / ToyPage.RUNS)) {
                reductions.add((StatUtils.variance(before) + StatUtils.variance(after)) / paired);
            }
        }
        double[] sorted =
                reductions.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        computed.put("pairing median", percentile.evaluate(sorted, 50));
        computed.put("pairing decile", percentile.evaluate(sorted, 10));
        for (String scenario : List.of("after", "same")) {
            addCosts(values, scenario, reach);
        }
        ToyPage.budgets().forEach((instrument, yen) -> {
            for (String scenario : List.of(ToyPage.BASELINE, "after", "same")) {
                String key = instrument + " " + scenario;
                computed.put("budget " + key, yen);
                computed.put("share " + key, computed.getOrDefault("spent " + key, 0.0) / yen);
                computed.putIfAbsent("spent " + key, 0.0);
            }
        });
    }

    private static void addCosts(Map<String, double[]> values, String scenario, double reach) {
        String spending = "public_spending_per_year JP ";
        String years = "ngo_years JP-nonmetro ";
        double[] cost = differences(of(values, spending + ToyPage.BASELINE), of(values, spending + scenario), 11);
        double[] gain = differences(of(values, years + ToyPage.BASELINE), of(values, years + scenario), 1);
        double[] benefit = new double[cost.length];
        Arrays.setAll(benefit, i -> ToyPage.WILLINGNESS_TO_PAY * gain[i] - cost[i]);
        addInterval("cost JP " + scenario, cost, reach);
        addInterval("gain JP-nonmetro " + scenario, gain, reach);
        // Benefits are a family of their own; how wide it reaches is read off the page and must lie within its bounds.
        double mean = mean(benefit);
        double error = Math.sqrt(StatUtils.variance(benefit) / ToyPage.RUNS);
        double own = error == 0 ? 0 : (marked("high benefit JP-nonmetro " + scenario) - mean) / error;
        if (error > 0) {
            assertThat(own).isBetween(student(0.05), student(0.05 / (ToyPage.SCENARIOS - 1)));
        }
        addInterval("benefit JP-nonmetro " + scenario, benefit, own);
        computed.put("ratio " + scenario, mean(cost) / mean(gain));
        addFieller(cost, gain, scenario);
        computed.put("front " + scenario, marked("front " + scenario));
    }

    /** Ends of Fieller's set: where the mean of cost less ratio times gain is just told from zero. */
    private static void addFieller(double[] cost, double[] gain, String scenario) {
        double t = student(0.05);
        double n = ToyPage.RUNS;
        double a = Math.pow(mean(gain), 2) - t * t * StatUtils.variance(gain) / n;
        double covariance = new Covariance().covariance(cost, gain);
        double b = mean(cost) * mean(gain) - t * t * covariance / n;
        double c = Math.pow(mean(cost), 2) - t * t * StatUtils.variance(cost) / n;
        double root = Math.sqrt(Math.max(0, b * b - a * c));
        computed.put("ratio-low " + scenario, (b - root) / a);
        computed.put("ratio-high " + scenario, (b + root) / a);
    }

    private static void addInterval(String key, double[] differences, double reach) {
        double half = reach * Math.sqrt(StatUtils.variance(differences) / differences.length);
        computed.put("low " + key, mean(differences) - half);
        computed.put("high " + key, mean(differences) + half);
    }

    private static double[] differences(double[] before, double[] after, double factor) {
        double[] differences = new double[before.length];
        Arrays.setAll(differences, i -> factor * (after[i] - before[i]));
        return differences;
    }

    private static String first(String key) {
        return key.contains(" ") ? key.substring(0, key.indexOf(' ')) : key;
    }

    private static double[] of(Map<String, double[]> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private static double mean(double[] values) {
        return StatUtils.mean(values);
    }

    /** Student's quantile with a degree of freedom less than there are runs, two-sided. */
    private static double student(double probability) {
        return new TDistribution(null, ToyPage.RUNS - 1.0).inverseCumulativeProbability(1 - probability / 2);
    }

    private static double marked(String key) {
        return StoreNumbers.marked(page).stream()
                .filter(number -> number.key().equals(key))
                .mapToDouble(StoreNumbers.MarkedNumber::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The page has six decimals; ends of intervals are computed from a reach of so many. */
    private static double tolerance(String key, double value) {
        boolean end = key.startsWith("low ") || key.startsWith("high ");
        return 1e-6 + (end ? 1e-6 : 1e-9) * Math.abs(value);
    }
}
