package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import org.junit.jupiter.api.Test;

class StrategyMonthTest {

    private static final Strategy.Parameters RULE = Defaults.of(
            Strategy.Parameters.class, "monthlyReviewProbability", 1, "imitation", 0.5, "exploration", 0.05);

    private final World world = SmallWorld.world(1);
    private final StrategyMonth month = new StrategyMonth(world, 1);

    private Ngo ngo(int place, double performance, double orientation) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.performance = performance;
        ngo.orientation = orientation;
        return ngo;
    }

    @Test
    void whoDoesBadlyFollowsTheBestPartnerAndNotTheNeighbour() {
        Ngo bad = ngo(0, -0.5, 0.2);
        ngo(0, 0.9, 0.9);
        Ngo partner = ngo(7, 0.1, 0.6);
        Ngo best = ngo(8, 0.3, 0.4);
        world.ties.form(bad, partner, 0.5, world.month);
        world.ties.form(bad, best, 0.5, world.month);
        month.review(RULE);
        assertThat(bad.orientation).isCloseTo(0.3, within(1e-15));
    }

    @Test
    void withoutPartnersTheBestOfThePrefectureIsTheModel() {
        Ngo bad = ngo(0, -0.5, 0.2);
        ngo(0, -0.1, 0.8);
        ngo(1, 0.9, 0.5);
        month.review(RULE);
        assertThat(bad.orientation).isCloseTo(0.5, within(1e-15));
    }

    @Test
    void allChangeAtOnce() {
        Ngo worst = ngo(0, -0.5, 0);
        Ngo middle = ngo(0, -0.2, 0.4);
        Ngo best = ngo(0, 0.2, 1);
        month.review(RULE);
        assertThat(worst.orientation).isCloseTo(0.5, within(1e-15));
        assertThat(middle.orientation).isCloseTo(0.7, within(1e-15));
        assertThat(best.orientation).isEqualTo(1);
    }

    @Test
    void theLonelyExplore() {
        Ngo lonely = ngo(0, -0.5, 0.5);
        month.review(RULE);
        assertThat(lonely.orientation).isNotEqualTo(0.5).isBetween(0.2, 0.8);
    }

    @Test
    void whoDoesWellOrIsDormantOrDoesNotReviewStays() {
        Ngo good = ngo(0, 0.1, 0.5);
        Ngo dormant = ngo(1, -1, 0.5);
        dormant.status = NgoStatus.DORMANT;
        month.review(RULE);
        assertThat(good.orientation).isEqualTo(0.5);
        assertThat(dormant.orientation).isEqualTo(0.5);
        good.performance = -1;
        month.review(Defaults.with(RULE, "monthlyReviewProbability", 0));
        assertThat(good.orientation).isEqualTo(0.5);
    }

    @Test
    void whoReachesWhatItAspiresToStaysEvenIfItDoesBadly() {
        Ngo modest = ngo(0, -0.5, 0.5);
        modest.aspiredPerformance = -0.6;
        Ngo ambitious = ngo(1, 0.5, 0.5);
        ambitious.aspiredPerformance = 0.6;
        month.review(RULE);
        assertThat(modest.orientation).isEqualTo(0.5);
        assertThat(ambitious.orientation).isNotEqualTo(0.5);
    }

    @Test
    void theEffortForAppealsIsImitatedAndExploredToo() {
        Ngo bad = ngo(0, -0.5, 0.2);
        Ngo best = ngo(0, 0.9, 0.8);
        best.appealEffort = 1.6;
        Ngo lonely = ngo(3, -0.5, 0.5);
        month.review(RULE);
        assertThat(bad.appealEffort).isCloseTo(1.3, within(1e-12));
        assertThat(lonely.appealEffort).isNotEqualTo(1).isBetween(0.5, 2.0);
        lonely.appealEffort = 1;
        month.review(Defaults.with(RULE, "appealExploration", 0));
        assertThat(lonely.appealEffort).isEqualTo(1);
    }

    @Test
    void partnersAreThePeersElseThePrefectureElseOneself() {
        Strategy.Parameters rule =
                Defaults.with(RULE, "monthlyReviewProbability", 0, "monthlyAspirationAdaptation", 1, "peerWeight", 1);
        Ngo tied = ngo(0, 0.1, 0.5);
        Ngo partner = ngo(7, 0.3, 0.5);
        Ngo neighbour = ngo(0, 0.9, 0.5);
        Ngo alone = ngo(5, 0.2, 0.5);
        world.ties.form(tied, partner, 0.5, world.month);
        month.review(rule);
        assertThat(tied.aspiredPerformance).isCloseTo(0.3, within(1e-12));
        assertThat(neighbour.aspiredPerformance).isCloseTo(0.1, within(1e-12));
        assertThat(alone.aspiredPerformance).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void withoutAdaptationTheAspirationStaysWhereItWas() {
        Ngo ngo = ngo(0, 0.7, 0.5);
        month.review(Defaults.with(RULE, "monthlyAspirationAdaptation", 0));
        assertThat(ngo.aspiredPerformance).isZero();
    }

    @Test
    void theAspirationFollowsTheMeanOfPartnersElseOfNeighbours() {
        Strategy.Parameters rule = Defaults.with(RULE, "monthlyAspirationAdaptation", 0.5, "peerWeight", 1);
        Ngo tied = ngo(0, 0.9, 0.5);
        Ngo alone = ngo(3, 0.9, 0.5);
        world.ties.form(tied, ngo(7, 0.2, 0.5), 0.5, world.month);
        world.ties.form(tied, ngo(8, 0.4, 0.5), 0.5, world.month);
        ngo(0, -5, 0.5);
        ngo(3, 0.1, 0.5);
        ngo(3, 0.3, 0.5);
        month.review(rule);
        assertThat(tied.aspiredPerformance).isCloseTo(0.15, within(1e-12));
        assertThat(alone.aspiredPerformance).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void whoDoesAsWellAsItWantedChangesNothing() {
        Ngo content = ngo(0, 0, 0.2);
        ngo(0, 0.9, 0.9);
        month.review(RULE);
        assertThat(content.orientation).isEqualTo(0.2);
    }
}
