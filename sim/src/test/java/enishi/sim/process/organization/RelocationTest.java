package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class RelocationTest {

    private static final Relocation.Parameters RULE = Defaults.of(
            Relocation.Parameters.class,
            "monthlyProbability",
            0.01,
            "heritageWeight",
            0.3,
            "partnerWeight",
            0.2,
            "mostPartners",
            4,
            "distanceWeight",
            0.5);

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

    @Test
    void accessHistoryAndPartnersDrawAndDistanceHoldsBack() {
        // .5 + .3·.9 + .2·2/4 - .5·.6.
        assertThat(Relocation.attraction(0.5, 0.9, 2, 600, RULE)).isCloseTo(0.57, within(1e-12));
        assertThat(Relocation.attraction(0.5, 0.9, 40, 600, RULE))
                .isEqualTo(Relocation.attraction(0.5, 0.9, 4, 600, RULE));
        double before = Relocation.attraction(0.5, 0.5, 1, 500, RULE);
        assertThat(Relocation.attraction(0.5, 0.6, 1, 500, RULE)).isGreaterThan(before);
        assertThat(Relocation.attraction(0.5, 0.5, 2, 500, RULE)).isGreaterThan(before);
        assertThat(Relocation.attraction(0.5, 0.5, 1, 600, RULE)).isLessThan(before);
    }

    @Test
    void withoutTheOtherWeightsOnlyAccessCounts() {
        Relocation.Parameters access =
                Defaults.with(RULE, "heritageWeight", 0, "partnerWeight", 0, "distanceWeight", 0);
        assertThat(Relocation.attraction(0.4, 0.9, 3, 900, access)).isEqualTo(0.4);
    }
}
