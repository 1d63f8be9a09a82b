package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class LocalGovernmentTieTest {

    private static final LocalGovernmentTie.Parameters RULE = Defaults.of(
            LocalGovernmentTie.Parameters.class,
            "monthlyMeetingProbability",
            0.2,
            "monthlyRetention",
            0.9,
            "jointGain",
            0.2,
            "contacts",
            20);

    @Test
    void anExampleByHand() {
        // .2·.5·.4; .9·.5 = .45, .45 + .2·.55 = .56; 20·.3.
        assertThat(LocalGovernmentTie.meetingProbability(0.5, 0.4, 0, RULE)).isCloseTo(0.04, within(1e-15));
        assertThat(LocalGovernmentTie.nextStrength(0.5, true, RULE)).isCloseTo(0.56, within(1e-15));
        assertThat(LocalGovernmentTie.nextStrength(0.5, false, RULE)).isCloseTo(0.45, within(1e-15));
        assertThat(LocalGovernmentTie.contacts(0.3, 0, RULE)).isCloseTo(6, within(1e-12));
    }

    @Test
    void withoutMeetingOrContactsThereIsNothing() {
        LocalGovernmentTie.Parameters none = Defaults.with(RULE, "monthlyMeetingProbability", 0, "contacts", 0);
        assertThat(LocalGovernmentTie.meetingProbability(1, 5, 0, none)).isZero();
        assertThat(LocalGovernmentTie.contacts(1, 0, none)).isZero();
    }

    @Test
    void orientationAndLabourBringNgosToTheTownHallUpToAPersonMonth() {
        assertThat(LocalGovernmentTie.meetingProbability(0.6, 0.4, 0, RULE))
                .isGreaterThan(LocalGovernmentTie.meetingProbability(0.5, 0.4, 0, RULE));
        assertThat(LocalGovernmentTie.meetingProbability(0.5, 0.5, 0, RULE))
                .isGreaterThan(LocalGovernmentTie.meetingProbability(0.5, 0.4, 0, RULE));
        assertThat(LocalGovernmentTie.meetingProbability(0.5, 8, 0, RULE))
                .isEqualTo(LocalGovernmentTie.meetingProbability(0.5, 1, 0, RULE));
        assertThat(LocalGovernmentTie.meetingProbability(0, 8, 0, RULE)).isZero();
    }

    @Test
    void mediationIsTheMeanStrengthOfBothTies() {
        LocalGovernmentTie.Parameters rule = Defaults.of(LocalGovernmentTie.Parameters.class, "mediation", 0.5);
        assertThat(LocalGovernmentTie.mediation(0.4, 0.8, 0, rule)).isCloseTo(0.3, within(1e-15));
        assertThat(LocalGovernmentTie.mediation(0, 0, 0, rule)).isZero();
        assertThat(LocalGovernmentTie.mediation(1, 1, 0, Defaults.with(rule, "mediation", 0)))
                .isZero();
    }

    @Test
    void coordinatorsAddToWhatNgosSeekThemselves() {
        // .2·.5·.4 = .04, and of the other .96 a half by .4 hands.
        assertThat(LocalGovernmentTie.meetingProbability(0.5, 0.4, 0.5, RULE))
                .isCloseTo(0.04 + 0.2 * 0.96, within(1e-15));
        assertThat(LocalGovernmentTie.meetingProbability(0.5, 0, 1, RULE)).isZero();
        LocalGovernmentTie.Parameters half = Defaults.with(RULE, "monthlyJointProbability", 0.5);
        assertThat(LocalGovernmentTie.jointProbability(0.5, 0, half)).isEqualTo(0.25);
        assertThat(LocalGovernmentTie.jointProbability(0.5, 0.2, half)).isCloseTo(0.4, within(1e-15));
        assertThat(LocalGovernmentTie.jointProbability(0.5, 1, half)).isEqualTo(1);
        assertThat(LocalGovernmentTie.mediation(0.4, 0.8, 0.5, Defaults.with(RULE, "mediation", 0.5)))
                .isCloseTo(0.3 + 0.5 * 0.7, within(1e-15));
        assertThat(LocalGovernmentTie.mediation(0, 0, 1, RULE)).isEqualTo(1);
        assertThat(LocalGovernmentTie.contacts(0.3, 5, RULE))
                .isCloseTo(LocalGovernmentTie.contacts(0.3, 0, RULE) + 1.5, within(1e-12));
    }
}
