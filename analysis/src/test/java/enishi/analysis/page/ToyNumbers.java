package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.TreeMap;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * The numbers of the toy's page computed again: by the page's own queries, and what is more than a query (intervals, ratios and
 * shares) from the values of runs.
 */
final class ToyNumbers {

    private final String page;
    private final Map<String, Double> computed;

    private ToyNumbers(String page, Map<String, Double> computed) {
        this.page = page;
        this.computed = computed;
    }

    /** The numbers of a page by their keys, from the store beside it. */
    static Map<String, Double> of(String page, Path folder) throws SQLException {
        ToyNumbers numbers = new ToyNumbers(page, StoreNumbers.of(page, folder));
        try (Connection store = StoreNumbers.store(folder)) {
            numbers.add(store);
        }
        return numbers.computed;
    }

    private void add(Connection store) throws SQLException {
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

    private void addCosts(Map<String, double[]> values, String scenario, double reach) {
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
    private void addFieller(double[] cost, double[] gain, String scenario) {
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

    private void addInterval(String key, double[] differences, double reach) {
        double half = reach * Math.sqrt(StatUtils.variance(differences) / differences.length);
        computed.put("low " + key, mean(differences) - half);
        computed.put("high " + key, mean(differences) + half);
    }

    private static double[] differences(double[] before, double[] after, double factor) {
        double[] differences = new double[before.length];
        Arrays.setAll(differences, i -> factor * (after[i] - before[i]));
        return differences;
    }

    private static double[] of(Map<String, double[]> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }

    private static double mean(double[] values) {
        return StatUtils.mean(values);
    }

    /** Student's quantile with a degree of freedom less than there are runs, two-sided. */
    static double student(double probability) {
        return new TDistribution(null, ToyPage.RUNS - 1.0).inverseCumulativeProbability(1 - probability / 2);
    }

    private double marked(String key) {
        return StoreNumbers.marked(page, key);
    }
}
