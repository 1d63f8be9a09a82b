package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Closing.Parameters RULE =
            Defaults.of(Closing.Parameters.class, "deepestDebtMonths", 3, "monthlyFilingProbability", 0.02);

    @Test
    void anExampleByHand() {
        assertThat(Closing.isDeepInDebt(-600_001, 200_000, RULE)).isTrue();
        assertThat(Closing.isDeepInDebt(-600_000, 200_000, RULE)).isFalse();
        // .02·(.3 + .7·250000/500000).
        assertThat(Closing.filingProbability(250_000, RULE)).isCloseTo(0.013, within(1e-15));
    }

    @Test
    void smallGroupsAreGivenTimeForADebtOfThreeHundredThousand() {
        assertThat(Closing.isDeepInDebt(-300_000, 5_000, RULE)).isFalse();
        assertThat(Closing.isDeepInDebt(-300_001, 5_000, RULE)).isTrue();
    }

    @Test
    void moneyMakesFilingLikelierWithinBounds() {
        assertThat(Closing.filingProbability(-1e9, RULE)).isCloseTo(0.006, within(1e-15));
        assertThat(Closing.filingProbability(0, RULE)).isCloseTo(0.006, within(1e-15));
        assertThat(Closing.filingProbability(1e12, RULE)).isCloseTo(0.02, within(1e-15));
        assertThat(Closing.filingProbability(1e12, Defaults.with(RULE, "monthlyFilingProbability", 0)))
                .isZero();
    }

    @Test
    void whatCashChangesCanBeSet() {
        assertThat(Closing.filingProbability(0, Defaults.with(RULE, "filingWithoutCash", 1)))
                .isEqualTo(0.02);
        assertThat(Closing.filingProbability(250_000, Defaults.with(RULE, "filingCashYen", 250_000)))
                .isEqualTo(0.02);
        assertThat(Closing.isDeepInDebt(-300_001, 5_000, Defaults.with(RULE, "leastCostYen", 200_000)))
                .isFalse();
    }
}
