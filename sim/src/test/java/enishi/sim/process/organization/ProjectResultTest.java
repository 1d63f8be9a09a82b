package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectResultTest {

    private static final ProjectResult.Parameters RULE = Defaults.of(
            ProjectResult.Parameters.class,
            "expertiseEffect",
            1.5,
            "localKnowledgeEffect",
            0.8,
            "tieEffect",
            0.5,
            "halfTies",
            3,
            "ordinaryTies",
            0.4,
            "overloadEffect",
            1,
            "stallEffect",
            0.3,
            "lagEffect",
            0.03);

    private static double success(double intercept, double e, double k, int ties, double load, int stalls, int lag) {
        return ProjectResult.successProbability(intercept, e, k, ties, load, stalls, lag, RULE);
    }

    @Test
    void anExampleByHand() {
        // 1 + 1.5·.2 + .8·(-.1) + .5·(2/5 - .4) - 1·.4 - .3·1 - .03·4 = .4; σ(.4).
        assertThat(success(1, 0.7, 0.4, 2, 0.4, 1, 4)).isCloseTo(1 / (1 + Math.exp(-0.4)), within(1e-12));
        // √(12·1,500,000/2,000,000)/12 = 3/12.
        assertThat(ProjectResult.ownResultProbability(1_500_000)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aCloseTieWithPartnersAbroadHelpsAndAWeakOneHarms() {
        ProjectResult.Parameters rule = Defaults.with(RULE, "partnerEffect", 0.8);
        assertThat(ProjectResult.partners(0.75, rule)).isCloseTo(0.2, within(1e-15));
        assertThat(ProjectResult.partners(0.5, rule)).isZero();
        assertThat(ProjectResult.partners(0, rule)).isCloseTo(-0.4, within(1e-15));
        assertThat(ProjectResult.partners(1, Defaults.with(RULE, "partnerEffect", 0)))
                .isZero();
    }

    @Test
    void withoutEffectsOnlyTheInterceptCounts() {
        ProjectResult.Parameters none = Defaults.with(
                RULE,
                "expertiseEffect",
                0,
                "localKnowledgeEffect",
                0,
                "tieEffect",
                0,
                "overloadEffect",
                0,
                "stallEffect",
                0,
                "lagEffect",
                0);
        assertThat(ProjectResult.successProbability(0, 1, 1, 50, 2, 6, 36, none))
                .isEqualTo(0.5);
    }

    @Test
    void theProbabilityIsInsideZeroAndOneAndHasItsDirections() {
        // 1,000 cases, seed 7.
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            double e = random.nextDouble();
            double k = random.nextDouble();
            int ties = random.nextInt(30);
            double load = 2 * random.nextDouble();
            int stalls = random.nextInt(7);
            int lag = random.nextInt(36);
            double here = success(1, e, k, ties, load, stalls, lag);
            assertThat(here > 0 && here < 1).isTrue();
            assertThat(success(1, e + 0.1, k, ties, load, stalls, lag)).isGreaterThan(here);
            assertThat(success(1, e, k + 0.1, ties, load, stalls, lag)).isGreaterThan(here);
            assertThat(success(1, e, k, ties + 1, load, stalls, lag)).isGreaterThan(here);
            assertThat(success(1, e, k, ties, load + 0.1, stalls, lag)).isLessThan(here);
            assertThat(success(1, e, k, ties, load, stalls + 1, lag)).isLessThan(here);
            assertThat(success(1, e, k, ties, load, stalls, lag + 1)).isLessThan(here);
        }
    }

    @Test
    void withoutProgrammeThereAreNoResultsAndAtMostOneAMonth() {
        assertThat(ProjectResult.ownResultProbability(0)).isZero();
        assertThat(ProjectResult.ownResultProbability(-5)).isZero();
        assertThat(ProjectResult.ownResultProbability(1e12)).isEqualTo(1);
    }
}
