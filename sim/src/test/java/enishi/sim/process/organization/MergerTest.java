package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoLife;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.Turnover.Event;
import org.junit.jupiter.api.Test;

/** Which NGOs join a partner, and what they bring. */
class MergerTest extends NgoEndings {

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
}
