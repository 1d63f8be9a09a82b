package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.network.Tie;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Operator;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class InstitutionTieMonthTest {

    private static final int PLACE = 5;

    private final World world = SmallWorld.world(1);
    private final InstitutionTieMonth month = new InstitutionTieMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, PLACE);
    private final Institution government = world.institutions.localGovernment(PLACE);
    private final Institution ministry = world.institutions.agency(Operator.MINISTRY, PLACE);
    private final Institution office = world.institutions.agency(Operator.JICA, PLACE);

    private static OrganizationParameters rules(double meeting, double joint) {
        return Defaults.of(
                OrganizationParameters.class,
                "localGovernmentTie",
                Defaults.of(
                        LocalGovernmentTie.Parameters.class,
                        "monthlyMeetingProbability",
                        meeting,
                        "monthlyJointProbability",
                        joint,
                        "firstStrength",
                        0.3,
                        "monthlyRetention",
                        0.9,
                        "jointGain",
                        0.2,
                        "endStrength",
                        0.1),
                "agencyTie",
                Defaults.of(
                        AgencyTie.Parameters.class,
                        "monthlyMeetingProbability",
                        meeting,
                        "rangeKm",
                        10_000,
                        "firstStrength",
                        0.3,
                        "monthlyRetention",
                        0.9,
                        "jointGain",
                        0.2,
                        "endStrength",
                        0.1));
    }

    private void live(double meeting, double joint) {
        world.month++;
        world.assistance.work(Operator.MINISTRY);
        world.assistance.work(Operator.JICA);
        month.live(rules(meeting, joint));
    }

    @Test
    void operatorsWithoutInstrumentsHaveNobodyToMeet() {
        isPresentable();
        live(1, 0);
        assertThat(world.institutionTies.tie(ngo, world.institutions.agency(Operator.FOUNDATION, ngo.home)))
                .isNull();
        world.assistance.work(Operator.FOUNDATION);
        live(1, 0);
        assertThat(world.institutionTies.tie(ngo, world.institutions.agency(Operator.FOUNDATION, ngo.home)))
                .isNotNull();
    }

    private void isPresentable() {
        ngo.labour = 1;
        ngo.orientation = 1;
        ngo.localLegitimacy = 1;
        ngo.management = 1;
    }

    private Tie tie(Institution institution) {
        return Objects.requireNonNull(world.institutionTies.tie(ngo, institution));
    }

    @Test
    void aLegitimateNgoWinsItsLocalGovernmentAndAnIllegitimateOneDoesNot() {
        isPresentable();
        ngo.localLegitimacy = 0;
        live(1, 0);
        assertThat(world.institutionTies.tie(ngo, government)).isNull();
        ngo.localLegitimacy = 1;
        live(1, 0);
        assertThat(tie(government).strength).isEqualTo(0.3);
        assertThat(tie(government).since).isEqualTo(world.month);
        assertThat(world.institutionTies.number(ngo, Institution.Kind.LOCAL_GOVERNMENT))
                .isEqualTo(1);
    }

    @Test
    void withoutMeetingThereAreNoTies() {
        isPresentable();
        for (int i = 0; i < 20; i++) {
            live(0, 1);
        }
        assertThat(world.institutionTies.links(ngo)).isEmpty();
    }

    @Test
    void theDormantMeetNobodyAndTheirTiesFade() {
        isPresentable();
        ngo.status = NgoStatus.DORMANT;
        live(1, 1);
        assertThat(world.institutionTies.links(ngo)).isEmpty();
        world.institutionTies.form(ngo, government, 0.5, world.month);
        live(1, 1);
        assertThat(tie(government).strength).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void skilledNgosMeetTheMinistryAndTheCoveringOffice() {
        isPresentable();
        for (int i = 0; i < 3; i++) {
            live(1, 0);
        }
        assertThat(tie(ministry).strength).isLessThanOrEqualTo(0.3);
        assertThat(tie(office).strength).isLessThanOrEqualTo(0.3);
        assertThat(world.institutionTies.number(ngo, Institution.Kind.AGENCY)).isEqualTo(2);
        Ngo unskilled = SmallWorld.ngo(world, PLACE);
        unskilled.labour = 1;
        live(1, 0);
        assertThat(world.institutionTies.number(unskilled, Institution.Kind.AGENCY))
                .isZero();
    }

    @Test
    void jointActivityKeepsTheTieOfTheHomePrefectureOnly() {
        isPresentable();
        Institution elsewhere = world.institutions.localGovernment(PLACE + 1);
        world.institutionTies.form(ngo, government, 0.5, world.month);
        world.institutionTies.form(ngo, elsewhere, 0.5, world.month);
        live(0, 1);
        assertThat(tie(government).strength).isCloseTo(0.45 + 0.2 * 0.55, within(1e-15));
        assertThat(tie(government).lastJoint).isEqualTo(world.month);
        assertThat(tie(elsewhere).strength).isCloseTo(0.45, within(1e-15));
        assertThat(tie(elsewhere).lastJoint).isEqualTo(world.month - 1);
        for (int i = 0; i < 20; i++) {
            live(0, 1);
        }
        assertThat(world.institutionTies.tie(ngo, elsewhere)).isNull();
        assertThat(tie(government).strength).isGreaterThan(0.5);
    }

    @Test
    void tiesWithAgenciesFadeAndEndWithoutGrants() {
        month.startGrant(ngo, Operator.JICA, rules(0, 0).agencyTie());
        assertThat(tie(office).strength).isCloseTo(0.3 + 0.2 * 0.7, within(1e-15));
        assertThat(tie(office).lastJoint).isEqualTo(world.month);
        live(0, 0);
        assertThat(tie(office).strength).isCloseTo(0.44 * 0.9, within(1e-15));
        month.startGrant(ngo, Operator.JICA, rules(0, 0).agencyTie());
        assertThat(tie(office).strength).isCloseTo(0.396 + 0.2 * 0.604, within(1e-15));
        for (int i = 0; i < 30; i++) {
            live(0, 0);
        }
        assertThat(world.institutionTies.links(ngo)).isEmpty();
    }

    @Test
    void tiesAbroadAreNotTheirBusiness() {
        world.institutionTies.form(ngo, world.institutions.abroad().get(0), 0.05, world.month);
        live(0, 0);
        assertThat(tie(world.institutions.abroad().get(0)).strength).isEqualTo(0.05);
    }

    @Test
    void theTiesOfTheStartAreThoseOfTheMonthsBefore() {
        isPresentable();
        int now = world.month;
        month.settle(24, rules(0.2, 0.1));
        assertThat(world.month).isEqualTo(now);
        assertThat(world.institutionTies.links(ngo))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.tie().since).isBetween(now - 24, now - 1));
    }

    @Test
    void jointActivityComesAsOftenAsOrientationAllows() {
        // Half of one half of 2,000 months, within 4.4 standard errors, seed 1.
        isPresentable();
        ngo.orientation = 0.5;
        world.institutionTies.form(ngo, government, 0.5, world.month);
        int joint = 0;
        for (int i = 0; i < 2000; i++) {
            tie(government).strength = 0.5;
            live(0, 0.5);
            joint += tie(government).strength > 0.45 + 1e-9 ? 1 : 0;
        }
        assertThat(joint / 2000.0).isCloseTo(0.25, within(4.4 * Math.sqrt(0.25 * 0.75 / 2000)));
    }

    @Test
    void coordinatorsBringAnNgoAndItsGovernmentTogether() {
        isPresentable();
        ngo.orientation = 0;
        live(0, 0);
        assertThat(world.institutionTies.tie(ngo, government)).isNull();
        world.assistance.local.coordinate(PLACE, 1, 1, 0, 0);
        live(0, 0);
        assertThat(tie(government).strength).isEqualTo(0.3);
        live(0, 0);
        assertThat(tie(government).strength).isCloseTo(0.27 + 0.2 * 0.73, within(1e-15));
        assertThat(tie(government).lastJoint).isEqualTo(world.month);
    }
}
