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
    void hiringFollowsReservesAndIncome() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "staffing",
                Defaults.of(
                        Staffing.Parameters.class,
                        "staffCostShare",
                        0.5,
                        "hiringReserveMonths",
                        5,
                        "layOffReserveMonths",
                        2,
                        "monthlyQuitProbability",
                        0));
        ngo.core.join(480);
        ngo.unrestricted.fill(2_000_000);
        ngo.coreCostYen = 100_000;
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isZero();
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 600_000);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isEqualTo(0.5);
        ngo.coreCostYen = 3_000_000;
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isZero();
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
    void whoLeavesTakesSkillAlong() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "staffing",
                Defaults.of(
                        Staffing.Parameters.class,
                        "staffCostShare",
                        0,
                        "layOffReserveMonths",
                        0,
                        "monthlyQuitProbability",
                        0.5),
                "skill",
                Defaults.of(Skill.Parameters.class, "takenByLeaver", 0.3));
        ngo.staff = 8;
        for (int member = 0; member < 3; member++) {
            ngo.core.join(480);
        }
        ngo.expertise = 0.8;
        ngo.management = 0.6;
        ngo.coreCostYen = 0;
        people.changeStaff(ngo, rules);
        // Four or four and a half of eight leave; each takes .3/12 of what is above .2.
        double leavers = 8 - ngo.staff;
        assertThat(leavers).isBetween(4.0, 4.5);
        assertThat(ngo.expertise).isCloseTo(0.8 - 0.6 * 0.3 * leavers / 12, within(1e-12));
        assertThat(ngo.management).isCloseTo(0.6 - 0.4 * 0.3 * leavers / 12, within(1e-12));
    }

    private static OrganizationParameters leadership(Object... changes) {
        return Defaults.with(
                RULES,
                "leadership",
                Defaults.with(
                        Defaults.of(
                                Leadership.Parameters.class,
                                "monthlyLeavingProbability",
                                1,
                                "outsideSuccession",
                                0,
                                "staffSuccession",
                                0,
                                "coreSuccession",
                                0,
                                "patienceMonths",
                                3,
                                "headsSkill",
                                2),
                        changes));
    }

    @Test
    void aHeadWhoLeavesTakesSkillAlong() {
        OrganizationParameters rules =
                Defaults.with(leadership(), "skill", Defaults.of(Skill.Parameters.class, "takenByLeaver", 0.3));
        ngo.staff = 3;
        ngo.expertise = 0.8;
        ngo.management = 0.6;
        people.lead(ngo, rules);
        assertThat(ngo.isHeadless()).isTrue();
        assertThat(ngo.staff).isEqualTo(3);
        // Two of three and one: .3·2/4 of what is above .2.
        assertThat(ngo.expertise).isCloseTo(0.8 - 0.6 * 0.15, within(1e-12));
        assertThat(ngo.management).isCloseTo(0.6 - 0.4 * 0.15, within(1e-12));
    }

    @Test
    void anOfficeClosesWhenPatienceIsOverWithoutASuccessor() {
        ngo.staff = 3;
        people.lead(ngo, leadership());
        for (int search = 0; search < 2; search++) {
            world.month++;
            people.lead(ngo, leadership());
            assertThat(ngo.staff).isEqualTo(3);
        }
        world.month++;
        people.lead(ngo, leadership());
        assertThat(ngo.staff).isZero();
        assertThat(ngo.isHeadless()).isFalse();
        assertThat(ngo.isActive()).isTrue();
    }

    @Test
    void aSuccessorLeadsTheOfficeOn() {
        ngo.staff = 3;
        people.lead(ngo, leadership());
        world.month++;
        people.lead(ngo, leadership("outsideSuccession", 1, "monthlyLeavingProbability", 0));
        assertThat(ngo.isHeadless()).isFalse();
        assertThat(ngo.staff).isEqualTo(3);
    }

    @Test
    void withoutLeavingOrWithoutStaffThereIsNothingToLose() {
        people.lead(ngo, leadership());
        assertThat(ngo.isHeadless()).isFalse();
        ngo.staff = 1;
        people.lead(ngo, leadership("monthlyLeavingProbability", 0));
        assertThat(ngo.isHeadless()).isFalse();
    }

    @Test
    void withoutAHeadNobodyIsHiredAndWithoutACoreGroupNoOfficeOpens() {
        OrganizationParameters rules = Defaults.with(
                leadership(),
                "staffing",
                Defaults.of(Staffing.Parameters.class, "staffCostShare", 0.5, "monthlyQuitProbability", 0));
        ngo.unrestricted.fill(3_000_000);
        ngo.coreCostYen = 100_000;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 6_000_000);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isZero();
        ngo.core.join(480);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isEqualTo(0.5);
        people.lead(ngo, rules);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isEqualTo(0.5);
    }

    @Test
    void officesAreWithoutAHeadForTheStationaryShareOfTime() {
        // .05 leave, .2 are found: .05/.25 of 40,000 months. A month resembles the one before by 1 - .25, so the months
        // count as a seventh of independent ones; within 4.4 standard errors, seed 1.
        OrganizationParameters rules = leadership(
                "monthlyLeavingProbability", 0.05, "outsideSuccession", 0.2, "patienceMonths", 120, "headsSkill", 0);
        ngo.staff = 3;
        int headless = 0;
        for (int i = 0; i < 40_000; i++) {
            world.month++;
            people.lead(ngo, rules);
            headless += ngo.isHeadless() ? 1 : 0;
        }
        assertThat(headless / 40_000.0).isCloseTo(0.2, within(4.4 * Math.sqrt(0.2 * 0.8 * 7 / 40_000)));
        assertThat(ngo.staff).isEqualTo(3);
    }

    @Test
    void officesCloseAsOftenAsEveryMonthOfSearchFails() {
        // Three months in each of which .2 find a successor: .8³ of 2,000 searches, within 4.4 standard errors, seed 1.
        OrganizationParameters rules = leadership("outsideSuccession", 0.2);
        int closed = 0;
        for (int i = 0; i < 2000; i++) {
            ngo.staff = 3;
            ngo.monthsWithoutHead = 0;
            world.month++;
            people.lead(ngo, rules);
            while (ngo.isHeadless()) {
                world.month++;
                people.lead(ngo, rules);
            }
            closed += ngo.staff == 0 ? 1 : 0;
        }
        double share = 0.8 * 0.8 * 0.8;
        assertThat(closed / 2000.0).isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 2000)));
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

    @Test
    void staffAndHeadsStayWithASupplement() {
        OrganizationParameters rules = Defaults.with(
                leadership(),
                "staffing",
                Defaults.of(
                        Staffing.Parameters.class,
                        "staffCostShare",
                        0,
                        "layOffReserveMonths",
                        0,
                        "monthlyQuitProbability",
                        0.5));
        ngo.staff = 8;
        people.changeStaff(ngo, rules);
        assertThat(ngo.staffLeft).isEqualTo(8 - ngo.staff).isGreaterThanOrEqualTo(4);
        ngo.staff = 8;
        world.assistance.slowQuitting(ngo.index, 1e-9);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isEqualTo(8);
        assertThat(ngo.staffLeft).isZero();
        people.lead(ngo, rules);
        assertThat(ngo.isHeadless()).isFalse();
    }

    @Test
    void aFirstPostThatIsPaidInPartIsOpenedWithLessIncome() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "staffing",
                Defaults.of(Staffing.Parameters.class, "staffCostShare", 0.5, "monthlyQuitProbability", 0),
                "leadership",
                Defaults.of(Leadership.Parameters.class, "openingCore", 0));
        double wage = Budget.wageYen(world.geography.profile(ngo.home).incomeIndex(), rules.budget());
        ngo.unrestricted.fill(Math.round(0.6 * wage));
        ngo.coreCostYen = 1000;
        world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, 6_000_000);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isZero();
        assertThat(ngo.employerSince).isEqualTo(-1);
        world.assistance.payForFirstPosts(ngo.home, 0.5);
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).isEqualTo(0.5);
        assertThat(ngo.employerSince).isEqualTo(world.month);
        world.month++;
        people.changeStaff(ngo, rules);
        assertThat(ngo.staff).as("later posts are not cheaper").isEqualTo(0.5);
        assertThat(ngo.employerSince).isEqualTo(world.month - 1);
    }
}
