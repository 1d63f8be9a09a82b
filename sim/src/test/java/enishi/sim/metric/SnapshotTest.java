package enishi.sim.metric;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final World world = SmallWorld.world(1);

    @Test
    void closedNgosAreNotShownAndDormantOnesAre() {
        Ngo active = SmallWorld.ngo(world, 0);
        Ngo dormant = SmallWorld.ngo(world, 0);
        Ngo closed = SmallWorld.ngo(world, 0);
        dormant.status = NgoStatus.DORMANT;
        closed.status = NgoStatus.CLOSED;
        Snapshot snapshot = Snapshot.of(world);
        assertThat(snapshot.month()).isEqualTo(YearMonth.of(2016, 3));
        assertThat(snapshot.ngos().stream().map(NgoState::id)).containsExactly(active.id, dormant.id);
    }

    @Test
    void whatIsNeitherGiftsNorBusinessNorGrantsIsOtherIncome() {
        Ngo ngo = SmallWorld.ngo(world, Geography.TOKYO);
        ngo.income.add(100);
        ngo.gifts.add(50);
        ngo.business.add(20);
        ngo.grants.add(25);
        NgoState state = Snapshot.of(world).ngos().get(0);
        assertThat(state.otherIncomeYen()).isEqualTo(5);
        assertThat(state.metropolitan()).isTrue();
        assertThat(state.cause()).isEqualTo("peace");
        assertThat(state.meanTrust()).isNaN();
    }

    @Test
    void tiesSayWhetherTheyStayWithinAPrefecture() {
        Ngo a = SmallWorld.ngo(world, 0);
        Ngo b = SmallWorld.ngo(world, 0);
        Ngo c = SmallWorld.ngo(world, Geography.TOKYO);
        world.ties.form(b, a, 0.3, world.month);
        world.ties.form(b, c, 0.5, world.month);
        assertThat(Snapshot.of(world).ties())
                .containsExactly(
                        new TieState(a.id, b.id, Snapshot.NGO, 0.3, true),
                        new TieState(b.id, c.id, Snapshot.NGO, 0.5, false));
    }
}
