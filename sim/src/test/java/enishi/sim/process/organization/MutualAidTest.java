package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MutualAidTest {

    static final MutualAid.Parameters RULE = Defaults.of(
            MutualAid.Parameters.class,
            "monthlyProbability",
            1,
            "leastStrength",
            0.6,
            "lendersReserveMonths",
            6,
            "lentShare",
            0.05,
            "extraMonths",
            1,
            "borrowersReserveMonths",
            3,
            "repaymentMonths",
            12);

    @Test
    void anExampleByHand() {
        // 50 lacking and a month of 100; a twentieth of 10,000 would be 500.
        assertThat(MutualAid.loanYen(10_000, 50, 100, RULE)).isEqualTo(150);
        assertThat(MutualAid.loanYen(1_000, 50, 100, RULE)).isEqualTo(50);
        // A twelfth of 150, rounded up; 305 are 5 above three months of 100.
        assertThat(MutualAid.repaymentYen(150, 150, 1000, 100, RULE)).isEqualTo(13);
        assertThat(MutualAid.repaymentYen(150, 150, 305, 100, RULE)).isEqualTo(5);
        assertThat(MutualAid.repaymentYen(150, 7, 1000, 100, RULE)).isEqualTo(7);
    }

    @Test
    void onlyThoseWithMoreThanTheirTargetLend() {
        assertThat(MutualAid.canLend(601, 100, RULE)).isTrue();
        assertThat(MutualAid.canLend(600, 100, RULE)).isFalse();
        assertThat(MutualAid.canLend(0, 0, RULE)).isFalse();
    }

    @Test
    void nothingIsPaidBackOutOfALowReserve() {
        assertThat(MutualAid.repaymentYen(150, 150, 300, 100, RULE)).isZero();
        assertThat(MutualAid.repaymentYen(150, 150, -500, 100, RULE)).isZero();
    }

    @Test
    void loansAndRepaymentsAreBounded() {
        // 1,000 cases, seed 6.
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            double reserve = 1e7 * random.nextDouble();
            double core = 1e6 * random.nextDouble();
            long loan = MutualAid.loanYen(reserve, 1e6 * random.nextDouble(), core, RULE);
            assertThat((double) loan).isBetween(0.0, 0.05 * reserve);
            long paid = MutualAid.repaymentYen(loan, loan, reserve, core, RULE);
            assertThat(paid).isBetween(0L, loan);
            assertThat((double) paid).isLessThanOrEqualTo(Math.max(0, reserve - 3 * core));
        }
    }
}
