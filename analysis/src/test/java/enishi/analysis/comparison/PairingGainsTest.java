package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.statistics.PairedDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the same seeds gain is told by the variances that they leave. */
class PairingGainsTest {

    private static final List<Outcome> HEADLINE =
            MadeRuns.outcomes("survival_2y").subList(0, 1);
    private static final double[] BEFORE = {1, 2, 3, 4};

    @TempDir
    private Path folder;

    /** Variances 5/3 and 2 + 1/3 against that of 1, 1.5, .5, 2, which is 5/12. */
    @Test
    void theReductionIsTheSumOfVariancesOverThatOfDifferences() {
        PairingGain gain = only(new double[] {2, 3.5, 3.5, 6});
        assertThat(gain.independent()).isCloseTo(5 / 3.0 + variance(2, 3.5, 3.5, 6), within(1e-12));
        assertThat(gain.paired()).isCloseTo(5 / 12.0, within(1e-12));
        assertThat(gain.reduction()).isCloseTo(gain.independent() / gain.paired(), within(1e-12));
        assertThat(gain.isClear()).isTrue();
    }

    @Test
    void theSameDifferenceWithEverySeedIsAnInfiniteGainAndCountsInNoSummary() {
        PairingGains gains = gains(new double[] {3, 4, 5, 6});
        assertThat(gains.gains().get(0).reduction()).isInfinite();
        assertThat(gains.gains().get(0).isClear()).isTrue();
        assertThat(gains.median()).isNaN();
        assertThat(gains.inWords(Language.ENGLISH)).contains("nothing can be said");
    }

    @Test
    void whatIsTheSameEverywhereHasNoGain() {
        PairingGain same = PairingGain.of(
                HEADLINE.get(0),
                "after",
                PairedDifference.of(new double[3], new double[3], 0.95),
                new double[3],
                new double[3]);
        assertThat(same.reduction()).isNaN();
        assertThat(same.isClear()).isFalse();
    }

    /** Without the second seed: differences 1, .5 and 2. */
    @Test
    void seedsWithoutAPairDoNotCount() {
        PairingGain gain = only(new double[] {2, Double.NaN, 3.5, 6});
        assertThat(gain.difference().pairs()).isEqualTo(3);
        assertThat(gain.paired()).isCloseTo(variance(1, 0.5, 2), within(1e-12));
        assertThat(gain.independent()).isCloseTo(variance(1, 3, 4) + variance(2, 3.5, 6), within(1e-12));
    }

    @Test
    void theSummaryIsOverClearDifferencesOnly() {
        ScenarioRuns baseline = MadeRuns.of("before", HEADLINE, BEFORE);
        PairingGains gains = PairingGains.of(Comparison.of(
                List.of(
                        baseline,
                        MadeRuns.of("clear", HEADLINE, new double[] {2, 3.5, 3.5, 6}),
                        MadeRuns.of("unclear", HEADLINE, new double[] {4, 1, 2, 4})),
                0.95));
        assertThat(gains.gains().get(1).isClear()).isFalse();
        assertThat(gains.median()).isEqualTo(gains.gains().get(0).reduction());
        assertThat(gains.lowestDecile()).isEqualTo(gains.median());
        assertThat(gains.inWords(Language.ENGLISH))
                .contains("of the 1 difference above two")
                .contains("by 10.6 (median");
        assertThat(gains.inWords(Language.JAPANESE)).contains("10.6分の1");
    }

    @Test
    void theFileHasEveryDigitOfSmallVariances() throws IOException {
        ScenarioRuns baseline = MadeRuns.of("before", HEADLINE, new double[] {1e-6, 2e-6, 3e-6});
        PairingGains gains = PairingGains.of(Comparison.of(
                List.of(
                        baseline,
                        MadeRuns.of("after", HEADLINE, new double[] {2e-6, 4e-6, 6e-6}),
                        MadeRuns.of("shifted", HEADLINE, new double[] {1e-6, 2e-6, 3e-6})),
                0.95));
        Path file = folder.resolve(PairingGains.NAME);
        gains.write(file);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "outcome,area,scenario,pairs,variance_independent,variance_paired,reduction,exceeds_two_se",
                        "survival_2y,JP-nonmetro,after,3,0.000000000005,0.000000000001,5,true",
                        "survival_2y,JP-nonmetro,shifted,3,0.000000000002,0,inf,false");
    }

    private static PairingGain only(double[] after) {
        return gains(after).gains().get(0);
    }

    private static PairingGains gains(double[] after) {
        return PairingGains.of(Comparison.of(
                List.of(MadeRuns.of("before", HEADLINE, BEFORE), MadeRuns.of("after", HEADLINE, after)), 0.95));
    }

    private static double variance(double... values) {
        return new Variance().evaluate(values);
    }
}
