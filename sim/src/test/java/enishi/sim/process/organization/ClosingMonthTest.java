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
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingMonthTest {

    private static OrganizationParameters rules(Object... closing) {
        return Defaults.of(
                OrganizationParameters.class,
                "closing",
                Defaults.with(
                        Defaults.of(
                                Closing.Parameters.class,
                                "debtMonths",
                                3,
                                "deepestDebtMonths",
                                3,
                                "dormancyMonths",
                                2,
                                "keepingStaff",
                                0.4,
                                "revivingCore",
                                2,
                                "monthlyFilingProbability",
                                0,
                                "monthlyDroppingProbability",
                                0,
                                "monthlyMergerProbability",
                                0,
                                "mergingSupporters",
                                80,
                                "mergingStrength",
                                0.5),
                        closing),
                "relocation",
                Defaults.of(Relocation.Parameters.class, "monthlyProbability", 0));
    }

    private final World world = SmallWorld.world(1);
    private final List<CitizenMonth> citizens = world.residents.stream()
            .map(residents -> new CitizenMonth(
                    world.geography, world.causes, residents, world.board, 1, Defaults.of(CitizenParameters.class)))
            .toList();
    private final ClosingMonth month = new ClosingMonth(world, new AgencyMonth(world, 1), citizens, 1);

    private Ngo ngo(int place, long cash) {
        Ngo ngo = SmallWorld.ngo(world, place);
        core(ngo, 3);
        ngo.coreCostYen = 10_000;
        if (cash >= 0) {
            world.ledger.post(ngo.account, world.accounts.founders, PostingKind.FOUNDING, cash);
        } else {
            world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, -cash);
        }
        return ngo;
    }

    private static void core(Ngo ngo, int members) {
        ngo.core.clear();
        for (int member = 0; member < members; member++) {
            ngo.core.join(12 * 40 + member);
        }
    }

    private void run(OrganizationParameters rules) {
        world.month++;
        world.turnover.clear();
        world.ngos.freeze();
        month.run(rules);
    }

    private void know(Ngo ngo, int resident) {
        Residents residents = world.residents.get(world.geography.prefectureOf(resident));
        int slot = residents.learn(resident, ngo.index);
        residents.countSupport(slot, 1);
        residents.acquaintances.add(
                resident, slot, residents.openCell(resident, 0.6, 0), ngo.index, 1000, true, true, true);
    }

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
    void aSmallNgoJoinsItsClosestPartnerWithMoneyPeopleAndSupporters() {
        Ngo small = ngo(3, 7000);
        Ngo partner = ngo(20, 100);
        Ngo closer = ngo(21, 100);
        core(small, 1);
        world.ties.form(small, partner, 0.6, world.month);
        world.ties.form(small, closer, 0.8, world.month);
        know(small, world.geography.firstResident(21));
        run(rules("monthlyMergerProbability", 1));
        assertThat(small.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(small.life.end).isEqualTo(NgoLife.End.MERGER);
        assertThat(world.cash(closer)).isEqualTo(7100);
        assertThat(closer.core.count()).isEqualTo(4);
        assertThat(world.residents.get(21).acquaintances.ngo(0)).isEqualTo(closer.index);
        assertThat(world.ties.degree(closer)).isZero();
        assertThat(world.turnover.count(Event.MERGED, 3)).isEqualTo(1);
    }

    @Test
    void ofTwoWhoWouldJoinEachOtherOneIsLeft() {
        Ngo first = ngo(3, 1000);
        Ngo second = ngo(20, 500);
        core(first, 1);
        core(second, 1);
        world.ties.form(first, second, 0.9, world.month);
        run(rules("monthlyMergerProbability", 1));
        assertThat(first.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(second.isActive()).isTrue();
        assertThat(second.core.count()).isEqualTo(2);
        assertThat(world.cash(second)).isEqualTo(1500);
    }

    @Test
    void nobodyJoinsAPartnerThatEndsInTheSameMonth() {
        Ngo partner = ngo(3, -400_000);
        Ngo small = ngo(20, 500);
        core(small, 1);
        world.ties.form(partner, small, 0.9, world.month);
        run(rules("monthlyMergerProbability", 1));
        assertThat(partner.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(small.isActive()).isTrue();
        assertThat(world.cash(small)).isEqualTo(500);
    }

    @Test
    void whoHasPeopleOrStaffOrSupportersOrNoClosePartnerDoesNotMerge() {
        OrganizationParameters rules = rules("monthlyMergerProbability", 1);
        Ngo partner = ngo(20, 100);
        partner.supporters = 80;
        for (int i = 0; i < 4; i++) {
            Ngo ngo = ngo(3, 7000);
            core(ngo, i == 0 ? 2 : 1);
            ngo.staff = i == 1 ? 1 : 0;
            ngo.supporters = i == 2 ? 80 : 0;
            world.ties.form(ngo, partner, i == 3 ? 0.5 : 0.9, world.month);
        }
        run(rules);
        assertThat(world.ngos.all()).allMatch(Ngo::isActive);
    }

    @Test
    void whoCanAffordItMovesToTokyo() {
        OrganizationParameters rules = Defaults.with(
                rules(),
                "relocation",
                Defaults.of(
                        Relocation.Parameters.class,
                        "monthlyProbability",
                        1e6,
                        "leastStaff",
                        2,
                        "costYen",
                        50_000,
                        "heritageWeight",
                        0,
                        "partnerWeight",
                        0,
                        "distanceWeight",
                        0),
                "budget",
                Defaults.of(Budget.Parameters.class, "smallestReserveYen", 0, "reserveMonths", 6));
        Ngo rich = ngo(3, 110_000);
        rich.staff = 2;
        Ngo poor = ngo(3, 109_999);
        poor.staff = 2;
        Ngo small = ngo(3, 110_000);
        small.staff = 1.5;
        Ngo there = ngo(Geography.TOKYO, 110_000);
        there.staff = 2;
        know(rich, world.geography.firstResident(Geography.TOKYO));
        know(rich, world.geography.firstResident(3));
        run(rules);
        assertThat(rich.home).isEqualTo(Geography.TOKYO);
        assertThat(world.cash(rich)).isEqualTo(60_000);
        assertThat(poor.home).isEqualTo(3);
        assertThat(small.home).isEqualTo(3);
        assertThat(world.cash(there)).isEqualTo(110_000);
        assertThat(world.turnover.count(Event.MOVED_IN, Geography.TOKYO)).isEqualTo(1);
        assertThat(world.turnover.count(Event.MOVED_OUT, 3)).isEqualTo(1);
        assertThat(world.board.home(rich.index)).isEqualTo(Geography.TOKYO);
        assertThat(world.residents.get(3).acquaintances.isHome(0)).isFalse();
        assertThat(world.residents.get(Geography.TOKYO).acquaintances.isHome(0)).isTrue();
    }

    @Test
    void partnersDrawWhoCanAffordToMove() {
        OrganizationParameters rules = Defaults.with(
                rules(),
                "relocation",
                Defaults.of(
                        Relocation.Parameters.class,
                        "monthlyProbability",
                        1e6,
                        "leastStaff",
                        2,
                        "costYen",
                        50_000,
                        "heritageWeight",
                        0,
                        "partnerWeight",
                        3,
                        "mostPartners",
                        2,
                        "distanceWeight",
                        0));
        Ngo ngo = ngo(3, 1_000_000);
        ngo.staff = 2;
        world.ties.form(ngo, ngo(8, 0), 0.5, world.month);
        Ngo dormant = ngo(30, 0);
        dormant.status = NgoStatus.DORMANT;
        world.ties.form(ngo, dormant, 0.5, world.month);
        run(rules);
        assertThat(ngo.home).isEqualTo(8);
    }

    @Test
    void volunteersOfAnNgoThatMergesBringTheirAges() {
        Ngo small = ngo(3, 7000);
        core(small, 0);
        small.core.join(12 * 71);
        Ngo partner = ngo(20, 100);
        world.ties.form(small, partner, 0.9, world.month);
        run(rules("monthlyMergerProbability", 1));
        assertThat(partner.core.count()).isEqualTo(4);
        assertThat(partner.core.ageMonths(3)).isEqualTo(12 * 71);
        assertThat(small.core.count()).isZero();
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
    void aFullCoreGroupTakesNobodyElseIn() {
        Ngo small = ngo(3, 7000);
        core(small, 1);
        Ngo partner = ngo(20, 100);
        core(partner, rules().coreGroup().largest());
        world.ties.form(small, partner, 0.9, world.month);
        run(rules("monthlyMergerProbability", 1, "mergingCore", 1));
        assertThat(small.status).isEqualTo(NgoStatus.CLOSED);
        assertThat(partner.core.count()).isEqualTo(rules().coreGroup().largest());
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
