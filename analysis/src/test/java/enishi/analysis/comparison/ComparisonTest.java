package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.result.NgoRecord;
import enishi.analysis.result.StoredRun;
import enishi.analysis.statistics.Interval;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.sim.metric.Area;
import enishi.sim.metric.Metrics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    @TempDir
    private Path folder;

    @Test
    void survivalIsNamedAfterItsHorizon() {
        assertThat(ids(180))
                .contains("survival_10y", "survival_10y_income_under_10m", "survival_5y_founded_later")
                .contains("restricted_mean_survival_180m", "restricted_mean_survival_180m_income_under_10m");
        assertThat(ids(60)).contains("survival_5y", "survival_30m_founded_later", "restricted_mean_survival_60m");
        assertThat(ids(30)).contains("survival_30m");
        assertThat(Outcomes.headline(180).id()).isEqualTo("survival_10y");
    }

    @Test
    void survivalIsThatOfTheGroupsAtEntry() {
        StoredRun run = run(
                120,
                List.of(
                        ngo(false, true, 5_000_000, true, 60),
                        ngo(false, true, 9_999_999, false, 120),
                        ngo(false, true, 10_000_000, false, 120),
                        ngo(false, true, 50_000_000, false, 120),
                        ngo(true, true, 50_000_000, true, 12),
                        ngo(false, false, 1_000_000, true, 3)));
        assertThat(value(run, "survival_10y", Area.NONMETROPOLITAN)).isEqualTo(0.75);
        assertThat(value(run, "survival_10y_income_under_10m", Area.NONMETROPOLITAN))
                .isEqualTo(0.5);
        assertThat(value(run, "survival_10y", Area.METROPOLITAN)).isZero();
        assertThat(value(run, "survival_5y_founded_later", Area.JAPAN)).isZero();
        assertThat(value(run, "restricted_mean_survival_120m", Area.NONMETROPOLITAN))
                .isEqualTo(105);
    }

    @Test
    void flowsAreYearlyMeansAndStocksAreThoseOfTheEnd() {
        StoredRun run = run(24, List.of());
        int spending = Metrics.indexOf("public_spending_yen");
        for (int month = 0; month < 24; month++) {
            run.values()[spending][Area.JAPAN][month] = 100;
            run.values()[Metrics.indexOf("active_ngos")][Area.JAPAN][month] = month;
        }
        assertThat(value(run, "public_spending_per_year", Area.JAPAN)).isEqualTo(1200);
        assertThat(value(run, "active_ngos_end", Area.JAPAN)).isEqualTo(23);
        assertThat(value(run, "survival_2y", Area.NONMETROPOLITAN)).isNaN();
    }

    @Test
    void theFileSaysWhatTheContractSays() throws IOException {
        Comparison comparison =
                Comparison.of(List.of(scenario("before", 0.90, 0.92, 0.91), scenario("after", 0.91, 0.94, 0.92)), 0.95);
        Path file = folder.resolve(ComparisonFile.NAME);
        ComparisonFile.write(file, comparison);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0))
                .isEqualTo(
                        "outcome,area,scenario,unit,level,estimate,estimate_se,difference,ci_low,ci_high,method,runs,"
                                + "sets,set_low,set_high,same_sign_share");
        // Differences .01, .02, .01: mean .013333, se .003333, t(2) = 4.302653, so -.001009 and .027676.
        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "survival_10y,JP-nonmetro,before,share,,0.91,0.005774,,,,,3,1,,,",
                        "survival_10y,JP-nonmetro,after,share,0.95,0.923333,0.008819,0.013333,-0.001009,0.027676,"
                                + "paired-max-t,3,1,,,");
    }

    /** Three scenarios: each interval is wider than alone, and what does not vary makes none wider. */
    @Test
    void intervalsOfAllScenariosHoldAtOnce() {
        ScenarioRuns before = scenario("before", 0.90, 0.92, 0.91, 0.93);
        ScenarioRuns after = scenario("after", 0.91, 0.94, 0.92, 0.95);
        ScenarioRuns other = scenario("other", 0.93, 0.91, 0.94, 0.93);
        Interval alone = interval(Comparison.of(List.of(before, after), 0.95));
        Interval withTheSame =
                interval(Comparison.of(List.of(before, after, scenario("same", 0.90, 0.92, 0.91, 0.93)), 0.95));
        Comparison comparison = Comparison.of(List.of(before, after, other), 0.95);
        assertThat(withTheSame).isEqualTo(alone);
        assertThat(interval(comparison).high()).isGreaterThan(alone.high());
        assertThat(comparison.intervals()).isEqualTo(2);
    }

    private static Interval interval(Comparison comparison) {
        return Objects.requireNonNull(comparison.of("after").get(0).difference())
                .interval();
    }

    /** Whatever a shipped scenario asks to look at is compared. */
    @Test
    void whatScenariosAskToLookAtIsCompared() {
        Set<String> lookAt = new TreeSet<>();
        ScenarioCatalog.ids()
                .forEach(id ->
                        lookAt.addAll(ScenarioCatalog.open(id).definition().lookAt()));
        assertThat(lookAt).contains("survival", "grants_yen", "tokyo_income_share", "vital_ngos");
        List<Outcome> always = Outcomes.of(180);
        List<Outcome> all = Outcomes.of(180, lookAt);
        assertThat(all.subList(0, always.size())).extracting(Outcome::id).isEqualTo(ids(180));
        assertThat(all).extracting(outcome -> outcome.id() + outcome.area()).doesNotHaveDuplicates();
        assertThat(all).extracting(Outcome::id).contains("grants_yen_per_year", "tokyo_income_share_end", "staff_end");
        assertThat(Outcomes.of(180, List.of("survival", "vital_ngos"))).hasSize(always.size());
    }

    @Test
    void everyDifferenceIsTestedAndAdjustedForTheirNumber() throws IOException {
        Comparison comparison = Comparison.of(
                List.of(
                        scenario("before", 0.90, 0.92, 0.91),
                        scenario("after", 0.91, 0.94, 0.92),
                        scenario("other", 0.90, 0.93, 0.91)),
                0.95);
        Path file = folder.resolve(TestFile.NAME);
        TestFile.write(file, comparison);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).isEqualTo("outcome,area,scenario,pairs,difference,difference_se,p,p_holm");
        double[] p = lines.stream()
                .skip(1)
                .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[6]))
                .toArray();
        // t(2) of 4 and of 1.
        assertThat(p[0]).isCloseTo(0.0571910, within(1e-6));
        assertThat(p[1]).isCloseTo(0.4226497, within(1e-6));
        assertThat(lines.get(1)).contains(",after,3,0.0133333333333333,");
        assertThat(Double.parseDouble(lines.get(1).split(",", -1)[7])).isCloseTo(2 * p[0], within(1e-12));
        assertThat(Double.parseDouble(lines.get(2).split(",", -1)[7])).isCloseTo(p[1], within(1e-12));
    }

    @Test
    void bandsOfManyRunsAreTheirSpreadAndOfOneRunItsOwn() {
        double[] time = {0, 1};
        Band band = Band.ofRuns(time, new double[][] {{1, 0.8}, {1, 0.9}, {1, 1.0}}, 0.95);
        assertThat(band.last()).isEqualTo(0.9, within(1e-12));
        assertThat(band.low()[1]).isEqualTo(0.805, within(1e-12));
        assertThat(band.high()[1]).isEqualTo(0.995, within(1e-12));
        assertThat(band.minimum()).isEqualTo(0.805, within(1e-12));
        Band alone = Band.ofRuns(time, new double[][] {{1, 0.8}}, 0.95);
        assertThat(alone.low()[1]).isNaN();
        assertThat(alone.maximum()).isEqualTo(1);
    }

    @Test
    void numbersAreReadable() {
        Wording english = new Wording(Language.ENGLISH);
        Wording japanese = new Wording(Language.JAPANESE);
        assertThat(english.value(Unit.SHARE, 0.9219)).isEqualTo("92.2 %");
        assertThat(english.value(Unit.YEN_A_YEAR, 17_500_000)).isEqualTo("17.5 million yen");
        assertThat(japanese.value(Unit.YEN_A_YEAR, 17_500_000)).isEqualTo("1,750万円");
        assertThat(japanese.value(Unit.YEN_A_YEAR, 13_300_000_000.0)).isEqualTo("133億円");
        assertThat(english.value(Unit.NGOS, 474.75)).isEqualTo("474.8");
        assertThat(english.value(Unit.PERSONS, 891_936.75)).isEqualTo("891,937");
        assertThat(english.difference(Unit.SHARE, 0.0114, new Interval(0.0058, 0.017)))
                .isEqualTo("+1.14 points (+0.58 to +1.70)");
        assertThat(english.difference(Unit.PERSONS, -36_000, new Interval(-41_900, -30_100)))
                .isEqualTo("−36,000 (−41,900 to −30,100)");
        assertThat(english.difference(Unit.MONTHS, 0, new Interval(0, 0))).isEqualTo("no change");
        assertThat(english.value(Unit.SHARE, Double.NaN)).isEqualTo("no value");
    }

    private static List<String> ids(int months) {
        return Outcomes.of(months).stream().map(Outcome::id).toList();
    }

    private static double value(StoredRun run, String id, int area) {
        Outcome outcome = Outcomes.of(run.length()).stream()
                .filter(candidate -> candidate.id().equals(id) && candidate.area() == area)
                .findFirst()
                .orElseThrow();
        return outcome.ofRun().applyAsDouble(new RunFacts(run));
    }

    private static StoredRun run(int length, List<NgoRecord> ngos) {
        List<YearMonth> months = new ArrayList<>();
        for (int month = 0; month < length; month++) {
            months.add(YearMonth.of(2016, 4).plusMonths(month));
        }
        return new StoredRun(
                1, months, new double[Metrics.ALL.size()][Area.COUNT][length], ngos, List.of(), List.of(), List.of());
    }

    private static NgoRecord ngo(boolean metropolitan, boolean initial, long income, boolean ended, int observed) {
        YearMonth start = YearMonth.of(2016, 4);
        return new NgoRecord(
                "13-2001-05-001",
                "JP-13",
                "JP-13",
                metropolitan,
                "peace",
                initial,
                YearMonth.of(2001, 5),
                179,
                income,
                ended ? start.plusMonths(observed) : null,
                ended ? "dormancy" : "active",
                null,
                null,
                null,
                null,
                observed,
                income);
    }

    /** A scenario of which only the headline is known. */
    private static ScenarioRuns scenario(String id, double... survival) {
        return MadeRuns.of(id, List.of(Outcomes.headline(120)), survival);
    }
}
