package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.LocalGovernmentPartnership;
import enishi.sim.policy.Operator;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class LocalGovernmentPartnershipMonthTest {

    private static final int PLACE = 5;

    private final World world = SmallWorld.world(1);
    private final LocalGovernmentPartnershipMonth month = new LocalGovernmentPartnershipMonth(world);

    private Ngo ngo(int place, boolean tied) {
        Ngo ngo = SmallWorld.ngo(world, place);
        if (tied) {
            world.institutionTies.form(ngo, world.institutions.localGovernment(place), 0.3, world.month);
        }
        return ngo;
    }

    /** A project whose NGO has paid 1,000 yen of its own this month. */
    private Project project(Ngo ngo) {
        Scheme scheme = new Scheme("scheme", world.instrumentAccount("scheme"), Schemes.scheme());
        Project project = new Project(scheme, world.month, 120_000, 120_000, 120_000, 12_000, null, 12);
        project.ownOpenYen = 1000;
        project.ownOpenMonth = world.month;
        ngo.projects.add(project);
        return project;
    }

    private static LocalGovernmentPartnership money(Object... changes) {
        Object[] all = new Object[changes.length + 6];
        System.arraycopy(
                new Object[] {"coordinatorsPerPrefecture", 0, "ownPartShare", 0.5, "annualYenPerProject", 1200},
                0,
                all,
                0,
                6);
        System.arraycopy(changes, 0, all, 6, changes.length);
        return Schemes.partnership(all);
    }

    @Test
    void coordinatorsAttendToAsManyNgosAsTheyCan() {
        for (int i = 0; i < 4; i++) {
            ngo(PLACE, false);
        }
        ngo(PLACE + 1, false);
        ngo(PLACE + 2, false);
        world.ngos.freeze();
        month.run("agreement", Schemes.partnership());
        // One coordinator for two NGOs: four get half of the care, one gets all of it.
        assertThat(world.assistance.local.governmentMeeting(PLACE)).isEqualTo(0.2);
        assertThat(world.assistance.local.governmentJoint(PLACE)).isEqualTo(0.1);
        assertThat(world.assistance.local.mediation(PLACE)).isEqualTo(0.25);
        assertThat(world.assistance.local.governmentContacts(PLACE)).isEqualTo(3);
        assertThat(world.assistance.local.governmentMeeting(PLACE + 1)).isEqualTo(0.4);
        assertThat(world.assistance.local.governmentMeeting(PLACE + 2)).isZero();
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-20_000);
        assertThat(world.ledger.balance(world.accounts.employees)).isEqualTo(20_000);
        assertThat(world.ledger.balance(world.instrumentAccount("agreement"))).isZero();
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(10_000);
    }

    @Test
    void aBudgetForHalfOfTheCoordinatorsMakesHalfOfThem() {
        ngo(PLACE, false);
        ngo(PLACE, false);
        world.ngos.freeze();
        world.month += 1; // April: twelve months share the budget
        month.run("agreement", Schemes.partnership("annualBudgetYen", YearlyBudget.constant(120_000)));
        assertThat(world.assistance.local.governmentMeeting(PLACE)).isCloseTo(0.2, within(1e-12));
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(5000);
    }

    @Test
    void whoSecondsCoordinatorsPaysForThem() {
        month.run("agreement", Schemes.partnership("operator", Operator.JICA));
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-20_000);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isZero();
    }

    @Test
    void governmentsPayAPartOfTheProjectsOfThoseToWhomTheyAreTied() {
        Ngo partner = ngo(PLACE, true);
        Ngo stranger = ngo(PLACE, false);
        Ngo elsewhere = ngo(PLACE + 2, true);
        Ngo asleep = ngo(PLACE, true);
        asleep.status = NgoStatus.DORMANT;
        Project project = project(partner);
        project(stranger);
        project(elsewhere);
        project(asleep);
        month.run("agreement", money());
        // Half of 1,000 yen and a twelfth of 1,200.
        assertThat(world.cash(partner)).isEqualTo(600);
        assertThat(partner.income.thisMonth()).isEqualTo(600);
        assertThat(partner.grants.thisMonth()).isEqualTo(600);
        assertThat(partner.unrestricted.thisMonth()).isEqualTo(600);
        assertThat(project.ownOpenYen).isEqualTo(500);
        assertThat(world.cash(stranger) + world.cash(elsewhere) + world.cash(asleep))
                .isZero();
        assertThat(world.assistance.local.coFunding(partner.index)).isEqualTo(0.5);
        assertThat(world.assistance.local.coFunding(stranger.index)).isZero();
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-600);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(600);
    }

    @Test
    void anOwnPartIsPaidBackOnlyInItsMonthAndNeverTwice() {
        Ngo partner = ngo(PLACE, true);
        Project project = project(partner);
        month.run("a", money("annualYenPerProject", 0));
        month.run("b", money("annualYenPerProject", 0));
        assertThat(world.cash(partner)).isEqualTo(750);
        world.month++;
        month.run("a", money("annualYenPerProject", 0));
        assertThat(world.cash(partner)).isEqualTo(750);
        project.ended = true;
        month.run("a", money());
        assertThat(world.cash(partner)).isEqualTo(750);
    }

    @Test
    void moneyThatDoesNotSufficeIsSharedAlike() {
        Ngo one = ngo(PLACE, true);
        Ngo other = ngo(PLACE + 1, true);
        project(one);
        project(other);
        world.month += 1;
        one.projects.get(0).ownOpenMonth = world.month;
        other.projects.get(0).ownOpenMonth = world.month;
        month.run("agreement", money("annualBudgetYen", YearlyBudget.constant(7200)));
        assertThat(world.cash(one)).isEqualTo(300);
        assertThat(world.cash(other)).isEqualTo(300);
        assertThat(world.assistance.local.coFunding(one.index)).isEqualTo(0.25);
    }

    @Test
    void nobodyCountsOnMoneyThatThereIsNot() {
        Ngo partner = ngo(PLACE, true);
        month.run("agreement", money("annualBudgetYen", YearlyBudget.constant(0)));
        month.run("last", money("end", MonthCount.calendar(world.month)));
        assertThat(world.assistance.local.coFunding(partner.index)).isZero();
    }

    @Test
    void theOwnProgrammeIsAProjectTooUpToItsCost() {
        Ngo large = ngo(PLACE, true);
        Ngo small = ngo(PLACE, true);
        large.programmeOpenYen = 5000;
        small.programmeOpenYen = 30;
        month.run("agreement", money());
        assertThat(world.cash(large)).isEqualTo(100);
        assertThat(world.cash(small)).isEqualTo(30);
    }

    @Test
    void anOwnProgrammeThatStandsStillIsNotPaidAndNoneIsPaidTwice() {
        Ngo poor = ngo(PLACE, true);
        Ngo small = ngo(PLACE, true);
        poor.programmeYen = 5000;
        small.programmeOpenYen = 130;
        month.run("a", money());
        month.run("b", money());
        assertThat(world.cash(poor)).isZero();
        assertThat(world.cash(small)).isEqualTo(130);
    }
}
