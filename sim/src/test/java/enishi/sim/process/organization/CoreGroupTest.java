package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CoreGroupTest {

    private static final CoreGroup.Parameters RULE = Defaults.of(
            CoreGroup.Parameters.class,
            "monthlyLeavingProbability",
            0.01,
            "burnOut",
            3,
            "overloadEffect",
            0.5,
            "recruitment",
            0.0002,
            "dormantRecruitment",
            0.3,
            "activityWeight",
            0.6,
            "managementWeight",
            1.2,
            "monthlyAdaptation",
            0.02,
            "monthlyAgeLeavingProbability",
            0,
            "legitimacyExponent",
            1,
            "usualLegitimacy",
            0.5);

    private static final CoreGroup.Parameters AGEING =
            Defaults.with(RULE, "monthlyAgeLeavingProbability", 0.004, "ageScaleYears", 8);

    private static final int FORTY = 12 * 40;

    private static double joining(int home, double activity, double management, boolean dormant) {
        return CoreGroup.joiningProbability(home, 1, 0.5, 1, activity, management, 0.5, dormant, RULE);
    }

    @Test
    void anExampleByHand() {
        // .01·(1 + 3·(1 - 30/40))·(1 + .5·1) = .01·1.75·1.5.
        assertThat(CoreGroup.leavingProbability(30, 40, 1, FORTY, RULE)).isCloseTo(0.02625, within(1e-12));
        // .0002·100·1.2·(.5 + .3)·.9·(.4 + .6·.5)·(.4 + 1.2·.25)·(.4/.5).
        assertThat(CoreGroup.joiningProbability(100, 1.2, 0.3, 0.9, 125_000, 0.25, 0.4, false, RULE))
                .isCloseTo(0.0002 * 100 * 1.2 * 0.8 * 0.9 * 0.7 * 0.7 * 0.8, within(1e-12));
        assertThat(CoreGroup.nextExpectation(50, 100, RULE)).isCloseTo(51, within(1e-12));
    }

    @Test
    void withAsMuchSupportAsExpectedAndNoOverloadTheBaseRateHolds() {
        assertThat(CoreGroup.leavingProbability(40, 40, 0, FORTY, RULE)).isEqualTo(0.01);
        assertThat(CoreGroup.leavingProbability(400, 40, 0, FORTY, RULE)).isEqualTo(0.01);
        assertThat(CoreGroup.leavingProbability(0, 0, 0, FORTY, RULE)).isEqualTo(0.01);
    }

    @Test
    void overloadCountsUpToTwo() {
        assertThat(CoreGroup.leavingProbability(40, 40, 2, FORTY, RULE))
                .isEqualTo(CoreGroup.leavingProbability(40, 40, 20, FORTY, RULE));
    }

    @Test
    void withoutCouplingMoneyAndSkillDoNotMatter() {
        CoreGroup.Parameters none = Defaults.with(RULE, "activityWeight", 0, "managementWeight", 0);
        assertThat(CoreGroup.joiningProbability(100, 1, 0.5, 1, 0, 0, 0.5, false, none))
                .isEqualTo(CoreGroup.joiningProbability(100, 1, 0.5, 1, 1e9, 1, 0.5, false, none));
    }

    @Test
    void nobodyJoinsWhereNobodySupports() {
        assertThat(joining(0, 1e9, 1, false)).isZero();
        assertThat(CoreGroup.joiningProbability(
                        100, 1, 0.5, 1, 1e6, 1, 0.5, false, Defaults.with(RULE, "recruitment", 0)))
                .isZero();
    }

    @Test
    void standingHelpsToFindSuccessorsUnlessTheExponentIsZero() {
        double usual = joining(100, 1e6, 0.5, false);
        assertThat(standing(0.8, 1)).isCloseTo(1.6 * usual, within(1e-15));
        assertThat(standing(0.8, 2)).isCloseTo(1.6 * 1.6 * usual, within(1e-15));
        assertThat(standing(0, 1)).isZero();
        assertThat(standing(0, 0)).isEqualTo(usual);
        assertThat(standing(0.8, 0)).isEqualTo(usual);
    }

    private static double standing(double legitimacy, double exponent) {
        return CoreGroup.joiningProbability(
                100, 1, 0.5, 1, 1e6, 0.5, legitimacy, false, Defaults.with(RULE, "legitimacyExponent", exponent));
    }

    @Test
    void theDormantFindSuccessorsLessOften() {
        assertThat(joining(100, 1e6, 0.5, true)).isCloseTo(0.3 * joining(100, 1e6, 0.5, false), within(1e-15));
    }

    @Test
    void probabilitiesAreBoundedAndHaveTheirDirections() {
        // 1,000 cases, seed 4.
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            int supporters = random.nextInt(200_000);
            double expected = 1000 * random.nextDouble();
            double overload = 4 * random.nextDouble();
            double leaving = CoreGroup.leavingProbability(supporters, expected, overload, FORTY, RULE);
            assertThat(leaving).isBetween(0.01, 1.0);
            assertThat(CoreGroup.leavingProbability(supporters, expected + 100, overload + 0.5, FORTY, RULE))
                    .isGreaterThanOrEqualTo(leaving);
            double activity = 1e6 * random.nextDouble();
            double management = random.nextDouble();
            double joining = joining(supporters, activity, management, false);
            assertThat(joining).isBetween(0.0, 1.0);
            assertThat(joining(supporters + 1, activity + 1, Math.min(1, management + 0.01), false))
                    .isGreaterThanOrEqualTo(joining);
        }
    }

    @Test
    void theExpectationForgetsTheFoundersHopes() {
        double expected = 48;
        for (int month = 0; month < 2000; month++) {
            expected = CoreGroup.nextExpectation(expected, 12, RULE);
        }
        assertThat(expected).isCloseTo(12, within(1e-9));
    }

    @Test
    void theOldLeaveByAgeTheMoreTheOlderTheyAre() {
        // .01 + .004 at 65; .01 + .004·e at 73.
        assertThat(CoreGroup.leavingProbability(40, 40, 0, 12 * 65, AGEING)).isCloseTo(0.014, within(1e-12));
        assertThat(CoreGroup.leavingProbability(40, 40, 0, 12 * 73, AGEING))
                .isCloseTo(0.01 + 0.004 * Math.E, within(1e-12));
        for (int age = 12 * 20; age < 12 * 120; age++) {
            double leaving = CoreGroup.leavingProbability(40, 40, 0, age, AGEING);
            assertThat(leaving).isBetween(0.01, 1.0);
            assertThat(CoreGroup.leavingProbability(40, 40, 0, age + 1, AGEING)).isGreaterThanOrEqualTo(leaving);
        }
    }

    @Test
    void withoutLeavingByAgeAgeDoesNotMatter() {
        assertThat(CoreGroup.leavingProbability(30, 40, 1, 12 * 90, RULE))
                .isEqualTo(CoreGroup.leavingProbability(30, 40, 1, 12 * 20, RULE));
    }

    @Test
    void theShareOfOldJoinersFollowsResidentsAndTheirWeight() {
        // .5·.4/(.6 + .5·.4).
        assertThat(CoreGroup.oldProbability(0.6, 0.4, Defaults.with(RULE, "oldWeight", 0.5)))
                .isCloseTo(0.25, within(1e-12));
        assertThat(CoreGroup.oldProbability(0.6, 0.4, Defaults.with(RULE, "oldWeight", 0)))
                .isZero();
        assertThat(CoreGroup.oldProbability(0, 0.4, Defaults.with(RULE, "oldWeight", 0.5)))
                .isEqualTo(1);
    }

    @Test
    void agesAtJoiningSpreadOverTheirRange() {
        CoreGroup.Parameters rule = Defaults.with(RULE, "youngestYears", 20, "oldestYears", 79);
        assertThat(CoreGroup.joiningAgeMonths(false, 0, rule)).isEqualTo(240);
        assertThat(CoreGroup.joiningAgeMonths(false, 0.999999, rule)).isEqualTo(12 * 65 - 1);
        assertThat(CoreGroup.joiningAgeMonths(true, 0, rule)).isEqualTo(12 * 65);
        assertThat(CoreGroup.joiningAgeMonths(true, 0.999999, rule)).isEqualTo(12 * 80 - 1);
    }

    @Test
    void foundersAreInTheMiddleOfLifeWithinBounds() {
        CoreGroup.Parameters rule = Defaults.with(
                RULE,
                "foundersYears",
                45,
                "foundersDeviationYears",
                10,
                "youngestFounderYears",
                22,
                "oldestFounderYears",
                70);
        assertThat(CoreGroup.foundersAgeMonths(0, rule)).isEqualTo(12 * 45);
        assertThat(CoreGroup.foundersAgeMonths(1, rule)).isEqualTo(12 * 55);
        assertThat(CoreGroup.foundersAgeMonths(9, rule)).isEqualTo(12 * 70);
        assertThat(CoreGroup.foundersAgeMonths(-9, rule)).isEqualTo(12 * 22);
    }
}
