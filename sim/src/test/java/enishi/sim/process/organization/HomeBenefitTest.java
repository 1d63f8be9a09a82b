package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomeBenefitTest {

    private static HomeBenefit.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        HomeBenefit.Parameters.class,
                        "monthlyLoss",
                        0.1,
                        "gain",
                        2,
                        "weight",
                        0.25,
                        "halfBenefit",
                        4,
                        "contacts",
                        8),
                changes);
    }

    @Test
    void anExampleByHand() {
        assertThat(HomeBenefit.next(10, 2, 0.25, rule())).isCloseTo(9 + 3, within(1e-12));
        assertThat(HomeBenefit.pragmatic(0.2, 12, rule())).isCloseTo(0.75 * 0.2 + 0.25 * 0.75, within(1e-12));
        assertThat(HomeBenefit.contacts(4, rule())).isEqualTo(4);
    }

    @Test
    void withoutWeightAndContactsItDoesNothing() {
        assertThat(HomeBenefit.pragmatic(0.3, 1000, rule("weight", 0))).isEqualTo(0.3);
        assertThat(HomeBenefit.contacts(1000, rule("contacts", 0))).isZero();
        assertThat(HomeBenefit.next(0, 5, 1, rule("gain", 0))).isZero();
    }

    @Test
    void itTendsToItsRestingValue() {
        double benefit = 0;
        for (int month = 0; month < 400; month++) {
            benefit = HomeBenefit.next(benefit, 1, 0.5, rule());
        }
        assertThat(benefit).isCloseTo(HomeBenefit.resting(1, 0.5, rule()), within(1e-9));
        assertThat(HomeBenefit.resting(1, 0.5, rule("monthlyLoss", 0))).isZero();
    }

    @Test
    void legitimacyIsBoundedAndGrowsWithBenefit() {
        // 1,000 cases, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double support = random.nextDouble();
            double benefit = 100 * random.nextDouble();
            double pragmatic = HomeBenefit.pragmatic(support, benefit, rule());
            assertThat(pragmatic).isBetween(0.0, 1.0);
            assertThat(HomeBenefit.pragmatic(support, benefit + 1, rule())).isGreaterThan(pragmatic);
            assertThat(HomeBenefit.contacts(benefit, rule())).isBetween(0.0, 8.0);
        }
    }

    @Test
    void atRestAMonthChangesNothing() {
        double resting = HomeBenefit.resting(0.3, 0.1, rule());
        assertThat(resting).isCloseTo(2 * 0.3 * 0.6 / 0.1, within(1e-12));
    }
}
