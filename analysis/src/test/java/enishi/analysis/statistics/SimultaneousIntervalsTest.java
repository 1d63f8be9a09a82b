package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many intervals are as sure together as they say. */
class SimultaneousIntervalsTest {

    private static final double LEVEL = 0.95;
    private static final int DRAWS = TestsByChance.MOST_DRAWS;
    private static final double NONE = Double.NaN;

    @Test
    void oneContrastHasStudentsInterval() {
        double[] differences = {1, 3, 2, 5};
        Interval interval = SimultaneousIntervals.of(new double[][] {differences}, LEVEL)
                .intervals()
                .get(0);
        assertThat(interval)
                .isEqualTo(
                        PairedDifference.of(new double[4], differences, LEVEL).interval());
    }

    @Test
    void intervalsAreWiderThanStudentsAndNeverWiderThanBonferronis() {
        double[][] differences = draws(Case.SHARED_CAUSES, 1, 10, 30);
        SimultaneousIntervals together = SimultaneousIntervals.of(differences, LEVEL);
        assertThat(together.tail()).isBetween(0.05 / 30, 0.02);
        for (int j = 0; j < 30; j++) {
            PairedDifference alone = PairedDifference.of(new double[10], differences[j], LEVEL);
            double bonferroni = student(10).inverseCumulativeProbability(1 - 0.05 / 30 / 2) * alone.standardError();
            double reach = together.intervals().get(j).high() - alone.mean();
            assertThat(reach).isGreaterThan(alone.interval().high() - alone.mean());
            assertThat(reach).isLessThanOrEqualTo(bonferroni * (1 + 1e-12));
        }
    }

    @Test
    void whatDoesNotVaryIsSureAndMakesTheOthersNoLessSure() {
        double[] varying = {1, 3, 2, 5};
        List<Interval> intervals = SimultaneousIntervals.of(
                        new double[][] {{0, 0, 0, 0}, varying, {0.1, 0.1, 0.1, 0.1}}, LEVEL)
                .intervals();
        assertThat(intervals.get(0)).isEqualTo(new Interval(0, 0));
        assertThat(intervals.get(1))
                .isEqualTo(PairedDifference.of(new double[4], varying, LEVEL).interval());
        assertThat(intervals.get(2)).isEqualTo(new Interval(0.1, 0.1));
    }

    /** The tail is common; who has fewer pairs has fewer degrees of freedom. */
    @Test
    void missingPairsDoNotCount() {
        double[] full = {1, 3, 2, 5, 4, 2.5};
        double[] gaps = {2, NONE, 1, 4, NONE, 3};
        SimultaneousIntervals together =
                SimultaneousIntervals.of(new double[][] {full, gaps, {NONE, 7, NONE, NONE, NONE, NONE}}, LEVEL);
        MeanEstimate mean = MeanEstimate.of(gaps);
        double reach = student(4).inverseCumulativeProbability(1 - together.tail() / 2) * mean.standardError();
        assertThat(together.intervals().get(1).high()).isCloseTo(mean.mean() + reach, within(1e-12));
        assertThat(together.tail()).isBetween(0.025, 0.04);
        assertThat(together.intervals().get(2)).isEqualTo(Interval.NONE);
    }

    @Test
    void theSameDifferencesAlwaysGiveTheSameIntervals() {
        double[][] differences = draws(Case.SHARED_CAUSES, 3, 8, 12);
        assertThat(SimultaneousIntervals.of(differences, LEVEL))
                .isEqualTo(SimultaneousIntervals.of(differences, LEVEL));
    }

    @Test
    void fewSeedsAreTakenToSayNothingOfTheCorrelation() {
        double[] same = {1, 3, 2, 5};
        SimultaneousIntervals together = SimultaneousIntervals.of(new double[][] {same, same}, LEVEL);
        assertThat(together.tail()).isCloseTo(1 - Math.sqrt(LEVEL), within(0.002));
        assertThat(SimultaneousIntervals.of(new double[][] {{1}, {2}}, LEVEL).intervals())
                .containsOnly(Interval.NONE);
    }

    @Test
    void contrastsNeedTheSameSeeds() {
        assertThatThrownBy(() -> SimultaneousIntervals.of(new double[][] {{1, 2, 3}, {1, 2}}, LEVEL))
                .hasMessageContaining("2 and 3");
    }

    /** Shrunk altogether, tests are independent: 1 − .95^(1/k), Šidák. */
    @Test
    void independentTestsAreThoseOfSidak() {
        assertThat(tail(equallyCorrelated(20, 6, 0.5), 1)).isCloseTo(1 - Math.pow(LEVEL, 1 / 6.0), within(0.001));
    }

    /** One test said several times is one test; 20,000 draws leave a standard error of .0015. */
    @Test
    void oneTestSaidTwiceIsOneTest() {
        double[] one = equallyCorrelated(10, 1, 0.5).get(0);
        double[] opposite = Arrays.stream(one).map(value -> -value).toArray();
        assertThat(tail(List.of(one, opposite, one), 0)).isCloseTo(0.05, within(0.004));
    }

