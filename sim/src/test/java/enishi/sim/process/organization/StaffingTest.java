package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StaffingTest {

    private static final Staffing.Parameters RULE = Defaults.of(
            Staffing.Parameters.class,
            "staffCostShare",
            0.2,
            "hiringReserveMonths",
            5,
            "layOffReserveMonths",
            2,
            "monthlyQuitProbability",
            0.02);

    @Test
    void anExampleByHand() {
        assertThat(Staffing.wanted(3_000_000, 300_000, RULE)).isCloseTo(2, within(1e-12));
        assertThat(Staffing.change(1, 2, 6, false, 1, RULE)).isEqualTo(0.5);
        // 3 % of 100 is 3; 10 % of 100 is 10.
        assertThat(Staffing.change(100, 120, 6, false, 1, RULE)).isEqualTo(3);
        assertThat(Staffing.change(100, 120, 1, true, 1, RULE)).isEqualTo(-10);
    }

    @Test
    void nobodyIsHiredWithoutReservesNorBeyondWhatIncomeCarries() {
        assertThat(Staffing.change(1, 2, 5, false, 1, RULE)).isZero();
        assertThat(Staffing.change(2, 2, 50, false, 1, RULE)).isZero();
        assertThat(Staffing.change(1.5, 1.9, 50, false, 1, RULE)).isZero();
        assertThat(Staffing.change(99, 99.6, 50, false, 1, RULE)).isEqualTo(0.5);
    }

    @Test
    void nobodyIsLaidOffWhileReservesLastOrIncomeCoversCost() {
        assertThat(Staffing.change(3, 0, 2, true, 1, RULE)).isZero();
        assertThat(Staffing.change(3, 0, -1, false, 1, RULE)).isZero();
    }

    @Test
    void theImprudentSeeTroubleLate() {
        // Half as prudent: below one month instead of two.
        assertThat(Staffing.change(3, 0, 1.5, true, 1, RULE)).isEqualTo(-0.5);
        assertThat(Staffing.change(3, 0, 1.5, true, 0.5, RULE)).isZero();
        assertThat(Staffing.change(3, 0, 0.9, true, 0.5, RULE)).isEqualTo(-0.5);
    }

    @Test
    void neverMoreLeaveThanThereAre() {
        assertThat(Staffing.change(0, 0, -5, true, 1, RULE)).isZero();
        assertThat(Staffing.change(0.5, 0, -5, true, 1, RULE)).isEqualTo(-0.5);
        assertThat(Staffing.leaving(0, 1, 0.999, RULE)).isZero();
        assertThat(Staffing.leaving(0.5, 1, 0.999, Defaults.with(RULE, "monthlyQuitProbability", 0.5)))
                .isEqualTo(0.5);
    }

    @Test
    void withoutTurnoverNobodyLeaves() {
        assertThat(Staffing.leaving(500, 1, 0.999, Defaults.with(RULE, "monthlyQuitProbability", 0)))
                .isZero();
    }

    @Test
    void changesAreHalvesAndNeverMakeStaffNegative() {
        // 2,000 cases, seed 3.
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            double staff = random.nextInt(60) / 2.0;
            double change = Staffing.change(
                    staff,
                    40 * random.nextDouble(),
                    20 * random.nextDouble() - 5,
                    random.nextBoolean(),
                    random.nextDouble(),
                    RULE);
            assertThat(2 * change).isEqualTo(Math.rint(2 * change));
            assertThat(staff + change).isNotNegative();
            double leaving = Staffing.leaving(staff, 1, random.nextDouble(), RULE);
            assertThat(2 * leaving).isEqualTo(Math.rint(2 * leaving));
            assertThat(leaving).isBetween(0.0, staff);
        }
    }

    @Test
    void theMeanNumberOfLeaversIsTheirProbability() {
        // 20,000 evenly spread draws: the mean over u of ⌊2·7.5·.02 + u⌋/2 is 7.5·.02.
        double sum = 0;
        for (int i = 0; i < 20_000; i++) {
            sum += Staffing.leaving(7.5, 1, (i + 0.5) / 20_000, RULE);
        }
        assertThat(sum / 20_000).isCloseTo(0.15, within(1e-4));
    }

    @Test
    void sharesOfLargeStaffsSetThePace() {
        Staffing.Parameters other = Defaults.with(RULE, "hiringShare", 0.06, "layOffShare", 0.2);
        assertThat(Staffing.change(100, 120, 6, false, 1, other)).isEqualTo(6);
        assertThat(Staffing.change(100, 120, 1, true, 1, other)).isEqualTo(-20);
        assertThat(Staffing.change(2, 20, 6, false, 1, Defaults.with(RULE, "hiringShare", 0)))
                .isEqualTo(0.5);
    }

    @Test
    void atTwiceThePaceTwiceAsManyLeave() {
        // 2·50·.02 + 0 = 2 halves; at twice the pace 4 halves.
        assertThat(Staffing.leaving(50, 1, 0, RULE)).isEqualTo(1);
        assertThat(Staffing.leaving(50, 2, 0, RULE)).isEqualTo(2);
        assertThat(Staffing.leaving(50, 1000, 0.5, RULE)).isEqualTo(50);
    }

    @Test
    void halfAPostThatIncomeJustCarriesIsFilledAndNobodyGoesBecauseItCarriesLess() {
        assertThat(Staffing.change(2, 2.5, 50, false, 1, RULE)).isEqualTo(0.5);
        assertThat(Staffing.change(2, 1.7, 50, false, 1, RULE)).isZero();
    }
}
