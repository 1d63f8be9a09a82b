package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SkillTest {

    private static final Skill.Parameters RULE = Defaults.of(
            Skill.Parameters.class,
            "learning",
            0.012,
            "ownProgrammeLearning",
            0.6,
            "monthlyExpertiseLoss",
            0.0025,
            "monthlyManagementGain",
            0.0007,
            "monthlyManagementLoss",
            0.002,
            "baseManagement",
            0.27,
            "monthlyLocalGain",
            0.003,
            "monthlyLocalLoss",
            0.002,
            "takenByLeaver",
            0.3);

    @Test
    void anExampleByHand() {
        // .5 + .012·.6·.5 = .5036; .6 - .0025·.4 = .599.
        assertThat(Skill.afterProject(0.5, 0.6, RULE)).isCloseTo(0.5036, within(1e-15));
        assertThat(Skill.nextExpertise(0.6, RULE)).isCloseTo(0.599, within(1e-15));
        // .47 + .0007·ln 3·.53 - .002·(.47 - .27 - .1).
        assertThat(Skill.nextManagement(0.47, 2, 0.1, RULE))
                .isCloseTo(0.47 + 0.0007 * Math.log(3) * 0.53 - 0.0002, within(1e-15));
        // .5 + .003·.8·.5 - .002·.3.
        assertThat(Skill.nextLocalKnowledge(0.5, 0.8, RULE)).isCloseTo(0.5006, within(1e-15));
        // .6 - .3·1/(2 + 3 + 1)·.4.
        assertThat(Skill.afterLeaving(0.6, 1, 2, 3, RULE)).isCloseTo(0.58, within(1e-15));
    }

    @Test
    void withoutLearningAndLossNothingMoves() {
        Skill.Parameters still = Defaults.with(
                RULE,
                "learning",
                0,
                "monthlyExpertiseLoss",
                0,
                "monthlyManagementGain",
                0,
                "monthlyManagementLoss",
                0,
                "monthlyLocalGain",
                0,
                "monthlyLocalLoss",
                0,
                "takenByLeaver",
                0);
        assertThat(Skill.afterProject(0.4, 1, still)).isEqualTo(0.4);
        assertThat(Skill.nextExpertise(0.4, still)).isEqualTo(0.4);
        assertThat(Skill.nextManagement(0.4, 9, 0.1, still)).isEqualTo(0.4);
        assertThat(Skill.nextLocalKnowledge(0.4, 1, still)).isEqualTo(0.4);
        assertThat(Skill.afterLeaving(0.4, 5, 5, 1, still)).isEqualTo(0.4);
        assertThat(Skill.restingExpertise(1, still)).isEqualTo(0.2);
        assertThat(Skill.restingManagement(9, 0.1, still)).isCloseTo(0.37, within(1e-15));
        assertThat(Skill.restingLocalKnowledge(1, still)).isEqualTo(0.2);
    }

    @Test
    void restingPointsAreFixedPoints() {
        for (double staff = 0; staff < 50; staff += 3.5) {
            double resting = Skill.restingManagement(staff, -0.05, RULE);
            assertThat(Skill.nextManagement(resting, staff, -0.05, RULE)).isCloseTo(resting, within(1e-15));
        }
        for (double orientation = 0; orientation <= 1; orientation += 0.1) {
            double resting = Skill.restingLocalKnowledge(orientation, RULE);
            assertThat(Skill.nextLocalKnowledge(resting, orientation, RULE)).isCloseTo(resting, within(1e-15));
        }
        for (double results = 0; results <= 1; results += 0.1) {
            double resting = Skill.restingExpertise(results, RULE);
            // In the mean of a month: learning by results and fading balance.
            double gain = 0.012 * 0.6 * results * (1 - resting);
            assertThat(resting + gain - 0.0025 * (resting - 0.2)).isCloseTo(resting, within(1e-15));
        }
    }

    @Test
    void skillsMoveToTheirRestingPointsFromBothSides() {
        for (double from : new double[] {0, 1}) {
            double management = from;
            double knowledge = from;
            for (int month = 0; month < 20_000; month++) {
                management = Skill.nextManagement(management, 4, 0.05, RULE);
                knowledge = Skill.nextLocalKnowledge(knowledge, 0.6, RULE);
            }
            assertThat(management).isCloseTo(Skill.restingManagement(4, 0.05, RULE), within(1e-9));
            assertThat(knowledge).isCloseTo(Skill.restingLocalKnowledge(0.6, RULE), within(1e-9));
        }
    }

    @Test
    void skillsStayBetweenZeroAndOne() {
        // 2,000 steps from random skills, seed 5.
        Random random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            double skill = random.nextDouble();
            double staff = 100 * random.nextDouble();
            assertThat(Skill.afterProject(skill, random.nextDouble(), RULE)).isBetween(skill, 1.0);
            assertThat(Skill.nextExpertise(skill, RULE)).isBetween(0.0, 1.0);
            assertThat(Skill.nextManagement(skill, staff, random.nextGaussian(), RULE))
                    .isBetween(0.0, 1.0);
            assertThat(Skill.nextLocalKnowledge(skill, random.nextDouble(), RULE))
                    .isBetween(0.0, 1.0);
            assertThat(Skill.afterLeaving(skill, 10, staff, random.nextInt(6), RULE))
                    .isBetween(Math.min(skill, 0.2) - 1e-12, skill);
        }
    }

    @Test
    void leaversTakeNothingFromWhoHasNoMoreThanABeginner() {
        assertThat(Skill.afterLeaving(0.1, 5, 5, 0, RULE)).isEqualTo(0.1);
    }

    @Test
    void staffTeachManagement() {
        assertThat(Skill.restingManagement(20, 0, RULE)).isGreaterThan(Skill.restingManagement(2, 0, RULE));
        assertThat(Skill.restingManagement(0, 0, RULE)).isCloseTo(0.27, within(1e-15));
    }

    @Test
    void beginnersSkillIsWhatTimeLeaves() {
        Skill.Parameters none = Defaults.with(RULE, "beginnersSkill", 0);
        assertThat(Skill.nextExpertise(0.6, none)).isCloseTo(0.6 - 0.0025 * 0.6, within(1e-15));
        assertThat(Skill.restingExpertise(0, none)).isZero();
        assertThat(Skill.nextExpertise(0.6, Defaults.with(RULE, "beginnersSkill", 0.6)))
                .isEqualTo(0.6);
    }

    @Test
    void whereLearningEqualsForgettingSkillRestsInTheMiddle() {
        Skill.Parameters even = Defaults.with(
                RULE,
                "learning",
                0.01,
                "ownProgrammeLearning",
                1,
                "monthlyExpertiseLoss",
                0.01,
                "monthlyLocalGain",
                0.01,
                "monthlyLocalLoss",
                0.01,
                "monthlyManagementGain",
                0.01,
                "monthlyManagementLoss",
                0.01 * Math.log(2),
                "beginnersSkill",
                0.2,
                "baseManagement",
                0.2);
        assertThat(Skill.restingExpertise(1, even)).isCloseTo(0.6, within(1e-12));
        assertThat(Skill.restingLocalKnowledge(1, even)).isCloseTo(0.6, within(1e-12));
        assertThat(Skill.restingManagement(1, 0, even)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void teachingGivesAPartOfWhatIsMissing() {
        assertThat(Skill.taught(0.4, 0.1)).isCloseTo(0.46, within(1e-15));
        assertThat(Skill.taught(0.4, 0)).isEqualTo(0.4);
        assertThat(Skill.taught(0.4, 1)).isEqualTo(1);
    }
}