    /**
     * With many seeds, contrasts that share half of their variance have Dunnett's critical values of infinite degrees of
     * freedom. Reference: R 4.2.2, mvtnorm 1.1-3, {@code qmvnorm(.95, corr = m, tail = "both.tails")} with m of 1 and .5; Dunnett
     * (1964), Biometrics 20, 482–491, table II prints 2.21, 2.35, 2.51. With 200 seeds Student's are larger by about .015.
     */
    @Test
    void manySeedsGiveTheCriticalValuesOfDunnett() {
        assertThat(critical(200, 2)).isCloseTo(2.2121832, within(0.04));
        assertThat(critical(200, 3)).isCloseTo(2.348915, within(0.04));
        assertThat(critical(200, 5)).isCloseTo(2.5114154, within(0.04));
    }

    /**
     * With few seeds every contrast has its own variance. Reference: R 4.2.2, 95 % quantile of {@code max |z_j| /
     * sqrt(W_jj/(n-1))} over 2,000,000 draws of {@code z} normal and {@code W} of {@code rWishart(n - 1, m)}, seed 1.
     */
    @Test
    void fewSeedsGiveTheCriticalValuesOfOwnVariances() {
        assertThat(critical(10, 3)).isCloseTo(2.88117, within(0.05));
        assertThat(critical(10, 8)).isCloseTo(3.44776, within(0.05));
        assertThat(critical(20, 8)).isCloseTo(2.98368, within(0.04));
    }

    /**
     * Level .95, data keyed by seed 11, tails from 500 draws; 1,000 repeats of 5 contrasts (standard error .007) and 400 of 40
     * (.011). The bounds lie about three standard errors below what is expected.
     */
    @Tag("slow")
    @Test
    void allIntervalsHoldAtOnceAsOftenAsTheySay() {
        for (int seeds : new int[] {10, 20}) {
            for (Case kind : Case.values()) {
                assertThat(coverage(kind, seeds, 5, 1000))
                        .as("%s, %d seeds, 5 contrasts", kind, seeds)
                        .isBetween(kind.atLeast, 0.98);
                assertThat(coverage(kind, seeds, 40, 400))
                        .as("%s, %d seeds, 40 contrasts", kind, seeds)
                        .isBetween(kind.atLeast, 0.99);
            }
        }
    }

    /** What coverage is looked at with. */
    private enum Case {
        /** Independent normal. */
        INDEPENDENT(0.915),
        /** Normal with five shared causes, as outcomes and scenarios have them. */
        SHARED_CAUSES(0.915),
        /** Exponential with five shared causes: skewness 2, where Student's intervals fall short too. */
        SKEWED(0.86);

        private final double atLeast;

        Case(double atLeast) {
            this.atLeast = atLeast;
        }
    }

    private static double coverage(Case kind, int seeds, int contrasts, int repeats) {
        int held = 0;
        for (int repeat = 0; repeat < repeats; repeat++) {
            SimultaneousIntervals together =
                    SimultaneousIntervals.of(draws(kind, repeat, seeds, contrasts), LEVEL, 500);
            held += together.intervals().stream().allMatch(interval -> interval.contains(0)) ? 1 : 0;
        }
        return (double) held / repeats;
    }

    /** Differences with mean 0, by contrast and seed. */
    private static double[][] draws(Case kind, int repeat, int seeds, int contrasts) {
        KeyedRandom random = new KeyedRandom(11).at(Stream.SEED_RESAMPLING, repeat, seeds, contrasts);
        double[][] loadings = new double[contrasts][5];
        for (double[] loading : loadings) {
            Arrays.setAll(loading, cause -> kind == Case.INDEPENDENT ? 0 : random.uniform());
        }
        double[][] differences = new double[contrasts][seeds];
        for (int i = 0; i < seeds; i++) {
            double[] causes = new double[5];
            Arrays.setAll(causes, cause -> deviation(kind, random));
            for (int j = 0; j < contrasts; j++) {
                double value = 0.7 * deviation(kind, random);
                for (int cause = 0; cause < causes.length; cause++) {
                    value += loadings[j][cause] * causes[cause];
                }
                differences[j][i] = value;
            }
        }
        return differences;
    }

    private static double deviation(Case kind, KeyedRandom random) {
        return kind == Case.SKEWED ? -StrictMath.log(random.uniform()) - 1 : random.normal();
    }

    private static double critical(int seeds, int contrasts) {
        return student(seeds).inverseCumulativeProbability(1 - tail(equallyCorrelated(seeds, contrasts, 0.5), 0) / 2);
    }

    private static double tail(List<double[]> standardised, double shrinkage) {
        double[] smallest = new TestsByChance(standardised, shrinkage).smallestProbabilities(DRAWS);
        return smallest[smallest.length / 20];
    }

    /** Standardised contrasts every two of which have exactly the given correlation, from Helmert's orthogonal ones. */
    private static List<double[]> equallyCorrelated(int seeds, int contrasts, double correlation) {
        double[] shared = helmert(seeds, contrasts + 1);
        List<double[]> all = new ArrayList<>(Collections.nCopies(contrasts, shared));
        for (int j = 0; j < contrasts; j++) {
            double[] own = helmert(seeds, j + 1);
            double[] both = new double[seeds];
            Arrays.setAll(both, i -> Math.sqrt(correlation) * shared[i] + Math.sqrt(1 - correlation) * own[i]);
            all.set(j, both);
        }
        return all;
    }

    private static double[] helmert(int seeds, int row) {
        double[] helmert = new double[seeds];
        double norm = Math.sqrt((double) row * (row + 1));
        Arrays.fill(helmert, 0, row, 1 / norm);
        helmert[row] = -row / norm;
        return helmert;
    }

    private static TDistribution student(int pairs) {
        return SimultaneousIntervals.student(pairs);
    }
}
