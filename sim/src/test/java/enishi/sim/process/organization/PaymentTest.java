package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaymentTest {

    @Test
    void anExampleByHand() {
        assertThat(Payment.directYen(1_150_000, 0.15, 0)).isEqualTo(1_000_000);
        // 460,000 + (1,150,000 - 460,000)·400,000/1,000,000.
        assertThat(Payment.entitledYen(1_150_000, 460_000, 1_000_000, 400_000)).isEqualTo(736_000);
        // A fifth of 1,250,000 is left to the NGO.
        assertThat(Payment.ownPartYen(1_000_000, 0.2)).isEqualTo(250_000);
    }

    @Test
    void withoutOverheadAllIsDirect() {
        assertThat(Payment.directYen(1_234_567, 0, 0)).isEqualTo(1_234_567);
    }

    @Test
    void withoutCofinancingThereIsNoOwnPartAndHalfOfTheCostIsAsMuchAsTheAwardCovers() {
        assertThat(Payment.ownPartYen(1_234_567, 0)).isZero();
        assertThat(Payment.ownPartYen(1_234_567, 0.5)).isEqualTo(1_234_567);
    }

    @Test
    void nothingSpentIsTheAdvanceAndAllSpentIsTheAward() {
        assertThat(Payment.entitledYen(1_000, 300, 900, 0)).isEqualTo(300);
        assertThat(Payment.entitledYen(1_000, 300, 900, 900)).isEqualTo(1_000);
        assertThat(Payment.entitledYen(1_000, 1_000, 900, 1)).isEqualTo(1_000);
    }

    @Test
    void entitlementGrowsWithSpendingFromTheAdvanceToTheAward() {
        // 500 awards, seed 10.
        Random random = new Random(10);
        for (int i = 0; i < 500; i++) {
            long award = 1L + random.nextInt(100_000_000);
            long advance = (long) (award * random.nextDouble());
            long direct = Payment.directYen(award, 0.5 * random.nextDouble(), 0);
            long before = advance;
            for (int part = 0; part <= 10; part++) {
                long entitled = Payment.entitledYen(award, advance, direct, direct * part / 10);
                assertThat(entitled).isBetween(before, award);
                before = entitled;
            }
            assertThat(before).isEqualTo(award);
        }
    }

    @Test
    void aFreePartOfTheAwardIsNoCostOfTheProject() {
        assertThat(Payment.directYen(1_150_000, 0.15, 0.25)).isEqualTo(750_000);
        assertThat(Payment.directYen(1_000_000, 0, 0.9)).isEqualTo(100_000);
    }
}
