package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class DeductionTest {

    private static Deduction.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        Deduction.Parameters.class,
                        "creditRate",
                        0.4,
                        "claimShare",
                        0.5,
                        "priceElasticity",
                        2,
                        "leastAgeMonths",
                        24,
                        "leastManagement",
                        0.3,
                        "leastSupporters",
                        100,
                        "losingShare",
                        0.5),
                changes);
    }

    @Test
    void anExampleByHand() {
        assertThat(Deduction.refundShare(rule())).isCloseTo(0.2, within(1e-15));
        assertThat(Deduction.giftFactor(rule())).isCloseTo(1.5625, within(1e-12));
    }

    @Test
    void withoutCreditOrClaimNobodyGivesMore() {
        assertThat(Deduction.giftFactor(rule("creditRate", 0))).isEqualTo(1);
        assertThat(Deduction.giftFactor(rule("claimShare", 0))).isEqualTo(1);
        assertThat(Deduction.giftFactor(rule("priceElasticity", 0))).isEqualTo(1);
        assertThat(Deduction.refundShare(rule("creditRate", 0))).isZero();
    }

    @Test
    void atAnElasticityOfOneTheTreasuryPaysWhatTheNgoGains() {
        Deduction.Parameters rule = rule("priceElasticity", 1);
        double gift = 1000 * Deduction.giftFactor(rule);
        assertThat(gift * Deduction.refundShare(rule)).isCloseTo(gift - 1000, within(1e-9));
    }

    @Test
    void aHigherCreditNeverLowersGifts() {
        double before = 1;
        for (double rate = 0; rate <= 0.9; rate += 0.05) {
            double factor = Deduction.giftFactor(rule("creditRate", rate));
            assertThat(factor).isGreaterThanOrEqualTo(before).isFinite();
            before = factor;
        }
    }

    @Test
    void whatIsAddedToTheCreditMakesGiftsLarger() {
        // 1 - .5·.4 = .8 against 1 - .5·.6 = .7.
        assertThat(Deduction.addedGiftFactor(0.2, rule())).isCloseTo((8.0 / 7) * (8.0 / 7), within(1e-12));
        assertThat(Deduction.addedGiftFactor(0, rule())).isEqualTo(1);
        assertThat(Deduction.addedGiftFactor(0.5, rule("claimShare", 0))).isEqualTo(1);
        assertThat(Deduction.addedGiftFactor(9, rule("claimShare", 1))).isCloseTo(144, within(1e-9));
    }

    @Test
    void ageBooksAndSupportersDecideWhoMayBeCertified() {
        assertThat(Deduction.isEligible(24, 0.3, 100, 1, rule())).isTrue();
        assertThat(Deduction.isEligible(23, 1, 1000, 1, rule())).isFalse();
        assertThat(Deduction.isEligible(240, 0.29, 1000, 1, rule())).isFalse();
        assertThat(Deduction.isEligible(240, 1, 99, 1, rule())).isFalse();
        assertThat(Deduction.isKept(50, 1, rule())).isTrue();
        assertThat(Deduction.isKept(49, 1, rule())).isFalse();
        assertThat(Deduction.isEligible(24, 0.3, 50, 0.5, rule())).isTrue();
        assertThat(Deduction.isEligible(24, 0.3, 49, 0.5, rule())).isFalse();
        assertThat(Deduction.isKept(25, 0.5, rule())).isTrue();
        assertThat(Deduction.isKept(24, 0.5, rule())).isFalse();
    }
}
