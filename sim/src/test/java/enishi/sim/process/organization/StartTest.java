package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class StartTest {

    private static final Start.Parameters RULE = Defaults.of(
            Start.Parameters.class,
            "giants",
            4,
            "largestIncomeYen",
            8e9,
            "giantExponent",
            1,
            "largeTailIndex",
            2,
            "medianIncomeYen",
            2e7,
            "incomeDeviation",
            1.5);

    @Test
    void anExampleByHand() {
        assertThat(Start.giantIncomeYen(4, RULE)).isCloseTo(2e9, within(1e-3));
        // 10⁸·.25^(-½) = 2·10⁸.
        assertThat(Start.largeIncomeYen(0.25, RULE)).isCloseTo(2e8, within(1e-3));
        assertThat(Start.bodyIncomeYen(0, RULE)).isEqualTo(2e7);
        assertThat(Start.bodyIncomeYen(1, RULE)).isCloseTo(2e7 * Math.exp(1.5), within(1e-3));
    }

    @Test
    void giantsLiveOnGiftsMoreThanOthers() {
        Start.Parameters rule = Defaults.with(RULE, "giants", 2, "giftShare", 0.6, "giantGiftShare", 0.95);
        assertThat(Start.giftShare(2, rule)).isEqualTo(0.95);
        assertThat(Start.giftShare(3, rule)).isEqualTo(0.6);
    }

    @Test
    void incomesOfGiantsFallWithRankUnlessTheExponentIsZero() {
        for (int rank = 1; rank < 20; rank++) {
            assertThat(Start.giantIncomeYen(rank + 1, RULE)).isLessThan(Start.giantIncomeYen(rank, RULE));
        }
        assertThat(Start.giantIncomeYen(9, Defaults.with(RULE, "giantExponent", 0)))
                .isEqualTo(8e9);
    }

    @Test
    void otherLargeNgosStayBetweenTheirThresholdAndTheLastGiant() {
        for (double draw = 1e-9; draw < 1; draw += 0.01) {
            assertThat(Start.largeIncomeYen(draw, RULE)).isBetween(Start.LARGE_YEN, 2e9);
        }
    }

    @Test
    void theMedianOfTheTailIsThatOfItsParetoDistribution() {
        assertThat(Start.largeIncomeYen(0.5, RULE)).isCloseTo(1e8 * Math.sqrt(2), within(1e-3));
    }
}
