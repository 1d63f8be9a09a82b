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
        assertThat(Strategy.performance(110, 100, 9, RULE)).isCloseTo(0.2, within(1e-12));
        assertThat(Strategy.imitate(0.5, 0.9, RULE)).isCloseTo(0.62, within(1e-12));
        assertThat(Strategy.explore(0.5, -2, RULE)).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void growthFromNothingIsNoGrowthAndDoublingIsTheMost() {
        assertThat(Strategy.performance(50, 0, 4, RULE)).isZero();
        assertThat(Strategy.performance(1000, 10, 4, RULE)).isEqualTo(1);
    }

    @Test
    void reservesCountUpToTwoYears() {
        assertThat(Strategy.performance(10, 10, 24, RULE)).isEqualTo(Strategy.performance(10, 10, 2400, RULE));
        assertThat(Strategy.performance(10, 10, 3, RULE)).isNegative();
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

    @Test
    void theAspirationFollowsOneselfAndPeers() {
        Strategy.Parameters rule = Defaults.with(RULE, "monthlyAspirationAdaptation", 0.1, "peerWeight", 0.5);
        // .2 + .1·(½·.4 + ½·0 - .2) = .2; ¼ of peers: .2 + .1·(.3 - .2).
        assertThat(Strategy.nextAspiration(0.2, 0.4, 0, rule)).isCloseTo(0.2, within(1e-12));
        assertThat(Strategy.nextAspiration(0.2, 0.4, 0, Defaults.with(rule, "peerWeight", 0.25)))
                .isCloseTo(0.21, within(1e-12));
        assertThat(Strategy.nextAspiration(0.2, 0.4, 0.9, Defaults.with(rule, "monthlyAspirationAdaptation", 0)))
                .isEqualTo(0.2);
    }

    @Test
    void anAspirationSettlesAtWhatIsReached() {
        Strategy.Parameters rule = Defaults.with(RULE, "monthlyAspirationAdaptation", 0.05, "peerWeight", 0.5);
        double aspired = 0;
        for (int month = 0; month < 1000; month++) {
            aspired = Strategy.nextAspiration(aspired, 0.4, -0.2, rule);
        }
        assertThat(aspired).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void effortForAppealsStaysWithinItsBounds() {
        Strategy.Parameters rule =
                Defaults.with(RULE, "appealExploration", 0.1, "leastAppealEffort", 0.5, "mostAppealEffort", 2);
        assertThat(Strategy.exploreAppeals(1, 2, rule)).isCloseTo(1.2, within(1e-12));
        assertThat(Strategy.exploreAppeals(1, -9, rule)).isEqualTo(0.5);
        assertThat(Strategy.exploreAppeals(1.9, 9, rule)).isEqualTo(2);
        assertThat(Strategy.exploreAppeals(1, 3, Defaults.with(rule, "appealExploration", 0)))
                .isEqualTo(1);
    }
}
