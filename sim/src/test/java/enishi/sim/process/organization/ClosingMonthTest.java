package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.LifeRecord;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Project;
import enishi.sim.organization.Scheme;
import enishi.sim.organization.Turnover.Event;
import enishi.sim.policy.Schemes;
import enishi.sim.world.SmallWorld;
import org.junit.jupiter.api.Test;

class ClosingMonthTest extends NgoEndings {

    @Test
    void debtForTooLongEndsAnNgoAndSuppliersWriteItOff() {
        Ngo ngo = ngo(3, -5000);
        run(rules());
        run(rules());
        assertThat(ngo.isActive()).isTrue();
        run(rules());
        assertThat(ngo.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(ngo.life.end).isEqualTo(NgoLife.End.INSOLVENCY);
        assertThat(ngo.life.ended).isEqualTo(world.month);
        assertThat(world.cash(ngo)).isZero();
        assertThat(world.ledger.balance(world.accounts.suppliers)).isZero();
        assertThat(world.turnover.count(Event.INSOLVENT, 3)).isEqualTo(1);
        assertThat(world.board.isClosed(ngo.index)).isTrue();
    }

    @Test
    void anOverdraftThatTheNextIncomePaysEndsNobody() {
        Ngo ngo = ngo(3, -5000);
        ngo.inArrears = false;
        for (int i = 0; i < 10; i++) {
            run(rules());
        }
        assertThat(ngo.isActive()).isTrue();
        ngo.inArrears = true;
        run(rules());
        run(rules());
        ngo.inArrears = false;
        run(rules());
        ngo.inArrears = true;
        run(rules());
        run(rules());
        assertThat(ngo.isActive()).isTrue();
        run(rules());
        assertThat(ngo.life.end).isEqualTo(NgoLife.End.INSOLVENCY);
    }

    @Test
    void aMonthWithoutDebtStartsTheCountAnew() {
        Ngo ngo = ngo(3, -5000);
        run(rules());
        run(rules());
        world.ledger.post(ngo.account, world.accounts.citizens, PostingKind.GIFT, 5000);
        run(rules());
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, 1);
        run(rules());
        run(rules());
        assertThat(ngo.isActive()).isTrue();
    }

    @Test
    void deepDebtEndsAnNgoAtOnce() {
        Ngo ngo = ngo(3, -300_001);
        run(rules());
        assertThat(ngo.status).isEqualTo(NgoStatus.CLOSED);
    }

    @Test
    void withoutPeopleAnNgoFallsDormantAndRevivesWithThoseItTakes() {
        Ngo ngo = ngo(3, 5000);
        core(ngo, 0);
        ngo.staff = 0.3;
        ngo.monthsWithoutHead = 3;
        run(rules());
        assertThat(ngo.isActive()).isTrue();
        run(rules());
        assertThat(ngo.status).isEqualTo(NgoStatus.DORMANT);
        assertThat(ngo.staff).isZero();
        assertThat(ngo.monthsWithoutHead).isZero();
        assertThat(ngo.life.dormant).isEqualTo(world.month);
        assertThat(ngo.life.end).isEqualTo(NgoLife.End.DORMANCY);
        assertThat(world.turnover.count(Event.DORMANT, 3)).isEqualTo(1);
        assertThat(world.cash(ngo)).isEqualTo(5000);
        int dormant = world.month;
        core(ngo, 1);
        run(rules());
        assertThat(ngo.status).isEqualTo(NgoStatus.DORMANT);
        core(ngo, 2);
        run(rules());
        assertThat(ngo.isActive()).isTrue();
        assertThat(ngo.life.revived).isEqualTo(world.month);
        assertThat(ngo.life.ended).isEqualTo(dormant);
        assertThat(world.turnover.count(Event.REVIVED, 3)).isEqualTo(1);
    }

    @Test
    void staffOrOneVolunteerKeepAnNgoGoing() {
        Ngo volunteer = ngo(3, 5000);
        core(volunteer, 1);
        Ngo staffed = ngo(4, 5000);
        core(staffed, 0);
        staffed.staff = 0.5;
        for (int i = 0; i < 10; i++) {
            run(rules());
        }
        assertThat(volunteer.isActive()).isTrue();
        assertThat(staffed.isActive()).isTrue();
    }

    @Test
    void theDormantDissolveAndLeaveWhatTheyOwn() {
        Ngo ngo = ngo(3, 500_000);
        ngo.status = NgoStatus.DORMANT;
        core(ngo, 0);
        run(rules("monthlyFilingProbability", 1));
        assertThat(ngo.life.dissolved).isEqualTo(world.month);
        assertThat(world.cash(ngo)).isZero();
        assertThat(world.ledger.balance(world.accounts.estates)).isEqualTo(500_000);
        assertThat(world.turnover.count(Event.DISSOLVED, 3)).isEqualTo(1);
    }

