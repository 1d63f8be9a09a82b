package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GivingTest {

    private static final Giving.Parameters RULE = Defaults.of(
            Giving.Parameters.class, "medianCapacityYen", 1000, "capacityDeviation", 1.5, "largestCapacityYen", 50_000);

    @Test
    void anExampleByHand() {
        // 1000·e^1.5 = 4481.689…; with twice the income 8963.378…; gift 8963.378·.5/2 = 2240.84 → 2241 yen.
        double capacity = Giving.capacityYen(1, 2, RULE);
        assertThat(capacity).isCloseTo(8963.378, within(0.001));
        assertThat(Giving.giftYen(capacity, 0.5, 2)).isEqualTo(2241);
    }

    @Test
    void theMedianResidentHasTheMedianCapacity() {
        assertThat(Giving.capacityYen(0, 1, RULE)).isEqualTo(1000);
    }

    @Test
    void withoutDeviationAllHaveTheSame() {
        Giving.Parameters same = Defaults.with(RULE, "capacityDeviation", 0);
        assertThat(Giving.capacityYen(-3, 1, same)).isEqualTo(Giving.capacityYen(3, 1, same));
    }

    @Test
    void capacityIsBoundedBeforeIncomeCounts() {
        assertThat(Giving.capacityYen(10, 1, RULE)).isEqualTo(50_000);
        assertThat(Giving.capacityYen(10, 1.2, RULE)).isEqualTo(60_000);
    }

    @Test
    void withoutTrustThereIsNoGift() {
        assertThat(Giving.giftYen(5000, 0, 1)).isZero();
    }

    @Test
    void giftsNeverExceedThePurseAndFallWithEveryNgoMore() {
        // 1,000 cases, seed 5; rounding may add half a yen per NGO.
        Random random = new Random(5);
        for (int i = 0; i < 1000; i++) {
            double capacity = 10_000 * random.nextDouble();
            double trust = random.nextDouble();
            long before = Long.MAX_VALUE;
            for (int supported = 1; supported <= 4; supported++) {
                long gift = Giving.giftYen(capacity, trust, supported);
                assertThat(supported * gift).isLessThanOrEqualTo((long) Math.ceil(capacity + supported / 2.0));
                assertThat(gift).isNotNegative().isLessThanOrEqualTo(before);
                before = gift;
            }
        }
    }

    @Test
    void unboundedCapacityHasTheMeanOfItsLogNormalDistribution() {
        // exp(σ²/2) times the median; 200,000 draws, within 5 standard errors, seed 6, σ = .5.
        Giving.Parameters rule = Defaults.with(RULE, "capacityDeviation", 0.5, "largestCapacityYen", 1e9);
        Random random = new Random(6);
        double sum = 0;
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            sum += Giving.capacityYen(random.nextGaussian(), 1, rule);
        }
        double mean = 1000 * Math.exp(0.125);
        double error = mean * Math.sqrt((Math.exp(0.25) - 1) / draws);
        assertThat(sum / draws).isCloseTo(mean, within(5 * error));
    }
}
