package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.page.StoreNumbers.MarkedNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page across parameter sets: its numbers come out of the store, and it says what is chance and what is which set. */
@Tag("slow")
final class EnsemblePageTest {

    /** What does not rest on sets, and is computed anew elsewhere for a page with one set. */
    private static final Set<String> ELSEWHERE =
            Set.of("pairing", "ratio", "ratio-low", "ratio-high", "front", "budget", "share", "rank-by-chance");

    private static final int SETS = 4;

    @TempDir
    private static Path folder;

    private static String page;
    private static Map<String, Double> computed;

    @BeforeAll
    static void makeThePage() throws IOException, SQLException {
        page = Files.readString(ToyPage.writeAcrossSets(folder));
        computed = StoreNumbers.of(page, folder);
        try (Connection store = StoreNumbers.store(folder)) {
            addIntervalsAndShares(store);
        }
    }

    @Test
    void everyMarkedNumberComesOutOfTheStore() {
        Set<String> seen = new TreeSet<>();
        for (MarkedNumber number : StoreNumbers.marked(page)) {
            String first = number.key().replaceFirst(" .*", "");
            boolean weighed = number.key().matches("(low|high) (cost|gain|benefit) .*");
            if (ELSEWHERE.contains(first) || weighed) {
                continue;
            }
            seen.add(first);
            assertThat(computed).containsKey(number.key());
            assertThat(number.value())
                    .as(number.key())
                    .isCloseTo(computed.get(number.key()), within(2e-6 + 2e-6 * Math.abs(number.value())));
        }
        assertThat(seen)
                .containsExactly(
                        "agree",
                        "difference",
                        "high",
                        "incidence",
                        "indicator",
                        "low",
                        "mean",
                        "rank",
                        "reach",
                        "set-high",
                        "set-low",
                        "set-share",
                        "sets",
                        "spent",
                        "survival",
                        "ties",
                        "year");
    }

    @Test
    void noNumberInATableIsUnmarked() {
        Pattern.compile("(?s)<td\\b[^>]*>(.*?)</td>")
                .matcher(page)
                .results()
                .map(cell -> cell.group(1)
                        .replaceAll("(?s)<(data|code)\\b.*?</\\1>", "")
                        .replaceAll("<[^>]*>", ""))
                .forEach(rest -> assertThat(rest).doesNotContainPattern("\\d"));
    }

    @Test
    void theSignUnderTheOneSetIsTold() {
        assertThat(computed.get("agree survival_10y JP-nonmetro after")).isEqualTo(3);
        assertThat(computed.get("set-low survival_10y JP-nonmetro after")).isNegative();
        assertThat(computed.get("set-high survival_10y JP-nonmetro after")).isPositive();
        assertThat(computed.get("rank parameters.rule.strength survival_10y JP-nonmetro after"))
                .isCloseTo(1, within(1e-9));
        assertThat(computed.get("sets")).isEqualTo(SETS);
        assertThat(page)
                .contains(
                        "Does it hold whatever the unknown strengths?",
                        "強さが分からなくても成り立つか",
                        "is a range, not a probability",
                        "組にわたる範囲は確率ではない",
                        "Not robust: 3 of 4 parameter sets have this sign",
                        "頑健ではない：この符号になるのは4組中3組で",
                        "Changes on average, but not under every parameter set",
                        "a range and not a probability",
                        "Strength <data",
                        "強さ <data");
    }

    /** Ends of intervals from the page's reach, and shares of variance, computed anew from the values of runs. */
    private static void addIntervalsAndShares(Connection store) throws SQLException {
        Map<String, double[][]> values = new TreeMap<>();
        try (Statement sql = store.createStatement();
                ResultSet rows = sql.executeQuery("SELECT outcome, area, base, run, value, dense_rank() OVER"
                        + " (ORDER BY parameter_set) FROM outcomes JOIN scenarios USING (scenario)")) {
            while (rows.next()) {
                values.computeIfAbsent(
                                        rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3),
                                        key -> new double[SETS][ToyPage.RUNS])[rows.getInt(6) - 1][rows.getInt(4) - 1] =
                        rows.getDouble(5);
            }
        }
        double reach = StoreNumbers.marked(page).stream()
                .filter(number -> number.key().equals("reach"))
                .mapToDouble(MarkedNumber::value)
                .findFirst()
                .orElseThrow();
        computed.put("reach", reach);
        for (String scenario : List.of(ToyPage.BASELINE, "after", "same")) {
            // The toy knows no instrument of that name, so that nothing is in the store.
            computed.put("spent unknown " + scenario, 0.0);
        }
        values.forEach((key, after) -> {
            double[][] before =
                    Objects.requireNonNull(values.get(key.substring(0, key.lastIndexOf(' ') + 1) + ToyPage.BASELINE));
            double[] seeds = new double[ToyPage.RUNS];
            double[][] table = new double[SETS][ToyPage.RUNS];
            for (int set = 0; set < SETS; set++) {
                for (int run = 0; run < ToyPage.RUNS; run++) {
                    table[set][run] = after[set][run] - before[set][run];
                    seeds[run] += table[set][run] / SETS;
                }
            }
            double error = Math.sqrt(StatUtils.variance(seeds) / ToyPage.RUNS);
            computed.put("low " + key, StatUtils.mean(seeds) - reach * error);
            computed.put("high " + key, StatUtils.mean(seeds) + reach * error);
            double between = between(table, seeds);
            computed.put("set-share " + key, between / (between + error * error));
        });
    }

    /** Two-way layout: mean squares of sets less those of what is left, by the number of seeds. */
    private static double between(double[][] table, double[] seeds) {
        double mean = StatUtils.mean(seeds);
        List<Double> means = Arrays.stream(table).map(StatUtils::mean).toList();
        double rest = 0;
        for (int set = 0; set < SETS; set++) {
            for (int run = 0; run < ToyPage.RUNS; run++) {
                rest += Math.pow(table[set][run] - means.get(set) - seeds[run] + mean, 2);
            }
        }
        double of = means.stream().mapToDouble(m -> (m - mean) * (m - mean)).sum() / (SETS - 1);
        return Math.max(0, of - rest / (SETS - 1) / (ToyPage.RUNS - 1) / ToyPage.RUNS);
    }
}
