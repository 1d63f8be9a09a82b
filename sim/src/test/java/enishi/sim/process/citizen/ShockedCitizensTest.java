package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Shocks;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

/** What shocks change in the month of citizens. */
class ShockedCitizensTest {

    private static final int PLACE = Geography.TOKYO;
    private static final int NOW = SmallWorld.MONTH + 1;

    private static final CitizenParameters RULES = Defaults.of(
            CitizenParameters.class,
            "talk",
            Defaults.of(Talk.Parameters.class, "monthlyTalkProbability", 1, "farProbability", 1),
            "support",
            Defaults.of(Support.Parameters.class, "lapseScale", 0));

    private final World world = SmallWorld.world(1);
    private final Residents residents = world.residents.get(PLACE);
    private final CitizenMonth citizens =
            new CitizenMonth(world.geography, world.causes, residents, world.board, 1, RULES);
    private final Ngo ngo = SmallWorld.ngo(world, PLACE);

    private void know(int supporters) {
        for (int i = 0; i < supporters; i++) {
            int resident = residents.first() + i;
            int slot = residents.known.learn(resident, ngo.index);
            residents.known.countSupport(slot, 1);
            residents.acquaintances.add(
                    resident, slot, residents.openCell(resident, 0.6, 0), ngo.index, 1_000_000, true, true, true);
        }
    }

    private void live(Object... channels) {
        world.conditions.change(Shocks.named(Shocks.shock(channels)), NOW, world.geography);
        citizens.live(world.conditions);
        citizens.liveWithNgos(NOW);
    }

    @Test
    void giftsFollowGenerosityAndIncome() {
        know(10);
        live();
        long ordinary = citizens.tally().gifts(ngo.index);
        live("generosity", 1);
        assertThat((double) citizens.tally().gifts(ngo.index)).isCloseTo(2.0 * ordinary, within(10.0));
        live("incomeLoss", 0.25);
        assertThat((double) citizens.tally().gifts(ngo.index)).isCloseTo(0.75 * ordinary, within(10.0));
        live("incomeLoss", 1);
        assertThat(citizens.tally().gifts(ngo.index)).isZero();
    }

    @Test
    void whoMeetsNobodyTalksToNobody() {
        know(300);
        live();
        int ordinary = citizens.farTalks().size();
        assertThat(ordinary).isPositive();
        live("meetingBlock", 0.5);
        assertThat(citizens.farTalks().size()).isBetween(1, ordinary - 1);
        live("meetingBlock", 1);
        assertThat(citizens.farTalks().size()).isZero();
    }

    @Test
    void aMoodClosesPartOfTheGapOfEverybodyAndFades() {
        double before = residents.meanAwareness();
        live("awarenessLift", 0.1);
        double lift = 0.1 * (1 - before);
        assertThat(residents.mood()).isCloseTo(lift, within(1e-12));
        assertThat(residents.meanAwareness()).isCloseTo(before + lift, within(1e-12));
        assertThat(residents.commonAwareness()).isCloseTo(residents.norm() + lift, within(1e-12));
        citizens.driftNorm(residents.norm(), NOW + 1, false);
        assertThat(residents.mood()).isCloseTo(lift * (1 - RULES.awareness().monthlyDecay()), within(1e-12));
    }

    @Test
    void theNormFollowsTheMood() {
        double before = residents.norm();
        live("awarenessLift", 0.1);
        assertThat(residents.norm()).isEqualTo(before);
        citizens.driftNorm(before, NOW + 1, false);
        assertThat(residents.norm())
                .isCloseTo(before + RULES.awareness().monthlyNormDrift() * residents.mood(), within(1e-12));
    }
}
