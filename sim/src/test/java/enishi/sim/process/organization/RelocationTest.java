package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class RelocationTest {

    private static final Relocation.Parameters RULE =
            Defaults.of(Relocation.Parameters.class, "monthlyProbability", 0.01);

    @Test
    void anExampleByHand() {
        assertThat(Relocation.probability(0.4, 1, RULE)).isCloseTo(0.006, within(1e-15));
    }

    @Test
    void nobodyMovesToWhereAccessIsNotBetterNorWithoutProbability() {
        assertThat(Relocation.probability(1, 0.4, RULE)).isZero();
        assertThat(Relocation.probability(1, 1, RULE)).isZero();
        assertThat(Relocation.probability(0.1, 1, Defaults.with(RULE, "monthlyProbability", 0)))
                .isZero();
    }

    @Test
    void theGainDecides() {
        assertThat(Relocation.probability(0.2, 1, RULE)).isGreaterThan(Relocation.probability(0.3, 1, RULE));
        assertThat(Relocation.probability(0, 1, RULE)).isLessThanOrEqualTo(0.01);
    }
}
