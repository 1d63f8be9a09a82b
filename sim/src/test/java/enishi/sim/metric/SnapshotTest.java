package enishi.sim.metric;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.Snapshot.InstitutionState;
import enishi.sim.metric.Snapshot.NgoState;
import enishi.sim.metric.Snapshot.TieState;
import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.policy.Operator;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.List;
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
    void whatIsOfNoneOfTheSourcesNamedIsOtherIncome() {
        Ngo ngo = SmallWorld.ngo(world, Geography.TOKYO);
        ngo.income.add(100);
        ngo.gifts.add(50);
        ngo.business.add(20);
        ngo.grants.add(15);
        ngo.community.add(8);
        ngo.reliefGifts.add(2);
        NgoState state = Snapshot.of(world).ngos().get(0);
        assertThat(state.communityYen()).isEqualTo(8);
        assertThat(state.reliefGiftsYen()).isEqualTo(2);
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
        assertThat(Snapshot.of(world).institutions()).isEmpty();
    }

    @Test
    void tiesOfAllKindsAreShownWithWhatIsAtTheirOtherEnd() {
        Ngo a = SmallWorld.ngo(world, 0);
        Ngo b = SmallWorld.ngo(world, 0);
        Institution government = world.institutions.localGovernment(0);
        Institution ministry = world.institutions.agency(Operator.MINISTRY, 0);
        List<Institution> abroad = world.institutions.abroad();
        world.institutionTies.form(b, abroad.get(1), 0.4, world.month);
        world.institutionTies.form(b, abroad.get(0), 0.5, world.month);
        world.institutionTies.form(b, ministry, 0.6, world.month);
        world.institutionTies.form(b, government, 0.7, world.month);
        world.institutionTies.form(a, government, 0.2, world.month);
        world.ties.form(b, a, 0.3, world.month);
        Snapshot snapshot = Snapshot.of(world);
        assertThat(snapshot.ties())
                .containsExactly(
                        new TieState(a.id, b.id, "ngo", 0.3, true),
                        new TieState(a.id, government.id, "local-government", 0.2, true),
                        new TieState(b.id, government.id, "local-government", 0.7, true),
                        new TieState(b.id, "ministry", "agency", 0.6, false),
                        new TieState(b.id, "partner:AA", "overseas", 0.5, null),
                        new TieState(b.id, "partner:BB", "overseas", 0.4, null));
        assertThat(snapshot.institutions())
                .containsExactly(
                        new InstitutionState(government.id, "local-government", 0, ""),
                        new InstitutionState("ministry", "agency", Geography.TOKYO, ""),
                        new InstitutionState("partner:AA", "overseas", Institution.NONE, "AA"),
                        new InstitutionState("partner:BB", "overseas", Institution.NONE, "BB"));
    }
}
