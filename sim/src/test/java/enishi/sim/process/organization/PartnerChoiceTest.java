package enishi.sim.process.organization;

import static enishi.sim.process.organization.TieRules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.network.Tie;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Operator;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whom those who look for a partner in {@link TieMonth} choose, and whether they are wanted. */
class PartnerChoiceTest {

    private final World world = SmallWorld.world(1);
    private final TieMonth month = new TieMonth(world, 1);

    private Ngo ngo(int place) {
        Ngo ngo = SmallWorld.ngo(world, place);
        ngo.labour = 1;
        return ngo;
    }

    private Tie tie(Ngo a, Ngo b) {
        return Objects.requireNonNull(world.ties.tie(a, b));
    }

    @Test
    void whoLooksForAPartnerChoosesTheBestLiked() {
        Ngo seeker = ngo(5);
        ngo(46).labour = 0;
        Ngo neighbour = ngo(5);
        neighbour.labour = 0;
        ngo(30).labour = 0;
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(tie(seeker, neighbour).strength).isEqualTo(0.3);
        assertThat(world.ties.degree(seeker)).isEqualTo(1);
    }

    @Test
    void aTieThatTheChosenDoesNotWantIsNotFormed() {
        Ngo seeker = ngo(5);
        Ngo neighbour = ngo(5);
        neighbour.labour = 0;
        month.live(rule("monthlyMeetingProbability", 1, "confirmation", 20));
        assertThat(world.ties.degree(seeker)).isZero();
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(world.ties.degree(seeker)).isEqualTo(1);
    }

    @Test
    void granteesOfOneOperatorLikeEachOther() {
        Ngo seeker = ngo(5);
        Ngo stranger = ngo(5);
        Ngo grantee = ngo(5);
        stranger.labour = 0;
        grantee.labour = 0;
        seeker.funders.add(Operator.JICA);
        stranger.funders.add(Operator.MINISTRY);
        grantee.funders.add(Operator.JICA);
        month.live(rule("monthlyMeetingProbability", 1));
        assertThat(tie(seeker, grantee).strength).isEqualTo(0.3);
        assertThat(world.ties.degree(stranger)).isZero();
    }

    @Test
    void thoseMetAreChosenByTheShareOfTheirLiking() {
        // A multinomial logit: one liked more by 1 against two others, e/(2 + e); 6,000 choices, within 4.4 standard
        // errors, seed 1.
        Ngo seeker = ngo(5);
        Ngo expert = ngo(5);
        expert.labour = 0;
        ngo(5).labour = 0;
        ngo(5).labour = 0;
        seeker.expertise = 0;
        expert.expertise = 1;
        world.ngos.freeze();
        TieFormation.Parameters rule = rule(
                "monthlyMeetingProbability",
                1,
                "noise",
                2,
                "skillGain",
                2,
                "popularity",
                0,
                "monthlyRetention",
                0,
                "skillFlow",
                0);
        int chosen = 0;
        for (int i = 0; i < 6000; i++) {
            world.month++;
            month.live(rule);
            chosen += world.ties.tie(seeker, expert) == null ? 0 : 1;
        }
        double share = Math.E / (2 + Math.E);
        assertThat(chosen / 6000.0).isCloseTo(share, within(4.4 * Math.sqrt(share * (1 - share) / 6000)));
    }

    /** Which of two others, the second of whom has something, is chosen by one of cause 0 at home in prefecture 5. */
    private boolean likes(int place, Consumer<Ngo> something, Object... tastes) {
        World here = SmallWorld.world(1);
        Ngo seeker = SmallWorld.ngo(here, 5);
        SmallWorld.ngo(here, 5 + 7);
        Ngo other = SmallWorld.ngo(here, place);
        seeker.labour = 1;
        seeker.expertise = 0.9;
        seeker.globalLegitimacy = 0.9;
        something.accept(other);
        here.ngos.freeze();
        Object[] none = {
            "monthlyMeetingProbability",
            1,
            "nearness",
            0,
            "samePrefecture",
            0,
            "sameCause",
            0,
            "popularity",
            0,
            "closure",
            0,
            "commonFunder",
            0,
            "sameGeneration",
            0,
            "skillGain",
            0,
            "legitimacyGain",
            0,
            "upkeepDislike",
            0
        };
        new TieMonth(here, 1).live(Defaults.with(rule(none), tastes));
        return here.ties.tie(seeker, other) != null;
    }

    @Test
    void eachTasteIsForWhatItSays() {
        assertThat(likes(5, other -> {}, "samePrefecture", 1)).isTrue();
        assertThat(likes(5, other -> {}, "samePrefecture", -1)).isFalse();
        assertThat(likes(6, other -> {}, "nearness", 1)).isTrue();
        // Both are less skilled and less legitimate than the one who looks.
        assertThat(likes(6, other -> other.expertise = 0.5, "skillGain", 1)).isFalse();
        assertThat(likes(6, other -> other.expertise = 1, "skillGain", 1)).isTrue();
        assertThat(likes(6, other -> other.globalLegitimacy = 0.5, "legitimacyGain", 1))
                .isFalse();
        assertThat(likes(6, other -> other.globalLegitimacy = 1, "legitimacyGain", 1))
                .isTrue();
    }

    @Test
    void thoseOfOneCauseAndGenerationLikeEachOther() {
        Ngo seeker = world.enter(5, 50, world.month - 120, 0);
        Ngo older = world.enter(5, 51, world.month - 300, 1);
        Ngo peer = world.enter(5, 52, world.month - 120, 1);
        Ngo sameCause = world.enter(5, 53, world.month - 300, 0);
        seeker.labour = 1;
        world.ngos.freeze();
        TieFormation.Parameters rule =
                rule("monthlyMeetingProbability", 1, "popularity", 0, "sameCause", 1, "sameGeneration", 2);
        month.live(rule);
        assertThat(world.ties.tie(seeker, peer)).isNotNull();
        month.live(rule);
        assertThat(world.ties.tie(seeker, sameCause)).isNotNull();
        assertThat(world.ties.tie(seeker, older)).isNull();
    }
}
