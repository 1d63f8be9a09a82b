package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class TalkTest {

    private static Talk.Parameters rule(double probability) {
        return Defaults.of(Talk.Parameters.class, "monthlyTalkProbability", probability);
    }

    @Test
    void anExampleByHand() {
        assertThat(Talk.probability(0.4, rule(0.2))).isCloseTo(0.08, within(1e-15));
    }

    @Test
    void nobodyTalksAtProbabilityZeroOrWithoutAwareness() {
        assertThat(Talk.probability(0.9, rule(0))).isZero();
        assertThat(Talk.probability(0, rule(1))).isZero();
    }

    @Test
    void theProbabilityIsBoundedByItsScaleAndGrowsWithAwareness() {
        double before = -1;
        for (double awareness = 0; awareness <= 1; awareness += 0.05) {
            double probability = Talk.probability(awareness, rule(0.7));
            assertThat(probability).isBetween(0.0, 0.7).isGreaterThan(before);
            before = probability;
        }
    }
}
