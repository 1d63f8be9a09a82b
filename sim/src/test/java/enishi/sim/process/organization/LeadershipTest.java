package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LeadershipTest {

    private static final Leadership.Parameters RULE = Defaults.of(
            Leadership.Parameters.class,
            "outsideSuccession",
            0.03,
            "staffSuccession",
            0.1,
            "coreSuccession",
            0.04,
            "headlessAppeals",
            0.5,
            "headlessQuitting",
            1,
            "openingCore",
            1);

    @Test
    void anExampleByHand() {
        // .03 + .1·(2.5 - 1) + .04·3.
        assertThat(Leadership.successionProbability(2.5, 3, RULE)).isCloseTo(0.3, within(1e-12));
        assertThat(Leadership.appeals(true, RULE)).isEqualTo(0.5);
        assertThat(Leadership.quitting(true, RULE)).isEqualTo(2);
    }

    @Test
    void whoIsLedFundRaisesAndKeepsStaffAsUsual() {
        assertThat(Leadership.appeals(false, RULE)).isEqualTo(1);
        assertThat(Leadership.quitting(false, RULE)).isEqualTo(1);
    }

    @Test
    void theHeadsOwnPostIsNoCandidate() {
        assertThat(Leadership.successionProbability(0.5, 0, RULE)).isEqualTo(0.03);
        assertThat(Leadership.successionProbability(1, 0, RULE)).isEqualTo(0.03);
    }

    @Test
    void withoutAnyWayASuccessorIsNeverFound() {
        Leadership.Parameters none =
                Defaults.with(RULE, "outsideSuccession", 0, "staffSuccession", 0, "coreSuccession", 0);
        assertThat(Leadership.successionProbability(50, 6, none)).isZero();
    }

    @Test
    void successionIsAProbabilityThatStaffAndVolunteersRaise() {
        // 1,000 cases, seed 6.
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            double staff = random.nextInt(40) / 2.0;
            int core = random.nextInt(7);
            double found = Leadership.successionProbability(staff, core, RULE);
            assertThat(found).isBetween(0.03, 1.0);
            assertThat(Leadership.successionProbability(staff + 0.5, core, RULE))
                    .isGreaterThanOrEqualTo(found);
            assertThat(Leadership.successionProbability(staff, core + 1, RULE)).isGreaterThanOrEqualTo(found);
        }
    }

    @Test
    void onlyAHeadOrTheCoreGroupHires() {
        assertThat(Leadership.canHire(false, 1, 0, RULE)).isTrue();
        assertThat(Leadership.canHire(true, 1, 6, RULE)).isFalse();
        assertThat(Leadership.canHire(false, 0, 1, RULE)).isTrue();
        assertThat(Leadership.canHire(false, 0, 0, RULE)).isFalse();
        assertThat(Leadership.canHire(false, 0, 0, Defaults.with(RULE, "openingCore", 0)))
                .isTrue();
    }

    @Test
    void headsLeaveByThePace() {
        Leadership.Parameters rule = Defaults.of(Leadership.Parameters.class, "monthlyLeavingProbability", 0.2);
        assertThat(Leadership.leavingProbability(1, rule)).isEqualTo(0.2);
        assertThat(Leadership.leavingProbability(0.5, rule)).isEqualTo(0.1);
        assertThat(Leadership.leavingProbability(9, rule)).isEqualTo(1);
    }
}
