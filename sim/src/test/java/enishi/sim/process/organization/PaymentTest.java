package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private static final Payment.Parameters RULE = Defaults.of(Payment.Parameters.class, "keptMonths", 1);

    @Test
    void anExampleByHand() {
        assertThat(Payment.directYen(1_150_000, 0.15)).isEqualTo(1_000_000);
        // 460,000 + (1,150,000 - 460,000)·400,000/1,000,000.
        assertThat(Payment.entitledYen(1_150_000, 460_000, 1_000_000, 400_000)).isEqualTo(736_000);
        assertThat(Payment.canPay(150_000, 50_000, 100_000, RULE)).isTrue();
        assertThat(Payment.canPay(150_000, 50_001, 100_000, RULE)).isFalse();
    }

    @Test
    void withoutOverheadAllIsDirect() {
        assertThat(Payment.directYen(1_234_567, 0)).isEqualTo(1_234_567);
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
            long direct = Payment.directYen(award, 0.5 * random.nextDouble());
            long before = advance;
            for (int part = 0; part <= 10; part++) {
                long entitled = Payment.entitledYen(award, advance, direct, direct * part / 10);
                assertThat(entitled).isBetween(before, award);
                before = entitled;
            }
            assertThat(before).isEqualTo(award);
        }
    }
}
