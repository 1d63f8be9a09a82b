package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.LocalAssistance;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalFoundationMonthTest {

    /** A prefecture with one university and 106 establishments. */
    private static final int PLACE = 6;

    private final World world = SmallWorld.world(1);
    private final LocalAssistance local = world.assistance.local;
    private final LocalFoundationMonth month = new LocalFoundationMonth(world, 1);

    private Ngo ngo(int place, double legitimacy, long monthlyIncome) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.localLegitimacy = legitimacy;
        ngo.income.fill(monthlyIncome);
        return ngo;
    }

    @Test
    void moneyGoesToTheLegitimateAndTheLarge() {
        Ngo one = ngo(PLACE, 0.8, 100);
        Ngo other = ngo(PLACE, 0.4, 400);
        Ngo elsewhere = ngo(PLACE + 1, 0.8, 400);
        month.run("foundation", Schemes.foundation("annualYenPerNgo", 18_000));
        // 3,000 yen in a month by .8·100 and .4·400.
        assertThat(world.cash(one)).isEqualTo(1000);
        assertThat(world.cash(other)).isEqualTo(2000);
        assertThat(world.cash(elsewhere)).isZero();
        assertThat(one.grants.thisMonth()).isEqualTo(1000);
        assertThat(one.unrestricted.thisMonth()).isEqualTo(1000);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-3000);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(3000);
    }

    @Test
    void firmsGiveByTheirNumberAndTheFoundationMatchesThem() {
        Ngo ngo = ngo(PLACE, 0.8, 100);
        month.run("foundation", Schemes.foundation("annualYenPerEstablishment", 120, "matchingRate", 0.5));
        assertThat(world.ledger.balance(world.accounts.firms)).isEqualTo(-1060);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-530);
        assertThat(world.cash(ngo)).isEqualTo(1590);
        assertThat(ngo.community.thisMonth()).isEqualTo(1060);
        assertThat(ngo.grants.thisMonth()).isEqualTo(530);
        assertThat(ngo.income.thisMonth() - 100).isEqualTo(1590);
    }

    @Test
    void advisersSuperviseAsManyAsTheyCanAndTheSameAllYear() {
        List<Ngo> ngos = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            ngos.add(ngo(PLACE, 0.5, 100));
        }
        world.month += 1;
        List<Integer> supervised = run(ngos);
        assertThat(supervised).hasSize(3);
        world.month += 11;
        assertThat(run(ngos)).isEqualTo(supervised);
        boolean changed = false;
        for (int year = 0; year < 5; year++) {
            world.month += 12;
            changed |= !run(ngos).equals(supervised);
        }
        assertThat(changed).isTrue();
    }

    private List<Integer> run(List<Ngo> ngos) {
        local.clear();
        month.run("foundation", Schemes.foundation("advisersPerPrefecture", 3));
        List<Integer> supervised = new ArrayList<>();
        for (Ngo ngo : ngos) {
            if (local.success(ngo.index) > 0) {
                assertThat(local.success(ngo.index)).isEqualTo(0.5);
                assertThat(local.applicationHelp(ngo.index)).isEqualTo(0.25);
                supervised.add(ngo.index);
            }
        }
        return supervised;
    }

    @Test
    void advisersAndPromotionArePaidFor() {
        ngo(PLACE, 0.5, 100);
        month.run("foundation", Schemes.foundation("advisersPerPrefecture", 2, "contacts", 6));
        // Twice 10,000 yen in each of two prefectures, and six contacts of 10 yen.
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(40_060);
        assertThat(world.turnover.publicSpending(PLACE)).isEqualTo(20_060);
        assertThat(local.contacts(PLACE)).isEqualTo(6);
        assertThat(local.contacts(PLACE + 1)).isZero();
    }

    @Test
    void universitiesBringPeopleAndTheClusterMeets() {
        month.run(
                "foundation",
                Schemes.foundation(
                        "personsPerUniversity", 0.5, "monthlyLookingProbability", 0.1, "meetingProbability", 0.4));
        assertThat(local.experienced(PLACE)).isEqualTo(0.5);
        assertThat(local.experienced(PLACE - 1)).isZero();
        assertThat(local.looking(PLACE)).isEqualTo(0.1);
        assertThat(local.meeting(PLACE)).isEqualTo(0.4);
        assertThat(local.looking(PLACE + 1)).isZero();
    }

    @Test
    void aBudgetForHalfDoesHalfOfEverything() {
        Ngo ngo = ngo(PLACE, 0.5, 100);
        world.month += 1;
        // 20,000 yen for advisers, 5,000 for the NGO, 15,000 for contacts; firms' gifts are matched at no cost.
        month.run(
                "foundation",
                Schemes.foundation(
                        "prefectures",
                        List.of("JP-07"),
                        "advisersPerPrefecture",
                        2,
                        "annualYenPerNgo",
                        60_000,
                        "contacts",
                        1500,
                        "annualYenPerEstablishment",
                        120,
                        "matchingRate",
                        0,
                        "monthlyLookingProbability",
                        0.2,
                        "annualBudgetYen",
                        YearlyBudget.constant(240_000)));
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-20_000);
        assertThat(world.cash(ngo)).isEqualTo(2500 + 530);
        assertThat(local.contacts(PLACE)).isCloseTo(750, within(1e-9));
        assertThat(local.looking(PLACE)).isCloseTo(0.1, within(1e-12));
        assertThat(local.success(ngo.index)).isEqualTo(0.5);
    }
}
