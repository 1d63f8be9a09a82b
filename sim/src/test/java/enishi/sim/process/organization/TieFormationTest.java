package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TieFormationTest {

    private static final TieFormation.Parameters RULE = Defaults.of(
            TieFormation.Parameters.class,
            "rangeKm",
            200,
            "nearness",
            2,
            "samePrefecture",
            0.5,
            "sameCause",
            0.8,
            "popularity",
            0.5,
            "closure",
            0.7,
            "mostShared",
            3,
            "commonFunder",
            0.3,
            "sameGeneration",
            0.4,
            "generationMonths",
            60,
            "skillGain",
            1,
            "legitimacyGain",
            2,
            "upkeepDislike",
            0.5,
            "upkeepRangeKm",
            400,
            "confirmation",
            1,
            "monthlyJointProbability",
            0.06,
            "monthlyRetention",
            0.9,
            "jointGain",
            0.2,
            "skillFlow",
            0.01);

    private static final TieFormation.Prospect PLAIN =
            new TieFormation.Prospect(100, false, false, false, 200, 2, 1, -0.1, -0.1);

    private static double liking(Object... changes) {
        return TieFormation.liking(Defaults.with(PLAIN, changes), RULE);
    }

    @Test
    void anExampleByHand() {
        TieFormation.Prospect other = new TieFormation.Prospect(200, true, true, true, -60, 3, 2, 0.2, 0.3);
        // 2/e + .5 + .8 + .5·ln 4 + .7·2 + .3 + .4 + 1·.2 + 2·.3 - .5·(1 + 200/400).
        assertThat(TieFormation.liking(other, RULE))
                .isCloseTo(2 / Math.E + 1.3 + 0.5 * Math.log(4) + 1.4 + 0.7 + 0.8 - 0.75, within(1e-12));
        // .9·.5 = .45; .45 + .2·.55 = .56.
        assertThat(TieFormation.nextStrength(0.5, false, RULE)).isCloseTo(0.45, within(1e-15));
        assertThat(TieFormation.nextStrength(0.5, true, RULE)).isCloseTo(0.56, within(1e-15));
        assertThat(TieFormation.learnt(0.4, 0.7, 0.5, RULE)).isCloseTo(0.0015, within(1e-15));
        // σ(1.5 - 1); .06/(1 + .5).
        assertThat(TieFormation.confirmationProbability(1.5, RULE)).isCloseTo(1 / (1 + Math.exp(-0.5)), within(1e-15));
        assertThat(TieFormation.jointProbability(0.2, 0.5, RULE)).isCloseTo(0.04, within(1e-15));
        assertThat(TieFormation.upkeep(200, RULE)).isCloseTo(1.5, within(1e-15));
    }

    @Test
    void friendsOfFriendsCountUpToThree() {
        assertThat(liking("shared", 3)).isEqualTo(liking("shared", 30)).isGreaterThan(liking("shared", 2));
    }

    @Test
    void withoutTastesEverybodyIsLikedAlikeAndWithTheLowestDemandEverybodyConfirms() {
        TieFormation.Parameters none = Defaults.with(
                RULE,
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
                0);
        TieFormation.Prospect best = new TieFormation.Prospect(0, true, true, true, 0, 30, 3, 1, 1);
        assertThat(TieFormation.liking(best, none)).isZero();
        assertThat(TieFormation.confirmationProbability(0, Defaults.with(RULE, "confirmation", -20)))
                .isGreaterThan(1 - 1e-8);
    }

    @Test
    void theOverloadedHaveNoTimeForJointActivity() {
        assertThat(TieFormation.jointProbability(0, 0, RULE)).isEqualTo(0.06);
        assertThat(TieFormation.jointProbability(1, 0, RULE))
                .isEqualTo(TieFormation.jointProbability(0, 1, RULE))
                .isLessThan(TieFormation.jointProbability(0.5, 0.5, RULE));
    }

    @Test
    void whoIsLikedMoreIsConfirmedMoreOften() {
        for (double liking = -3; liking < 5; liking += 0.25) {
            double here = TieFormation.confirmationProbability(liking, RULE);
            assertThat(here).isBetween(0.0, 1.0);
            assertThat(TieFormation.confirmationProbability(liking + 0.1, RULE)).isGreaterThan(here);
        }
        assertThat(TieFormation.confirmationProbability(1, RULE)).isEqualTo(0.5);
    }

    @Test
    void nobodyLearnsFromTheLessSkilledNorWithoutFlow() {
        assertThat(TieFormation.learnt(0.7, 0.4, 1, RULE)).isZero();
        assertThat(TieFormation.learnt(0.4, 0.7, 1, Defaults.with(RULE, "skillFlow", 0)))
                .isZero();
    }

    @Test
    void strengthStaysBetweenZeroAndOneAndFadesWithoutJointActivity() {
        for (double strength = 0; strength <= 1; strength += 0.05) {
            assertThat(TieFormation.nextStrength(strength, true, RULE)).isBetween(0.0, 1.0);
            assertThat(TieFormation.nextStrength(strength, false, RULE)).isLessThanOrEqualTo(strength);
        }
        assertThat(TieFormation.nextStrength(0.4, false, Defaults.with(RULE, "monthlyRetention", 1)))
                .isEqualTo(0.4);
    }

    @Test
    void constantJointActivityLeadsToTheFixedPoint() {
        // s = r·s + g·(1 - r·s) ⇒ s = g / (1 - r·(1 - g)) = .2/.28.
        double strength = 0.1;
        for (int month = 0; month < 500; month++) {
            strength = TieFormation.nextStrength(strength, true, RULE);
        }
        assertThat(strength).isCloseTo(0.2 / 0.28, within(1e-12));
    }

    @Test
    void everythingThatTiesAreGoodForIsLiked() {
        double here = liking();
        assertThat(liking("distanceKm", 50)).isGreaterThan(here);
        assertThat(liking("samePrefecture", true)).isGreaterThan(here);
        assertThat(liking("sameCause", true)).isGreaterThan(here);
        assertThat(liking("commonFunder", true)).isGreaterThan(here);
        assertThat(liking("monthsApart", -60)).isGreaterThan(here);
        assertThat(liking("monthsApart", 61)).isEqualTo(here);
        assertThat(liking("ties", 3)).isGreaterThan(here);
        assertThat(liking("shared", 2)).isGreaterThan(here);
        assertThat(liking("expertiseAhead", 0.1)).isGreaterThan(here);
        assertThat(liking("expertiseAhead", -0.9)).isEqualTo(here);
        assertThat(liking("legitimacyAhead", 0.1)).isGreaterThan(here);
        assertThat(liking("legitimacyAhead", -0.9)).isEqualTo(here);
    }

    @Test
    void jointActivityNowAndThenHoldsTheMeanStrengthWhereGainAndFadingBalance() {
        // E(s) = r·s·(1 - j·g) + j·g ⇒ s = j·g/(1 - r·(1 - j·g)) = .012/.1108. 200,000 months, seed 1; a month
        // resembles
        // the one before by .89, and the standard deviation is below .1: the mean lies within 4.4·.1·√(17/200,000).
        Random random = new Random(1);
        double joint = TieFormation.jointProbability(0, 0, RULE);
        double strength = 0;
        double sum = 0;
        for (int month = 0; month < 200_000; month++) {
            strength = TieFormation.nextStrength(strength, random.nextDouble() < joint, RULE);
            sum += strength;
        }
        assertThat(sum / 200_000).isCloseTo(0.012 / (1 - 0.9 * 0.988), within(0.004));
    }

    @Test
    void thoseWhomAnNgoMeetsAreSpreadOverThoseWhomItCanMeet() {
        TieFormation.Parameters rule = Defaults.with(RULE, "met", 6);
        assertThat(TieFormation.met(5, 61, Defaults.with(rule, "acrossBorders", 1)))
                .isEqualTo(0.1);
        // 12 others here and half of 48 elsewhere: 6 of 36 met.
        assertThat(TieFormation.met(13, 61, Defaults.with(rule, "acrossBorders", 0.5)))
                .isCloseTo(1.0 / 6, within(1e-15));
        TieFormation.Parameters closed = Defaults.with(rule, "acrossBorders", 0);
        assertThat(TieFormation.met(13, 61, closed)).isEqualTo(0.5);
        assertThat(TieFormation.met(13, 1000, closed)).isEqualTo(0.5);
        assertThat(TieFormation.met(1, 1000, closed)).isEqualTo(1);
    }
}
