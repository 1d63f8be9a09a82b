package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
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
        assertThat(ngo.localLegitimacy)
                .isEqualTo(Legitimacy.local(
                        0.4,
                        0.5,
                        world.geography.peripherality(20) * 0.5,
                        1,
                        120,
                        HomeBenefit.pragmatic(support, 4, RULES.homeBenefit()),
                        record,
                        0.1,
                        RULES.legitimacy()));
        assertThat(ngo.globalLegitimacy).isEqualTo(Legitimacy.global(300, 120, record, 0.05, RULES.legitimacy()));
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
        ngo.core = 4;
        people.plan(ngo, rules);
        assertThat(ngo.labour).isCloseTo(3, within(1e-12));
        assertThat(ngo.freeTime).isCloseTo(2.8, within(1e-12));
        assertThat(ngo.overload).isZero();
    }

    @Test
    void withoutLeavingAndJoiningTheCoreStays() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "coreGroup",
                Defaults.of(CoreGroup.Parameters.class, "monthlyLeavingProbability", 0, "recruitment", 0));
        ngo.core = 3;
        for (int i = 0; i < 100; i++) {
            world.month++;
            people.changeCore(ngo, rules);
        }
        assertThat(ngo.core).isEqualTo(3);
    }

    @Test
    void theCoreNeverGrowsBeyondItsLargestNorBelowNothing() {
        OrganizationParameters rules = Defaults.with(
                RULES,
                "coreGroup",
                Defaults.of(
                        CoreGroup.Parameters.class,
                        "monthlyLeavingProbability",
                        0.2,
                        "recruitment",
                        0.01,
                        "largest",
                        5));
        ngo.orientation = 1;
        ngo.management = 1;
        int seen = 0;
        for (int i = 0; i < 500; i++) {
            world.month++;
            ngo.homeSupporters = i % 100 < 50 ? 10_000 : 0;
            people.changeCore(ngo, rules);
            assertThat(ngo.core).isBetween(0, 5);
            seen |= 1 << ngo.core;
        }
        assertThat(seen & 0b100001).isEqualTo(0b100001);
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
            people.compare(ngo);
            assertThat(ngo.performance).isZero();
        }
        ngo.supporters = 130;
        world.month++;
        people.compare(ngo);
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
        ngo.core = 3;
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
}