    @Test
    void theDormantDropOffTheLists() {
        Ngo ngo = ngo(3, 10);
        ngo.status = NgoStatus.DORMANT;
        core(ngo, 0);
        run(rules("monthlyDroppingProbability", 1));
        assertThat(ngo.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(ngo.life.dropped).isEqualTo(world.month);
        assertThat(ngo.life.dissolved).isEqualTo(LifeRecord.NEVER);
    }

    @Test
    void reliefMoneyGoesToPartnersWhenTheWorkEnds() {
        Ngo ngo = ngo(3, 5000);
        core(ngo, 0);
        ngo.relief.take(2000, 6);
        ngo.relief.since.put("a", world.month);
        run(rules());
        run(rules());
        assertThat(ngo.status).isEqualTo(NgoStatus.DORMANT);
        assertThat(world.cash(ngo)).isEqualTo(3000);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(2000);
        assertThat(ngo.relief.isResponding()).isFalse();
    }

    @Test
    void atConstantHazardsTheDormantDwindleExponentially() {
        // 1,000 dormant NGOs; .02 file, .01 of the others drop off; within 4.4 standard errors, seed 1.
        OrganizationParameters rules =
                rules("monthlyFilingProbability", 0.02, "filingWithoutCash", 1, "monthlyDroppingProbability", 0.01);
        for (int i = 0; i < 1000; i++) {
            SmallWorld.ngo(world, i % 40).status = NgoStatus.DORMANT;
        }
        int dissolved = 0;
        int dropped = 0;
        for (int months = 1; months <= 60; months++) {
            run(rules);
            for (int p = 0; p < 40; p++) {
                dissolved += world.turnover.count(Event.DISSOLVED, p);
                dropped += world.turnover.count(Event.DROPPED, p);
            }
            double share = Math.pow(0.98 * 0.99, months);
            int left = 0;
            for (Ngo ngo : world.ngos.open()) {
                left += ngo.status == NgoStatus.DORMANT ? 1 : 0;
            }
            assertThat(dissolved + dropped).isEqualTo(1000 - left);
            assertThat(left / 1000.0).isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 1000)));
        }
        // Of those that have gone, .02 of .02 + .98·.01 were dissolved.
        double gone = 1 - Math.pow(0.98 * 0.99, 60);
        double formal = gone * 0.02 / (0.02 + 0.98 * 0.01);
        assertThat(dissolved / 1000.0).isCloseTo(formal, within(4.4 * Math.sqrt(formal * (1 - formal) / 1000)));
    }

    private Scheme runProject(Ngo ngo) {
        Scheme scheme = new Scheme("s", world.instrumentAccount("s"), Schemes.scheme());
        ngo.projects.add(new Project(scheme, world.month, 900, 900, 0, 12));
        return scheme;
    }

    @Test
    void projectsAreAbandonedHoweverTheWorkEnds() {
        Ngo insolvent = ngo(3, -300_001);
        Scheme first = runProject(insolvent);
        run(rules("dormancyMonths", 1));
        assertThat(insolvent.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(insolvent.projects).isEmpty();
        assertThat(first.uncommittedYen).isEqualTo(900);

        Ngo lonely = ngo(4, 5000);
        core(lonely, 0);
        Scheme second = runProject(lonely);
        lonely.outreach.local = 7;
        run(rules("dormancyMonths", 1));
        assertThat(lonely.status).isEqualTo(NgoStatus.DORMANT);
        assertThat(lonely.projects).isEmpty();
        assertThat(second.uncommittedYen).isEqualTo(900);
        assertThat(lonely.outreach.local).isZero();

        Ngo small = ngo(5, 7000);
        core(small, 0);
        world.ties.form(small, ngo(20, 100), 0.9, world.month);
        Scheme third = runProject(small);
        run(rules("monthlyMergerProbability", 1));
        assertThat(small.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(third.uncommittedYen).isEqualTo(900);
    }

    @Test
    void projectStaffCountAmongThePeople() {
        Ngo ngo = ngo(3, 5000);
        core(ngo, 0);
        ngo.staff = 0.3;
        double wage = Budget.wageYen(world.geography.profile(3).incomeIndex(), rules().budget());
        Scheme scheme = new Scheme("s", world.instrumentAccount("s"), Schemes.scheme("projectStaffShare", 1));
        // A seventh of a post beside three tenths.
        ngo.projects.add(new Project(scheme, world.month, Math.round(wage / 7), Math.round(wage / 7), 0, 1));
        run(rules("dormancyMonths", 1));
        assertThat(ngo.isActive()).isTrue();
        ngo.projects.clear();
        run(rules("dormancyMonths", 1));
        assertThat(ngo.isActive()).isFalse();
    }

    @Test
    void asMuchStaffAsTheRuleAsksForKeepsAnNgoGoing() {
        Ngo ngo = ngo(3, 5000);
        core(ngo, 0);
        ngo.staff = 0.4;
        run(rules("dormancyMonths", 1));
        assertThat(ngo.isActive()).isTrue();
    }
}
