package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class AgencyTieTest {

    private static final AgencyTie.Parameters RULE = Defaults.of(
            AgencyTie.Parameters.class,
            "monthlyMeetingProbability",
            0.2,
            "rangeKm",
            300,
            "firstStrength",
            0.3,
            "monthlyRetention",
            0.9,
            "jointGain",
            0.2);

    @Test
    void anExampleByHand() {
        // .2/e·.5·.4; .3 + .2·.7 = .44; .6 + .2·.4 = .68.
        assertThat(AgencyTie.meetingProbability(300, 0.5, 0.4, RULE)).isCloseTo(0.04 / Math.E, within(1e-15));
        assertThat(AgencyTie.afterMeeting(0, RULE.jointGain(), RULE)).isCloseTo(0.44, within(1e-15));
        assertThat(AgencyTie.afterMeeting(0.1, RULE.jointGain(), RULE)).isCloseTo(0.44, within(1e-15));
        assertThat(AgencyTie.afterMeeting(0.6, RULE.jointGain(), RULE)).isCloseTo(0.68, within(1e-15));
        assertThat(AgencyTie.faded(0.5, RULE)).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void withoutMeetingOnlyGrantsFormTies() {
        AgencyTie.Parameters none = Defaults.with(RULE, "monthlyMeetingProbability", 0);
        assertThat(AgencyTie.meetingProbability(0, 5, 1, none)).isZero();
        assertThat(AgencyTie.afterMeeting(0, none.jointGain(), none)).isPositive();
    }

    @Test
    void nearSkilledAndStaffedNgosMeetOfficers() {
        double here = AgencyTie.meetingProbability(300, 0.5, 0.4, RULE);
        assertThat(AgencyTie.meetingProbability(200, 0.5, 0.4, RULE)).isGreaterThan(here);
        assertThat(AgencyTie.meetingProbability(300, 0.6, 0.4, RULE)).isGreaterThan(here);
        assertThat(AgencyTie.meetingProbability(300, 0.5, 0.5, RULE)).isGreaterThan(here);
        assertThat(AgencyTie.meetingProbability(300, 9, 0.4, RULE))
                .isEqualTo(AgencyTie.meetingProbability(300, 1, 0.4, RULE));
    }

    @Test
    void aGrantNeverWeakensATie() {
        for (double strength = 0; strength <= 1; strength += 0.05) {
            assertThat(AgencyTie.afterMeeting(strength, RULE.jointGain(), RULE)).isBetween(strength, 1.0);
            assertThat(AgencyTie.faded(strength, RULE)).isBetween(0.0, strength);
        }
    }

    @Test
    void aMeetingFormsTheTieAndAddsToIt() {
        assertThat(AgencyTie.afterMeeting(0, 0, RULE)).isEqualTo(RULE.firstStrength());
        assertThat(AgencyTie.afterMeeting(0.5, 0.1, RULE)).isCloseTo(0.55, within(1e-15));
    }
}
