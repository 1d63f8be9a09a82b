package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class CertificationMonthTest {

    private static final Deduction.Parameters AT_ONCE =
            Defaults.of(Deduction.Parameters.class, "monthlyProbability", 1);

    private final World world = SmallWorld.world(1);
    private final CertificationMonth month = new CertificationMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 20);

    @Test
    void whoMeetsTheTestIsCertifiedUntilSupportersLeave() {
        ngo.management = 0.6;
        ngo.supporters = 99;
        month.certify(ngo, AT_ONCE);
        assertThat(ngo.certified).isFalse();
        ngo.supporters = 100;
        month.certify(ngo, AT_ONCE);
        assertThat(ngo.certified).isTrue();
        ngo.supporters = 50;
        month.certify(ngo, AT_ONCE);
        assertThat(ngo.certified).isTrue();
        ngo.supporters = 49;
        month.certify(ngo, AT_ONCE);
        assertThat(ngo.certified).isFalse();
    }

    @Test
    void theDormantLoseTheirCertificate() {
        ngo.certified = true;
        ngo.supporters = 1000;
        ngo.status = NgoStatus.DORMANT;
        month.certify(ngo, AT_ONCE);
        assertThat(ngo.certified).isFalse();
    }

    @Test
    void withoutProbabilityNobodyIsCertified() {
        ngo.management = 1;
        ngo.supporters = 1000;
        for (int i = 0; i < 100; i++) {
            world.month++;
            month.certify(ngo, Defaults.with(AT_ONCE, "monthlyProbability", 0));
            assertThat(ngo.certified).isFalse();
        }
    }
}
