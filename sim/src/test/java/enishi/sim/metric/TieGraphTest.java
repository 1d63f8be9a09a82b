package enishi.sim.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.population.Geography;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TieGraphTest {

    private final World world = SmallWorld.world(1);
    private final List<Ngo> ngos = new ArrayList<>();

    /** NGOs of the first prefecture. */
    private void ngos(int number) {
        for (int i = 0; i < number; i++) {
            ngos.add(SmallWorld.ngo(world, 0));
        }
    }

    private void tie(int a, int b) {
        tie(a, b, world.month);
    }

    private void tie(int a, int b, int month) {
        world.ties.form(ngos.get(a), ngos.get(b), 0.3, month);
    }

    private TieGraph graph() {
        return TieGraph.of(world);
    }

    @Test
    void aTriangleIsFullyClustered() {
        ngos(3);
        tie(0, 1);
        tie(1, 2);
        assertThat(graph().clustering()).isZero();
        tie(0, 2);
        assertThat(graph().clustering()).isEqualTo(1);
        assertThat(graph().meanDegree()).isEqualTo(2);
        assertThat(graph().degreeCentralisation()).isZero();
        assertThat(graph().giantComponent()).isEqualTo(1);
    }

    @Test
    void aTriangleWithATailHasThreeClosedOfFivePairs() {
        ngos(4);
        tie(0, 1);
        tie(1, 2);
        tie(0, 2);
        tie(2, 3);
        assertThat(graph().clustering()).isEqualTo(3.0 / 5);
    }

    @Test
    void aStarIsFullyCentralisedAndNotClustered() {
        ngos(5);
        for (int leaf = 1; leaf < 5; leaf++) {
            tie(0, leaf);
        }
        assertThat(graph().degreeCentralisation()).isEqualTo(1);
        assertThat(graph().clustering()).isZero();
        assertThat(graph().meanDegree()).isEqualTo(1.6);
    }

    @Test
    void theLargestOfTwoComponentsCounts() {
        ngos(6);
        tie(0, 1);
        tie(1, 2);
        tie(3, 4);
        assertThat(graph().giantComponent()).isEqualTo(0.5);
    }

    @Test
    void closingTiesAreThoseWhoseEndsSharedAPartnerBefore() {
        ngos(4);
        tie(0, 1);
        tie(1, 2);
        tie(2, 3);
        tie(0, 2);
        assertThat(graph().triadicClosure()).isEqualTo(0.25);
    }

    @Test
    void onlyTiesOfTheLastTwelveMonthsAreNew() {
        ngos(3);
        tie(0, 1, world.month - 12);
        tie(1, 2, world.month - 12);
        assertThat(graph().triadicClosure()).isNaN();
        tie(0, 2, world.month - 11);
        assertThat(graph().triadicClosure()).isEqualTo(1);
    }

    @Test
    void homophilyComparesTiesWithRandomPairs() {
        ngos(2);
        ngos.add(SmallWorld.ngo(world, Geography.TOKYO));
        ngos.add(SmallWorld.ngo(world, Geography.TOKYO));
        tie(0, 1);
        tie(1, 2);
        // One tie of two is within a prefecture, two pairs of six are.
        assertThat(graph().homophilyByHome()).isCloseTo((1.0 / 2) / (2.0 / 6), within(1e-15));
        assertThat(graph().homophilyByCause()).isEqualTo(1);
        assertThat(graph().tokyoShare()).isEqualTo(0.25);
    }

    @Test
    void theDormantAreNoPartOfIt() {
        ngos(4);
        tie(0, 1);
        tie(1, 2);
        tie(0, 2);
        tie(2, 3);
        ngos.get(3).status = NgoStatus.DORMANT;
        assertThat(graph().clustering()).isEqualTo(1);
        assertThat(graph().meanDegree()).isEqualTo(2);
    }

    @Test
    void ofNothingThereIsNoMeasure() {
        TieGraph empty = graph();
        assertThat(List.of(
                        empty.meanDegree(),
                        empty.clustering(),
                        empty.triadicClosure(),
                        empty.homophilyByHome(),
                        empty.homophilyByCause(),
                        empty.giantComponent(),
                        empty.tokyoShare(),
                        empty.degreeCentralisation()))
                .allMatch(value -> value.isNaN());
    }
}
