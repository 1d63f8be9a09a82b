package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AcquaintanceTest {

    private static Acquaintance.Parameters rule(double mismatch) {
        return Defaults.of(Acquaintance.Parameters.class, "mismatch", mismatch);
    }

    @Test
    void anExampleByHand() {
        assertThat(Acquaintance.probability(0.6, 0.5, true, rule(0.3))).isCloseTo(0.3, within(1e-15));
        assertThat(Acquaintance.probability(0.6, 0.5, false, rule(0.3))).isCloseTo(0.09, within(1e-15));
    }

    @Test
    void withoutTrustOrAwarenessNobodyGetsToKnowAnNgo() {
        assertThat(Acquaintance.probability(0, 0.5, true, rule(0.3))).isZero();
        assertThat(Acquaintance.probability(0.5, 0, true, rule(0.3))).isZero();
        assertThat(Acquaintance.probability(0.5, 0.5, false, rule(0))).isZero();
    }

    @Test
    void withoutMismatchTheCauseDoesNotMatter() {
        assertThat(Acquaintance.probability(0.5, 0.5, false, rule(1)))
                .isEqualTo(Acquaintance.probability(0.5, 0.5, true, rule(1)));
    }

    @Test
    void theProbabilityIsBoundedAndGrowsWithTrustAndAwareness() {
        // 1,000 cases, seed 3.
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            double base = random.nextDouble();
            double awareness = random.nextDouble();
            boolean match = random.nextBoolean();
            double probability = Acquaintance.probability(base, awareness, match, rule(0.4));
            assertThat(probability).isBetween(0.0, 1.0);
            assertThat(Acquaintance.probability(Math.min(1, base + 0.1), awareness, match, rule(0.4)))
                    .isGreaterThanOrEqualTo(probability);
            assertThat(Acquaintance.probability(base, Math.min(1, awareness + 0.1), match, rule(0.4)))
                    .isGreaterThanOrEqualTo(probability);
            assertThat(Acquaintance.probability(base, awareness, true, rule(0.4)))
                    .isGreaterThanOrEqualTo(probability);
        }
    }
}
