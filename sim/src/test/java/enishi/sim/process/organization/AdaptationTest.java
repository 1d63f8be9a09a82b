package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdaptationTest {

    private static final Adaptation.Parameters RULE =
            Defaults.of(Adaptation.Parameters.class, "adaptability", 0.8, "blockedEffect", 0.1, "mostBlocked", 12);

    @Test
    void theSkilledAvoidPartOfTheBlocking() {
        // .5·(1 − .8·(.6 + .4)/2)
        assertThat(Adaptation.blockProbability(0.5, 0.6, 0.4, RULE)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void withoutAShockNothingIsBlocked() {
        assertThat(Adaptation.blockProbability(0, 0.6, 0.4, RULE)).isZero();
    }

    @Test
    void withoutAdaptabilityAllAreBlockedAlike() {
        Adaptation.Parameters rigid = Defaults.with(RULE, "adaptability", 0);
        assertThat(Adaptation.blockProbability(0.5, 1, 1, rigid)).isEqualTo(0.5);
    }

    @Test
    void theFullySkilledMayAvoidAllOfIt() {
        Adaptation.Parameters supple = Defaults.with(RULE, "adaptability", 1);
        assertThat(Adaptation.blockProbability(1, 1, 1, supple)).isZero();
    }

    @Test
    void blockingFallsWithSkillAndStaysAProbability() {
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double block = random.nextDouble();
            double e = random.nextDouble();
            double m = random.nextDouble();
            double probability = Adaptation.blockProbability(block, e, m, RULE);
            assertThat(probability).isBetween(0.0, block);
            assertThat(Adaptation.blockProbability(block, e / 2, m, RULE)).isGreaterThanOrEqualTo(probability);
            assertThat(Adaptation.blockProbability(block, e, m / 2, RULE)).isGreaterThanOrEqualTo(probability);
        }
    }

    @Test
    void blockedMonthsCountUpToTheMost() {
        assertThat(Adaptation.successLoss(0, RULE)).isZero();
        assertThat(Adaptation.successLoss(3, RULE)).isCloseTo(0.3, within(1e-12));
        assertThat(Adaptation.successLoss(40, RULE)).isCloseTo(1.2, within(1e-12));
        assertThat(Adaptation.successLoss(40, Defaults.with(RULE, "blockedEffect", 0)))
                .isZero();
    }
}
