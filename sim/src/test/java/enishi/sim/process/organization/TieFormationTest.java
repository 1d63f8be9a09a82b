package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
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
            "monthlyRetention",
            0.9,
            "jointGain",
            0.2,
            "skillFlow",
            0.01);

    @Test
    void anExampleByHand() {
        // 2/e + .5 + .8 + .5·ln 4 + .7·2.
        assertThat(TieFormation.liking(200, true, true, 3, 2, RULE))
                .isCloseTo(2 / Math.E + 1.3 + 0.5 * Math.log(4) + 1.4, within(1e-12));
        // .9·.5 = .45; .45 + .2·.55 = .56.
        assertThat(TieFormation.nextStrength(0.5, false, RULE)).isCloseTo(0.45, within(1e-15));
        assertThat(TieFormation.nextStrength(0.5, true, RULE)).isCloseTo(0.56, within(1e-15));
        assertThat(TieFormation.learnt(0.4, 0.7, 0.5, RULE)).isCloseTo(0.0015, within(1e-15));
    }

    @Test
    void friendsOfFriendsCountUpToThree() {
        assertThat(TieFormation.liking(50, false, false, 1, 3, RULE))
                .isEqualTo(TieFormation.liking(50, false, false, 1, 30, RULE));
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
    void nearnessCausePopularityAndCommonFriendsAreLiked() {
        double here = TieFormation.liking(100, false, false, 2, 1, RULE);
        assertThat(TieFormation.liking(50, false, false, 2, 1, RULE)).isGreaterThan(here);
        assertThat(TieFormation.liking(100, true, false, 2, 1, RULE)).isGreaterThan(here);
        assertThat(TieFormation.liking(100, false, true, 2, 1, RULE)).isGreaterThan(here);
        assertThat(TieFormation.liking(100, false, false, 3, 1, RULE)).isGreaterThan(here);
        assertThat(TieFormation.liking(100, false, false, 2, 2, RULE)).isGreaterThan(here);
    }
}
