package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Applicant;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsortiumMonthTest {

    /** Whoever can, applies together. */
    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "consortium",
            Defaults.of(Consortium.Parameters.class, "probability", 1, "leastStrength", 0.4, "scoreAddition", 0.05),
            "selection",
            Defaults.of(Selection.Parameters.class, "expertiseWeight", 0.8));

    private final World world = SmallWorld.world(1);
    private final ConsortiumMonth month = new ConsortiumMonth(world, 1);
    private final Ngo lead = SmallWorld.ngo(world, 3);
    private final Ngo friend = SmallWorld.ngo(world, 4);
    private final Ngo acquaintance = SmallWorld.ngo(world, 5);
    private final Scheme scheme = new Scheme("scheme", world.instrumentAccount("scheme"), Schemes.scheme());

    @BeforeEach
    void twoPartners() {
        world.schemes.put(scheme.id, scheme);
        world.ties.form(lead, acquaintance, 0.5, world.month);
        world.ties.form(lead, friend, 0.7, world.month);
        friend.freeTime = 1;
        acquaintance.freeTime = 1;
        lead.expertise = 0.4;
        friend.expertise = 0.6;
        scheme.applications.add(new Applicant(lead, 1000, 1));
    }

    private Applicant formed(OrganizationParameters rules) {
        month.form(rules);
        return scheme.applications.get(0);
    }

    @Test
    void theClosestPartnerJoinsAndTheTwoScoreHigher() {
        Applicant together = formed(RULES);
        assertThat(together.partner()).isSameAs(friend);
        // 1 + .8·(.6 - .4) + .05.
        assertThat(together.score()).isCloseTo(1.21, within(1e-12));
        assertThat(together.askYen()).isEqualTo(1000);
    }

    @Test
    void whoeverHasNoTimeIsNotActiveOrIsEngagedDoesNotJoin() {
        friend.freeTime = 0;
        assertThat(formed(RULES).partner()).isSameAs(acquaintance);
        friend.freeTime = 1;
        friend.status = NgoStatus.DORMANT;
        assertThat(formed(RULES).partner()).isNotSameAs(friend);
        friend.status = NgoStatus.ACTIVE;
        scheme.awards.add(new Scheme.Award(friend, world.month + 1, 1000, true));
        assertThat(formed(RULES).partner()).isNotSameAs(friend);
        scheme.awards.clear();
        scheme.applications.set(0, new Applicant(lead, 1000, 1));
        scheme.applications.add(new Applicant(friend, 1000, 1));
        assertThat(formed(RULES).partner()).isSameAs(acquaintance);
    }

    @Test
    void whoHasJoinedOneConsortiumOfACallJoinsNoOther() {
        Ngo second = SmallWorld.ngo(world, 6);
        world.ties.form(second, friend, 0.9, world.month);
        scheme.applications.add(new Applicant(second, 1000, 1));
        assertThat(formed(RULES).partner()).isSameAs(friend);
        assertThat(scheme.applications.get(1).partner()).isNull();
    }

    @Test
    void looseTiesAndOutsideApplicantsFindNoPartner() {
        OrganizationParameters strict =
                Defaults.with(RULES, "consortium", Defaults.with(RULES.consortium(), "leastStrength", 0.7));
        scheme.applications.add(Applicant.outside(0, 1000, 1));
        assertThat(formed(strict).partner()).isNull();
        assertThat(scheme.applications.get(1)).isEqualTo(Applicant.outside(0, 1000, 1));
    }

    @Test
    void atProbabilityZeroEverybodyAppliesAlone() {
        Applicant alone =
                formed(Defaults.with(RULES, "consortium", Defaults.with(RULES.consortium(), "probability", 0)));
        assertThat(alone).isEqualTo(new Applicant(lead, 1000, 1));
    }

    @Test
    void amongEqualTiesTheLowerIndexJoins() {
        Objects.requireNonNull(world.ties.tie(lead, acquaintance)).strength = 0.7;
        assertThat(formed(RULES).partner()).isSameAs(friend);
    }

    @Test
    void whoTakesPartInAnAwardOrAProjectOfTheSchemeDoesNotJoin() {
        scheme.awards.add(new Scheme.Award(lead, friend, world.month + 1, 1000, true));
        assertThat(formed(RULES).partner()).isSameAs(acquaintance);
        scheme.awards.clear();

        Scheme other = new Scheme("other", world.instrumentAccount("other"), Schemes.scheme());
        for (Ngo leads : List.of(friend, lead)) {
            Project project = new Project(scheme, world.month, 1000, 1000, 0, 0, leads == lead ? friend : null, 12);
            leads.projects.add(project);
            scheme.applications.set(0, new Applicant(lead, 1000, 1));
            assertThat(formed(RULES).partner()).isSameAs(acquaintance);
            project.ended = true;
            scheme.applications.set(0, new Applicant(lead, 1000, 1));
            assertThat(formed(RULES).partner()).isSameAs(friend);
            leads.projects.set(0, new Project(other, world.month, 1000, 1000, 0, 12));
            scheme.applications.set(0, new Applicant(lead, 1000, 1));
            assertThat(formed(RULES).partner()).isSameAs(friend);
        }
    }

    @Test
    void inASchemeForConsortiaEveryApplicationHasAPartnerOrIsWithdrawn() {
        OrganizationParameters alone = Defaults.with(
                RULES, "consortium", Defaults.of(Consortium.Parameters.class, "probability", 0, "leastStrength", 0.4));
        Ngo lonely = SmallWorld.ngo(world, 7);
        scheme.applications.add(new Applicant(lonely, 1000, 1));
        month.form(alone);
        assertThat(scheme.applications).extracting(Applicant::partner).containsOnlyNulls();
        scheme.use(Schemes.scheme("consortiaOnly", true));
        month.form(alone);
        assertThat(scheme.applications).singleElement().satisfies(application -> {
            assertThat(application.ngo()).isSameAs(lead);
            assertThat(application.partner()).isSameAs(friend);
        });
    }
}
