package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Emphasis;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConsortiumTest {

    private static final Consortium.Parameters RULE =
            Defaults.of(Consortium.Parameters.class, "scoreAddition", 0.05, "partnersShare", 0.3);

    @Test
    void anExampleByHand() {
        // .8·(.7 - .4) + .05.
        assertThat(Consortium.scoreGain(0.4, 0.7, 0.8, Emphasis.NONE, RULE)).isCloseTo(0.29, within(1e-12));
        assertThat(Consortium.partnersPartYen(1001, RULE)).isEqualTo(300);
    }

    @Test
    void aWeakerPartnerTakesNothingFromTheScore() {
        assertThat(Consortium.scoreGain(0.7, 0.4, 0.8, Emphasis.NONE, RULE)).isEqualTo(0.05);
        assertThat(Consortium.scoreGain(0.7, 0.4, 0.8, Emphasis.NONE, Defaults.with(RULE, "scoreAddition", 0)))
                .isZero();
    }

    @Test
    void aPartnerMayHaveNoPartOfTheMoney() {
        assertThat(Consortium.partnersPartYen(1_000_000, Defaults.with(RULE, "partnersShare", 0)))
                .isZero();
    }

    @Test
    void thePartnersPartIsPartOfTheWhole() {
        // 1,000 cases, seed 5.
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            long cost = random.nextInt(1_000_000);
            assertThat(Consortium.partnersPartYen(cost, RULE)).isBetween(0L, cost);
        }
    }

    @Test
    void aSchemesEmphasisCountsForTheTwoToo() {
        // .8·2·(.7 - .4) + .05·3.
        assertThat(Consortium.scoreGain(0.4, 0.7, 0.8, new Emphasis(2, 1, 1, 1, 3, 1), RULE))
                .isCloseTo(0.63, within(1e-12));
    }
}
