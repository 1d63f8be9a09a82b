package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CommunityResourcesTest {

    private static CommunityResources.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        CommunityResources.Parameters.class,
                        "fundsPerResidentYen",
                        0.2,
                        "otherDraw",
                        1,
                        "experiencedPerResident",
                        0.000002,
                        "monthlySkillGain",
                        0.001,
                        "knowledgeWeight",
                        0.5),
                changes);
    }

    @Test
    void anExampleByHand() {
        double draw = CommunityResources.draw(0.5, 0.6);
        assertThat(CommunityResources.share(draw, 0.5, rule())).isCloseTo(0.2, within(1e-15));
        assertThat(CommunityResources.fundsYen(1_000_000, 0.9, rule())).isCloseTo(180_000, within(1e-9));
        assertThat(CommunityResources.experienced(1_000_000, 1.5, 1, 0, rule())).isCloseTo(3, within(1e-12));
        // Half a person where the cause has no particular history: .001·.5·.9/1.5·.6.
        assertThat(CommunityResources.skillGain(0.4, 0.5, 0.4, rule())).isCloseTo(0.00018, within(1e-15));
        assertThat(CommunityResources.knowledgeFactor(2, 0.5, rule())).isCloseTo(1.5, within(1e-15));
    }

    @Test
    void whatIsOffGivesNothing() {
        assertThat(CommunityResources.fundsYen(1_000_000, 1, rule("fundsPerResidentYen", 0)))
                .isZero();
        assertThat(CommunityResources.skillGain(0.4, 5, 1, rule("monthlySkillGain", 0)))
                .isZero();
        assertThat(CommunityResources.experienced(1_000_000, 1, 1, 0, rule("experiencedPerResident", 0)))
                .isZero();
        assertThat(CommunityResources.knowledgeFactor(2, 1, rule("knowledgeWeight", 0)))
                .isEqualTo(1);
    }

    @Test
    void sharesOfAllNgosStayBelowTheWholeAndShrinkWithCompetition() {
        // 500 prefectures, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            double[] draws = random.doubles(1 + random.nextInt(30)).toArray();
            double all = 0;
            for (double draw : draws) {
                all += draw;
            }
            double sum = 0;
            for (double draw : draws) {
                double share = CommunityResources.share(draw, all, rule());
                assertThat(share).isLessThanOrEqualTo(CommunityResources.share(draw, draw, rule()));
                sum += share;
            }
            assertThat(sum).isCloseTo(all / (1 + all), within(1e-12)).isLessThan(1);
        }
    }

    @Test
    void moreThanOnePersonTeachesNoMoreAndExpertsLearnNothing() {
        assertThat(CommunityResources.skillGain(0.4, 7, 0.4, rule()))
                .isEqualTo(CommunityResources.skillGain(0.4, 1, 0.4, rule()));
        assertThat(CommunityResources.skillGain(1, 7, 1, rule())).isZero();
    }

    @Test
    void placesOfLearningCountByTheHistoryOfTheCause() {
        // .5 + .5·2·(.5 + .1).
        assertThat(CommunityResources.knowledgeFactor(2, 0.1, rule())).isCloseTo(1.1, within(1e-15));
    }
}
