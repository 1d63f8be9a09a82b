package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

/** Who is hired, leaves and leads: the part of {@link PeopleMonth} that is about paid staff. */
class StaffMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(OrganizationParameters.class);

    private final World world = SmallWorld.world(1);
    private final PeopleMonth people = new PeopleMonth(world, 1);
    private final Ngo ngo = SmallWorld.ngo(world, 20);

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
