package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LocalAssistanceTest {

    private final Assistance assistance = new Assistance();
    private final LocalAssistance local = assistance.local;

    @Test
    void withoutProgrammesNothingIsDifferent() {
        assertThat(local.governmentMeeting(5) + local.governmentJoint(5) + local.mediation(5))
                .isZero();
        assertThat(local.governmentContacts(5) + local.contacts(5) + local.experienced(5))
                .isZero();
        assertThat(local.looking(5) + local.meeting(5)).isZero();
        assertThat(local.success(1000) + local.applicationHelp(1000) + local.coFunding(1000))
                .isZero();
    }

    @Test
    void probabilitiesComposeAndAmountsAddUp() {
        for (int i = 0; i < 2; i++) {
            local.coordinate(5, 0.5, 0.5, 0.5, 2);
            local.promote(5, 3);
            local.bring(5, 4);
            local.cluster(5, 0.5, 0.5);
            local.supervise(200, 0.3, 0.5);
            local.coFund(200, 0.5);
        }
        assertThat(local.governmentMeeting(5)).isEqualTo(0.75);
        assertThat(local.governmentJoint(5)).isEqualTo(0.75);
        assertThat(local.mediation(5)).isEqualTo(0.75);
        assertThat(local.governmentContacts(5)).isEqualTo(4);
        assertThat(local.contacts(5)).isEqualTo(6);
        assertThat(local.experienced(5)).isEqualTo(8);
        assertThat(local.looking(5)).isEqualTo(0.75);
        assertThat(local.meeting(5)).isEqualTo(0.75);
        assertThat(local.success(200)).isCloseTo(0.6, within(1e-15));
        assertThat(local.applicationHelp(200)).isEqualTo(0.75);
        assertThat(local.coFunding(200)).isEqualTo(0.75);
        assertThat(local.governmentMeeting(6)).isZero();
        assertThat(local.success(199)).isZero();
    }

    @Test
    void allIsForgottenAtTheStartOfTheNextMonth() {
        local.coordinate(5, 0.5, 0.5, 0.5, 2);
        local.supervise(200, 0.3, 0.5);
        assistance.clear();
        assertThat(local.governmentMeeting(5) + local.governmentContacts(5) + local.success(200))
                .isZero();
    }
}
