package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class RankingTest {

    private final World world = SmallWorld.world(1);
    private final Ngo low = SmallWorld.ngo(world, 3);
    private final Ngo high = SmallWorld.ngo(world, 4);
    private final Ngo equal = SmallWorld.ngo(world, 5);
    private final Ranking ranking = new Ranking();

    private void rank() {
        ranking.add(equal, 0.5);
        ranking.add(low, 0.2);
        ranking.add(high, 0.5);
    }

    @Test
    void theHighestAreChosenFromAboveAndEqualsAsAdded() {
        rank();
        assertThat(ranking.size()).isEqualTo(3);
        assertThat(ranking.highest(2)).containsExactly(equal, high);
        assertThat(ranking.highest(9)).containsExactly(equal, high, low);
    }

    @Test
    void theLowestAreChosenFromBelow() {
        rank();
        assertThat(ranking.lowest(2)).containsExactly(low, equal);
        assertThat(ranking.lowest(0)).isEmpty();
    }
}
