package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

class ResidentTraitsTest {

    private static final CitizenParameters RULES = Defaults.of(
            CitizenParameters.class,
            "trust",
            Defaults.of(TrustUpdate.Parameters.class, "generalTrustMean", 0.6, "generalTrustDeviation", 0.1),
            "awareness",
            Defaults.of(Awareness.Parameters.class, "deviation", 0.15),
            "giving",
            Defaults.of(
                    Giving.Parameters.class,
                    "medianCapacityYen",
                    1000,
                    "capacityDeviation",
                    1,
                    "largestCapacityYen",
                    1e9));

    private static ResidentTraits traits(long seed) {
        return new ResidentTraits(new KeyedRandom(seed), SmallWorld.causes(), RULES);
    }

    @Test
    void traitsAreTheFourDrawsOfTheResidentsKey() {
        KeyedRandom random = new KeyedRandom(3).at(Stream.TRAIT, 0, 1234, 0);
        double leaning = random.normal();
        double trust = random.normal();
        double interest = random.uniform();
        double capacity = random.normal();
        ResidentTraits traits = traits(3).at(1234);
        assertThat(traits.leaning()).isEqualTo(0.15 * leaning);
        assertThat(traits.trustAtBirth()).isEqualTo(TrustUpdate.clip(0.6 + 0.1 * trust));
        assertThat(traits.interest()).isEqualTo(interest < 0.5 ? 0 : interest < 0.8 ? 1 : 2);
        assertThat(traits.capacityYen(1.5)).isEqualTo(1.5 * 1000 * StrictMath.exp(capacity));
    }

    @Test
    void aResidentIsTheSameWhoeverWasAskedBefore() {
        ResidentTraits traits = traits(3);
        double leaning = traits.at(77).leaning();
        traits.at(78).leaning();
        assertThat(traits.at(77).leaning()).isEqualTo(leaning);
        assertThat(traits(4).at(77).leaning()).isNotEqualTo(leaning);
    }

    @Test
    void interestsFollowTheSharesOfTheCauses() {
        // 40,000 residents, shares within 4.4 standard errors, seed 5.
        ResidentTraits traits = traits(5);
        int[] counts = new int[3];
        int residents = 40_000;
        for (int resident = 1; resident <= residents; resident++) {
            counts[traits.at(resident).interest()]++;
        }
        double[] shares = {0.5, 0.3, 0.2};
        for (int cause = 0; cause < 3; cause++) {
            double error = Math.sqrt(shares[cause] * (1 - shares[cause]) / residents);
            assertThat(counts[cause] / (double) residents).isCloseTo(shares[cause], within(4.4 * error));
        }
    }
}
