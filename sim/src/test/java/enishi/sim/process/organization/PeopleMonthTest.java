package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.Secondment;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Operator;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class PeopleMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(OrganizationParameters.class);

    private final World world = SmallWorld.world(1);
    private final PeopleMonth people = new PeopleMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 20);

    @Test
    void supportIsTakenOverFromTheTally() {
        world.support.count(ngo.index, 4, 0.5, true, true);
        world.support.count(ngo.index, 4, 0.25, true, false);
        world.support.count(ngo.index, 4, 0.25, false, false);
        people.meetSupporters(ngo);
        assertThat(ngo.supporters).isEqualTo(8);
        assertThat(ngo.homeSupporters).isEqualTo(4);
        assertThat(ngo.acquaintances).isEqualTo(12);
        assertThat(ngo.trustSum).isEqualTo(4);
    }

    @Test
    void legitimacyIsWhatTheRuleSays() {
        ngo.successes = 5;
        ngo.failures = 1;
        ngo.orientation = 0.5;
        ngo.ruralPartners = 0.5;
        ngo.supporters = 300;
        ngo.homeSupporters = 19;
        ngo.homeBenefit = 4;
        ngo.conflict = 0.1;
        people.seem(ngo, RULES);
        double record = Legitimacy.record(5, 1, RULES.legitimacy());
        double support = Legitimacy.pragmatic(19.0 / world.geography.residents(20), RULES.legitimacy());
        assertThat(ngo.localLegitimacy).isEqualTo(Legitimacy.local(ngo.legitimacyParts, -0.1, RULES.legitimacy()));
        assertThat(ngo.legitimacyParts)
                .isEqualTo(Legitimacy.parts(
                        0.4,
                        0.5,
                        world.geography.peripherality(20) * 0.5,
                        1,
                        120,
                        HomeBenefit.pragmatic(support, 4, RULES.homeBenefit()),
                        record,
                        RULES.legitimacy()));
        assertThat(ngo.globalLegitimacy).isEqualTo(Legitimacy.global(300, 120, record, -0.05, RULES.legitimacy()));
    }

    @Test
    void partnersAndTheLocalGovernmentLendTheirGoodName() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "legitimacy",
                Defaults.of(Legitimacy.Parameters.class, "governmentWeight", 0.2, "transferWeight", 0.1));
        people.seem(ngo, rules);
        double alone = ngo.localLegitimacy;
        double aloneElsewhere = ngo.globalLegitimacy;
        Ngo partner = SmallWorld.ngo(world, 3);
        world.ties.form(ngo, partner, 0.5, world.month);
        world.board.setLegitimacy(ngo.index, 0.3, 0.7);
        world.board.setLegitimacy(partner.index, 0.9, 0.6);
        // The partner's own change of this month is not seen yet.
        partner.localLegitimacy = 0;
        people.seem(ngo, rules);
        assertThat(ngo.localLegitimacy).isCloseTo(alone + 0.1 * 0.5 * 0.6 / 1.5, within(1e-12));
        assertThat(ngo.globalLegitimacy).isEqualTo(aloneElsewhere);
        world.institutionTies.form(ngo, world.institutions.localGovernment(ngo.home), 0.4, world.month);
        world.institutionTies.form(ngo, world.institutions.localGovernment(3), 0.9, world.month);
        people.seem(ngo, rules);
        assertThat(ngo.localLegitimacy).isCloseTo(alone + 0.02 + 0.2 * 0.4, within(1e-12));
    }

    @Test
    void placesOnTheEdgeAreLikeCountriesOnTheEdge() {
        ngo.ruralPartners = 0.2;
        world.institutionTies.form(ngo, world.institutions.abroad().get(0), 0.6, world.month);
        world.institutionTies.form(ngo, world.institutions.abroad().get(2), 0.2, world.month);
        // (.6·.4 + .2·1)/.8 = .55; half of it and half of .2.
        assertThat(PartnershipMonth.partnersPeripherality(world, ngo, 0.5)).isCloseTo(0.375, within(1e-12));
        assertThat(PartnershipMonth.partnersPeripherality(world, ngo, 0)).isEqualTo(0.2);
        assertThat(PartnershipMonth.partnersPeripherality(world, ngo, 1)).isCloseTo(0.55, within(1e-12));
    }

    @Test
    void tiesTakeTimeMoreOfItWhenFar() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "labour",
                Defaults.of(Labour.Parameters.class, "volunteeringShare", 0, "basicNeed", 0.1, "needPerStaff", 0),
                "tie",
                Defaults.of(TieFormation.Parameters.class, "upkeepTime", 0.1, "upkeepRangeKm", 500),
                "partnership",
                Defaults.of(Partnership.Parameters.class, "upkeepTime", 0.02),
                "localGovernmentTie",
                Defaults.of(LocalGovernmentTie.Parameters.class, "upkeepTime", 0.03),
                "agencyTie",
                Defaults.of(AgencyTie.Parameters.class, "upkeepTime", 0.04));
        ngo.staff = 2;
        people.plan(ngo, rules);
        double alone = ngo.freeTime;
        assertThat(alone).isCloseTo(1.9, within(1e-12));
        Ngo partner = SmallWorld.ngo(world, 3);
        world.ties.form(ngo, partner, 0.5, world.month);
        world.institutionTies.form(ngo, world.institutions.abroad().get(0), 0.6, world.month);
        world.institutionTies.form(ngo, world.institutions.localGovernment(20), 0.6, world.month);
        world.institutionTies.form(ngo, world.institutions.agency(Operator.MINISTRY, 20), 0.6, world.month);
        people.plan(ngo, rules);
        double far = 0.1 * (1 + world.geography.distanceKm(20, 3) / 500);
        assertThat(ngo.freeTime).isCloseTo(alone - far - 0.02 - 0.03 - 0.04, within(1e-12));
    }

    @Test
    void labourBeyondTheTasksIsFreeTime() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "labour",
                Defaults.of(Labour.Parameters.class, "volunteeringShare", 0, "basicNeed", 0.1, "needPerStaff", 0.05),
                "coreGroup",
                Defaults.of(CoreGroup.Parameters.class, "timeShare", 0.25));
        ngo.staff = 2;
        for (int member = 0; member < 4; member++) {
            ngo.core.join(480);
        }
        people.plan(ngo, rules);
        assertThat(ngo.labour).isCloseTo(3, within(1e-12));
        assertThat(ngo.freeTime).isCloseTo(2.8, within(1e-12));
        assertThat(ngo.overload).isZero();
    }

    @Test
    void performanceComparesWithTheSameMonthOfTheYearBefore() {
        ngo.coreCostYen = 100_000;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 400_000);
        ngo.supporters = 100;
        for (int i = 0; i < 12; i++) {
            world.month++;
            people.compare(ngo, RULES.strategy());
            assertThat(ngo.performance).isZero();
        }
        ngo.supporters = 130;
        world.month++;
        people.compare(ngo, RULES.strategy());
        assertThat(ngo.performance).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void localKnowledgeGrowsWithOrientationAndThePlaces() {
        ngo.orientation = 0.4;
        ngo.localKnowledge = 0.3;
        people.learn(ngo, RULES);
        double factor = CommunityResources.knowledgeFactor(
                world.geography.profile(20).knowledge(), 0.4, RULES.communityResources());
        assertThat(ngo.localKnowledge).isEqualTo(Skill.nextLocalKnowledge(0.3, 0.4 * factor, RULES.skill()));
    }

    @Test
    void programmesTakeTimeAndWhoIsAwayDoesNotWork() {
        ngo.staff = 3;
        people.plan(ngo, RULES);
        double labour = ngo.labour;
        double free = ngo.freeTime;
        world.assistance.takeTime(ngo.index, 0.25);
        people.plan(ngo, RULES);
        assertThat(ngo.labour).isEqualTo(labour);
        assertThat(ngo.freeTime).isCloseTo(free - 0.25, within(1e-12));
        ngo.secondment = new Secondment(world.month, 0, 0);
        people.plan(ngo, RULES);
        assertThat(ngo.labour).isCloseTo(labour - 1, within(1e-12));
        ngo.secondment = new Secondment(world.month - 1, 0, 0);
        people.plan(ngo, RULES);
        assertThat(ngo.labour).isEqualTo(labour);
    }

    @Test
    void whoWasAwayBringsSkillToAnOfficeThatIsStillThere() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "skill",
                Defaults.of(
                        Skill.Parameters.class,
                        "monthlyExpertiseLoss",
                        0,
                        "monthlyManagementGain",
                        0,
                        "monthlyManagementLoss",
                        0));
        for (double staff : new double[] {2, 0}) {
            ngo.staff = staff;
            ngo.expertise = 0.5;
            ngo.management = 0.5;
            ngo.secondment = new Secondment(world.month + 1, 0.1, 0.2);
            people.learn(ngo, rules);
            assertThat(ngo.expertise).isEqualTo(0.5);
            world.month++;
            people.learn(ngo, rules);
            assertThat(ngo.expertise).isCloseTo(staff > 0 ? 0.6 : 0.5, within(1e-12));
            assertThat(ngo.management).isCloseTo(staff > 0 ? 0.55 : 0.5, within(1e-12));
            assertThat(ngo.secondment).isNull();
        }
    }
}
