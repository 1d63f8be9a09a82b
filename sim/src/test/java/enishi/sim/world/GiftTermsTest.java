package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.policy.Operator;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftTermsTest {

    private final Assistance assistance = new Assistance();
    private final List<Double> shares = Collections.nCopies(47, 0.1);

    @Test
    void withoutInstrumentsNothingIsDifferent() {
        assertThat(assistance.normTargets()).isEmpty();
        assertThat(assistance.gifts.credit(3)).isZero();
        assertThat(assistance.gifts.grantedCredit(3)).isZero();
        assertThat(assistance.gifts.supporterTest(3)).isEqualTo(1);
        assertThat(assistance.gifts.matchFactor(0)).isEqualTo(1);
        assertThat(assistance.gifts.matchFactor(10_000)).isEqualTo(1);
    }

    @Test
    void whatSeveralOfferIsAddedOrMultiplied() {
        assistance.gifts.addCredit(3, 0.1);
        assistance.gifts.addCredit(3, 0.2);
        assistance.gifts.grantCredit(3, 0.1);
        assistance.gifts.grantCredit(3, 0.3);
        assistance.gifts.easeTest(3, 0.5);
        assistance.gifts.easeTest(3, 0.5);
        assistance.gifts.match(7, 1.5);
        assistance.gifts.match(7, 2);
        assistance.gifts.match(100, 3);
        assertThat(assistance.gifts.credit(3)).isCloseTo(0.3, within(1e-15));
        assertThat(assistance.gifts.grantedCredit(3)).isCloseTo(0.4, within(1e-15));
        assertThat(assistance.gifts.supporterTest(3)).isEqualTo(0.25);
        assertThat(assistance.gifts.matchFactor(7)).isEqualTo(3);
        assertThat(assistance.gifts.matchFactor(100)).isEqualTo(3);
        assertThat(assistance.gifts.matchFactor(8)).isEqualTo(1);
        assertThat(assistance.gifts.credit(4)).isZero();
    }

    @Test
    void aNewMonthForgetsEverythingAndDismissalTheOfficersOnly() {
        assistance.work(Operator.JICA);
        assistance.aimAt(new NormTarget(0.5, shares));
        assistance.gifts.addCredit(3, 0.1);
        assistance.gifts.grantCredit(3, 0.1);
        assistance.gifts.easeTest(3, 0.5);
        assistance.gifts.match(7, 2);
        assistance.dismiss();
        assertThat(assistance.isAtWork(Operator.JICA)).isFalse();
        assertThat(assistance.normTargets()).hasSize(1);
        assertThat(assistance.gifts.credit(3)).isEqualTo(0.1);
        assistance.clear();
        withoutInstrumentsNothingIsDifferent();
        assertThat(assistance.gifts.matchFactor(7)).isEqualTo(1);
    }
}
