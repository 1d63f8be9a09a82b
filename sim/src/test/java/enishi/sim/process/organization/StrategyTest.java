package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class StrategyTest {

    private static final Strategy.Parameters RULE =
            Defaults.of(Strategy.Parameters.class, "imitation", 0.3, "exploration", 0.05);

    @Test
    void anExampleByHand() {
        // 110/100 - 1 + .02·(9 - 4) = .2; .5 + .3·(.9 - .5) = .62; .5 + .05·(-2) = .4.
        assertThat(Strategy.performance(110, 100, 9)).isCloseTo(0.2, within(1e-12));
        assertThat(Strategy.imitate(0.5, 0.9, RULE)).isCloseTo(0.62, within(1e-12));
        assertThat(Strategy.explore(0.5, -2, RULE)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void growthFromNothingIsNoGrowthAndDoublingIsTheMost() {
        assertThat(Strategy.performance(50, 0, 4)).isZero();
        assertThat(Strategy.performance(1000, 10, 4)).isEqualTo(1);
    }

    @Test
    void reservesCountUpToTwoYears() {
        assertThat(Strategy.performance(10, 10, 24)).isEqualTo(Strategy.performance(10, 10, 2400));
        assertThat(Strategy.performance(10, 10, 3)).isNegative();
    }

    @Test
    void withoutImitationOrAStepNothingChanges() {
        assertThat(Strategy.imitate(0.5, 0.9, Defaults.with(RULE, "imitation", 0)))
                .isEqualTo(0.5);
        assertThat(Strategy.imitate(0.5, 0.9, Defaults.with(RULE, "imitation", 1)))
                .isCloseTo(0.9, within(1e-15));
        assertThat(Strategy.explore(0.5, 3, Defaults.with(RULE, "exploration", 0)))
                .isEqualTo(0.5);
    }

    @Test
    void orientationStaysBetweenZeroAndOne() {
        assertThat(Strategy.explore(0.99, 5, RULE)).isEqualTo(1);
        assertThat(Strategy.explore(0.01, -5, RULE)).isZero();
    }

    @Test
    void imitationAgainAndAgainBecomesTheModel() {
        double orientation = 0.1;
        for (int i = 0; i < 200; i++) {
            orientation = Strategy.imitate(orientation, 0.8, RULE);
        }
        assertThat(orientation).isCloseTo(0.8, within(1e-12));
    }
}
