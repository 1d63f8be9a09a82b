package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.policy.CapacityBuilding;
import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.Encounter;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapacityBuildingMonthTest {

    private final World world = SmallWorld.world(1);
    private final CapacityBuildingMonth month = new CapacityBuildingMonth(world, 1);

    private Ngo ngo(int prefecture) {
        Ngo ngo = SmallWorld.ngo(world, prefecture);
        ngo.freeTime = 1;
        return ngo;
    }

    private List<Ngo> many(int number, int prefecture) {
        List<Ngo> ngos = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ngos.add(ngo(prefecture));
        }
        return ngos;
    }

    private long learnt(List<Ngo> ngos) {
        return ngos.stream().filter(ngo -> ngo.expertise > 0).count();
    }

    @Test
    void aSeatTeachesInformsTakesTimeAndIsPaidByTheTreasury() {
        Ngo ngo = ngo(5);
        ngo.expertise = 0.5;
        month.run("course", Schemes.capacity("timePerSeat", 0.25));
        // Without management skill the wish is certain.
        assertThat(ngo.management).isCloseTo(0.1, within(1e-15));
        assertThat(ngo.expertise).isCloseTo(0.6, within(1e-15));
        assertThat(ngo.news.in(world.month + 6)).isEqualTo(0.3);
        assertThat(ngo.news.in(world.month + 7)).isZero();
        assertThat(world.assistance.time(ngo.index)).isEqualTo(0.25);
        assertThat(world.ledger.balance(world.accounts.treasury)).isEqualTo(-1000);
        assertThat(world.ledger.balance(world.accounts.suppliers)).isEqualTo(1000);
        assertThat(world.ledger.balance(world.instrumentAccount("course"))).isZero();
        assertThat(world.turnover.publicSpending(5)).isEqualTo(1000);
    }

    @Test
    void theWishFallsWithSkillAndDistance() {
        CapacityBuilding programme = Schemes.capacity("monthlyWish", 0.5);
        assertThat(CapacityBuildingMonth.wish(0, 0, programme)).isEqualTo(0.5);
        assertThat(CapacityBuildingMonth.wish(0.4, 0, programme)).isCloseTo(0.3, within(1e-15));
        assertThat(CapacityBuildingMonth.wish(0, 100, programme)).isCloseTo(0.5 / Math.E, within(1e-15));
        assertThat(CapacityBuildingMonth.wish(1, 0, programme)).isZero();
    }

    @Test
    void ngosNearAPlaceTakeMoreSeats() {
        List<Ngo> near = many(50, 0);
        List<Ngo> far = many(50, 46);
        month.run("course", Schemes.capacity("sites", List.of("JP-01"), "rangeKm", 300));
        assertThat(learnt(near)).isEqualTo(50);
        assertThat(learnt(far)).isLessThan(10);
    }

    @Test
    void limitedSeatsGoByLotToTheSameOnesHoweverOftenOneAsks() {
        List<Ngo> ngos = many(60, 3);
        month.run("course", Schemes.capacity("seatsPerYear", 240));
        assertThat(learnt(ngos)).isEqualTo(20);
        World again = SmallWorld.world(1);
        for (int i = 0; i < 60; i++) {
            SmallWorld.ngo(again, 3).freeTime = 1;
        }
        new CapacityBuildingMonth(again, 1).run("course", Schemes.capacity("seatsPerYear", 240));
        assertThat(again.ngos.all().stream().map(ngo -> ngo.expertise > 0))
                .isEqualTo(
                        world.ngos.all().stream().map(ngo -> ngo.expertise > 0).toList());
        assertThat(ngos.get(0).expertise + ngos.get(1).expertise + ngos.get(2).expertise)
                .as("not simply the first")
                .isLessThan(0.6);
    }

    @Test
    void whoIsBusyAwayOrDormantTakesNoSeat() {
        Ngo busy = ngo(5);
        busy.freeTime = 0.2;
        Ngo dormant = ngo(5);
        dormant.status = NgoStatus.DORMANT;
        Ngo elsewhere = ngo(6);
        Ngo booked = ngo(5);
        world.assistance.takeTime(booked.index, 0.9);
        month.run("course", Schemes.capacity("timePerSeat", 0.25, "prefectures", List.of("JP-06")));
        assertThat(learnt(List.of(busy, dormant, elsewhere, booked))).isZero();
    }

    @Test
    void theBudgetOfAYearIsNeverExceeded() {
        List<Ngo> ngos = many(40, 3);
        CapacityBuilding poor = Schemes.capacity(
                "annualBudgetYen", YearlyBudget.constant(12_500), "expertiseGain", 0.01, "managementGain", 0);
        world.month = 3 + 12 * 2016;
        for (int i = 0; i < 12; i++) {
            month.run("course", poor);
            world.month++;
        }
        assertThat(-world.ledger.balance(world.accounts.treasury)).isBetween(9_000L, 12_000L);
        assertThat(ngos).isNotEmpty();
    }

    @Test
    void thoseAtOnePlaceMayMeetAndThoseAtAnotherMayNot() {
        Ngo a = ngo(0);
        Ngo b = ngo(0);
        Ngo far = ngo(46);
        month.run(
                "course",
                Schemes.capacity("sites", List.of("JP-01", "JP-47"), "meetingProbability", 0.4, "rangeKm", 10_000));
        assertThat(world.assistance.encounters())
                .containsExactly(new Encounter(List.of(a, b), 0.4, 0.4), new Encounter(List.of(far), 0.4, 0.4));
    }

    @Test
    void withoutGainsASeatChangesNoSkill() {
        Ngo ngo = ngo(5);
        month.run("course", Schemes.capacity("managementGain", 0, "expertiseGain", 0, "informedMonths", 0));
        assertThat(ngo.management + ngo.expertise).isZero();
        assertThat(ngo.news.in(world.month + 1)).isZero();
    }
}
