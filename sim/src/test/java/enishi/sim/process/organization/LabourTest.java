package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class LabourTest {

    private static final Labour.Parameters RULE = Defaults.of(
            Labour.Parameters.class,
            "volunteeringShare",
            0.05,
            "volunteerTime",
            0.1,
            "mostVolunteers",
            60,
            "basicNeed",
            0.03,
            "needPerStaff",
            0.01,
            "needPerProjectBudget",
            0.15,
            "projectBudgetYen",
            3_300_000,
            "bearableLoad",
            0.5,
            "overloadWithoutLabour",
            2,
            "projectStaffFactor",
            1);

    @Test
    void anExampleByHand() {
        // 2 + .5 + .1·(.05·200·1.2) + .75 = 4.45; .03 + .01·2 + .15·2 = .35; .35/.5 - .5 = .2.
        assertThat(Labour.labour(2, 0.5, 200, 1.2, 0.75, 1, RULE)).isCloseTo(4.45, within(1e-12));
        assertThat(Labour.need(2, 6_600_000, RULE)).isCloseTo(0.35, within(1e-12));
        assertThat(Labour.overload(0.5, 0.35, RULE)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void volunteersAreLimited() {
        assertThat(Labour.labour(0, 0, 1_000_000, 1, 0, 1, RULE)).isCloseTo(6, within(1e-12));
        assertThat(Labour.labour(0, 0, 1_000_000, 1, 0, 1, Defaults.with(RULE, "volunteeringShare", 0)))
                .isZero();
    }

    @Test
    void aFactorRaisesWhatProjectsPayToStaffButNeverAboveTheWholeBudget() {
        assertThat(Labour.projectStaffShare(0.4, RULE)).isEqualTo(0.4);
        assertThat(Labour.projectStaffShare(0.4, Defaults.with(RULE, "projectStaffFactor", 0)))
                .isZero();
        assertThat(Labour.projectStaffShare(0.4, Defaults.with(RULE, "projectStaffFactor", 1.5)))
                .isCloseTo(0.6, within(1e-12));
        assertThat(Labour.projectStaffShare(0.4, Defaults.with(RULE, "projectStaffFactor", 3)))
                .isEqualTo(1);
    }

    @Test
    void halfOfTheLabourIsNoOverload() {
        assertThat(Labour.overload(1, 0.5, RULE)).isZero();
        assertThat(Labour.overload(1, 0, RULE)).isZero();
        assertThat(Labour.overload(1, 0.6, RULE)).isPositive();
    }

    @Test
    void withoutLabourTheOverloadIsTheLargestThatCounts() {
        assertThat(Labour.overload(0, 0.1, RULE)).isEqualTo(2);
    }

    @Test
    void workGrowsWithStaffAndProjectsAndLabourWithPeople() {
        assertThat(Labour.need(3, 1e6, RULE)).isGreaterThan(Labour.need(2, 1e6, RULE));
        assertThat(Labour.need(2, 2e6, RULE)).isGreaterThan(Labour.need(2, 1e6, RULE));
        assertThat(Labour.labour(2, 1, 300, 1, 0, 1, RULE)).isGreaterThan(Labour.labour(2, 1, 200, 1, 0, 1, RULE));
    }
}
