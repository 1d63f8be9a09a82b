package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.exchange.PostingKind;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.organization.StandbyFund;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import enishi.sim.policy.Shocks;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefMonthTest {

    private static final Relief.Parameters RULE = Defaults.of(
            Relief.Parameters.class,
            "monthlyResponse",
            1,
            "distantReach",
            0,
            "partnersReach",
            1,
            "partnersNeeded",
            1,
            "supportersExponent",
            0.5,
            "mediaContacts",
            0.1,
            "spendingMonths",
            2);
    private static final Shock AT_HOME = Shocks.shock(
            "kind",
            ShockKind.DISASTER_AT_HOME,
            "prefectures",
            List.of("JP-13"),
            "reliefDonationsYen",
            3000,
            "reliefMonths",
            3);

    private final World world = SmallWorld.world(10);
    private final ReliefMonth month = new ReliefMonth(world, 1);

    private static OrganizationParameters rules(Object... changes) {
        return Defaults.of(OrganizationParameters.class, "relief", Defaults.with(RULE, changes));
    }

    private Ngo ngo(int place, int supporters) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.freeTime = 1;
        ngo.supporters = supporters;
        ngo.globalLegitimacy = 0.5;
        return ngo;
    }

    private void run(OrganizationParameters rules, Shock... shocks) {
        world.month++;
        world.ngos.freeze();
        world.conditions.change(Shocks.named(shocks), world.month, world.geography);
        month.run(rules);
    }

    @Test
    void ngosNearTheDisasterRespondAndShareTheGifts() {
        Ngo there = ngo(12, 99);
        Ngo near = ngo(SmallWorld.NEIGHBOUR, 24);
        Ngo far = ngo(40, 10_000);
        run(rules(), AT_HOME);
        assertThat(there.relief.since).containsEntry("a", world.month);
        assertThat(near.relief.isResponding()).isTrue();
        assertThat(far.relief.isResponding()).isFalse();
        // √100 to √25 of 1,000 yen a month.
        assertThat(there.relief.yen).isEqualTo(666);
        assertThat(near.relief.yen).isEqualTo(333);
        assertThat(world.cash(there)).isEqualTo(666);
        assertThat(there.income.thisMonth()).isEqualTo(666);
        assertThat(there.reliefGifts.thisMonth()).isEqualTo(666);
        assertThat(world.unrestrictedCash(there)).isZero();
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(-999);
    }

    @Test
    void theMediaBringContactsInTheSameShares() {
        Ngo there = ngo(12, 99);
        Ngo near = ngo(SmallWorld.NEIGHBOUR, 24);
        OrganizationParameters rules = rules();
        run(rules, AT_HOME);
        double all = 0.1 * rules.outreach().nationalAttention() * world.geography.residents();
        assertThat(there.outreach.nationalAppeal).isCloseTo(all * 2 / 3, within(1e-9));
        assertThat(near.outreach.nationalAppeal).isCloseTo(all / 3, within(1e-9));
    }

    @Test
    void tiesToThoseWhoRespondAlreadyBringOthersOneMonthLater() {
        Ngo there = ngo(12, 99);
        Ngo partner = ngo(40, 10);
        Ngo partnersPartner = ngo(41, 10);
        world.ties.form(there, partner, 0.5, world.month);
        world.ties.form(partner, partnersPartner, 0.5, world.month);
        List<Integer> responding = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            run(rules(), AT_HOME);
            responding.add((int) world.ngos.open().stream()
                    .filter(ngo -> ngo.relief.isResponding())
                    .count());
        }
        assertThat(responding).containsExactly(1, 2, 3);
        assertThat(partnersPartner.relief.since).containsEntry("a", world.month);
    }

    @Test
    void aShockAbroadIsNearToThoseWhoWorkInItsRegion() {
        Ngo nowhere = ngo(12, 99);
        Ngo sameRegion = ngo(40, 99);
        Ngo otherRegion = ngo(41, 99);
        // AA and BB lie in one region, CC in another.
        world.institutionTies.form(sameRegion, world.institutions.abroad().get(1), 0.5, world.month);
        world.institutionTies.form(otherRegion, world.institutions.abroad().get(2), 0.5, world.month);
        Shock abroad = Defaults.with(AT_HOME, "kind", ShockKind.DISASTER_ABROAD, "countries", List.of("AA"));
        run(rules(), abroad);
        assertThat(sameRegion.relief.isResponding()).isTrue();
        assertThat(nowhere.relief.isResponding()).isFalse();
        assertThat(otherRegion.relief.isResponding()).isFalse();
        run(rules("distantReach", 1), abroad);
        assertThat(nowhere.relief.isResponding()).isTrue();
    }

    @Test
    void onlyDisastersAndCrisesAreSomewhere() {
        Ngo everywhere = ngo(12, 99);
        world.institutionTies.form(everywhere, world.institutions.abroad().get(0), 0.5, world.month);
        run(rules(), Defaults.with(AT_HOME, "kind", ShockKind.PANDEMIC));
        assertThat(everywhere.relief.isResponding()).isFalse();
        run(rules(), Defaults.with(AT_HOME, "kind", ShockKind.CRISIS_ABROAD));
        assertThat(everywhere.relief.isResponding()).isTrue();
    }

    @Test
    void reliefRenewsNoTieAbroad() {
        Ngo there = ngo(12, 99);
        world.institutionTies.form(there, world.institutions.abroad().get(0), 0.5, world.month);
        run(rules(), AT_HOME);
        there.relief.take(50_000_000, 1);
        world.ledger.post(there.account, world.accounts.founders, PostingKind.FOUNDING, 50_000_000);
        run(rules());
        assertThat(there.newSuccesses + there.newFailures).isEqualTo(1);
        assertThat(world.institutionTies.strength(
                        there, world.institutions.abroad().get(0)))
                .isEqualTo(0.5);
    }

    @Test
    void withoutResponseNothingIsGiven() {
        ngo(12, 99);
        run(rules("monthlyResponse", 0), AT_HOME);
        assertThat(world.ledger.balance(world.accounts.citizens)).isZero();
    }

    @Test
    void whoHasNoTimeOrIsDormantDoesNotRespond() {
        Ngo busy = ngo(12, 99);
        busy.freeTime = 0;
        Ngo dormant = ngo(12, 99);
        dormant.status = NgoStatus.DORMANT;
        run(rules(), AT_HOME);
        assertThat(busy.relief.isResponding()).isFalse();
        assertThat(dormant.relief.isResponding()).isFalse();
    }

    @Test
    void giftsAreSpentEvenlyAndTheResponseEndsWithTheRelief() {
        Ngo ngo = ngo(12, 99);
        List<Long> held = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            run(rules(), AT_HOME);
            held.add(ngo.relief.yen);
            if (i == 3) {
                assertThat(ngo.relief.isResponding()).isFalse();
                assertThat(ngo.relief.giftsYen).isZero();
            }
        }
        // 1,000 come three times; half of what there is goes, and the rest in two months after the last gift.
        assertThat(held).containsExactly(1000L, 1500L, 1750L, 875L, 0L, 0L);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(3000);
        assertThat(ngo.activity.total()).isEqualTo(3000);
    }

    @Test
    void reliefShowsResultsAsTheOwnProgrammeDoes() {
        Ngo ngo = ngo(12, 99);
        Shock large = Defaults.with(AT_HOME, "reliefDonationsYen", 3_000_000_000L);
        run(rules(), large);
        assertThat(ngo.successes + ngo.failures).isZero();
        run(rules(), large);
        assertThat(ngo.newSuccesses + ngo.newFailures).isEqualTo(1);
        assertThat(ngo.lastProjectMonth).isEqualTo(world.month);
    }

    @Test
    void anNgoThatEndsHandsItsReliefMoneyOver() {
        Ngo ngo = ngo(12, 99);
        run(rules(), AT_HOME);
        world.ledger.post(world.accounts.suppliers, ngo.account, PostingKind.OFFICE, 400);
        ReliefMonth.handOver(world, ngo);
        assertThat(world.ledger.balance(world.accounts.partners)).isEqualTo(600);
        assertThat(world.cash(ngo)).isZero();
        assertThat(ngo.restrictedYen()).isZero();
        assertThat(ngo.relief.isResponding()).isFalse();
    }

    @Test
    void whoWorksInAStruckCountryIsOnTheSpot() {
        Ngo there = ngo(12, 99);
        Ngo elsewhere = ngo(13, 99);
        world.institutionTies.form(there, world.institutions.abroad().get(0), 0.5, world.month);
        world.institutionTies.form(elsewhere, world.institutions.abroad().get(2), 0.5, world.month);
        run(rules(), Defaults.with(AT_HOME, "kind", ShockKind.DISASTER_ABROAD, "countries", List.of("AA")));
        assertThat(there.relief.isResponding()).isTrue();
        assertThat(elsewhere.relief.isResponding()).isFalse();
    }

    @Test
    void aPlatformCallsItsMembersToAShockForWhichThePublicGivesNothing() {
        Ngo member = ngo(5, 10);
        Ngo other = ngo(6, 10);
        StandbyFund fund = new StandbyFund(world.instrumentAccount("platform"), Schemes.platform());
        fund.members.add(member);
        world.standbyFunds.put("platform", fund);
        Shock abroad = Shocks.shock("kind", ShockKind.DISASTER_ABROAD);
        run(rules(), abroad);
        assertThat(member.relief.since).containsEntry("a", world.month);
        assertThat(other.relief.isResponding()).isFalse();
        assertThat(world.cash(member)).isZero();
        run(rules(), abroad);
        assertThat(member.relief.isResponding()).isTrue();
        run(rules(), abroad);
        assertThat(member.relief.isResponding()).isFalse();
    }

    @Test
    void jointAppealsBringMembersMoreOfTheGifts() {
        Ngo member = ngo(12, 99);
        Ngo other = ngo(12, 99);
        StandbyFund fund = new StandbyFund(
                world.instrumentAccount("platform"),
                Schemes.platform("kinds", List.of(ShockKind.DISASTER_AT_HOME), "jointAppeal", 1));
        fund.members.add(member);
        world.standbyFunds.put("platform", fund);
        run(rules(), AT_HOME);
        assertThat(world.cash(member)).isEqualTo(666);
        assertThat(world.cash(other)).isEqualTo(333);
    }
}
