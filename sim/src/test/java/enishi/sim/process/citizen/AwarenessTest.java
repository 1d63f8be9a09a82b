package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AwarenessTest {

    private static Awareness.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        Awareness.Parameters.class,
                        "normLevel",
                        0.3,
                        "volunteeringExponent",
                        0.5,
                        "volunteeringFloor",
                        0.25,
                        "monthlyNormDrift",
                        0.005,
                        "monthlyNormReturn",
                        0.001),
                changes);
    }

    @Test
    void anExampleByHand() {
        // .3·√2.25 = .45; .45 + .005·(.55 - .45) - .001·(.45 - .30) = .45 + .0005 - .00015.
        assertThat(Awareness.restingNorm(2.25, rule())).isCloseTo(0.45, within(1e-15));
        assertThat(Awareness.nextNorm(0.45, 0.55, 0.3, rule())).isCloseTo(0.45035, within(1e-15));
        assertThat(Awareness.lift(0.35, 0.75, 0.1)).isCloseTo(0.04, within(1e-15));
        assertThat(Awareness.awareness(0.3, -0.1, 0.25)).isCloseTo(0.45, within(1e-15));
    }

    @Test
    void whereVolunteeringIsRareTheFloorCounts() {
        assertThat(Awareness.restingNorm(0, rule())).isCloseTo(0.15, within(1e-15));
        assertThat(Awareness.restingNorm(0.25, rule())).isCloseTo(0.15, within(1e-15));
    }

    @Test
    void withoutExponentAllPrefecturesRestAtTheSameLevel() {
        assertThat(Awareness.restingNorm(0.5, rule("volunteeringExponent", 0))).isEqualTo(0.3);
        assertThat(Awareness.restingNorm(5, rule("volunteeringExponent", 0))).isEqualTo(0.3);
    }

    @Test
    void moreVolunteeringNeverRestsLower() {
        double before = 0;
        for (double rate = 0; rate < 3; rate += 0.05) {
            double norm = Awareness.restingNorm(rate, rule());
            assertThat(norm).isGreaterThanOrEqualTo(before);
            before = norm;
        }
    }

    @Test
    void aSourceThatIsLessAwareLiftsNobody() {
        assertThat(Awareness.lift(0.8, 0.3, 0.5)).isZero();
        assertThat(Awareness.lift(0.3, 0.8, 0)).isZero();
        assertThat(0.3 + Awareness.lift(0.3, 0.8, 1)).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void awarenessIsBounded() {
        // 1,000 cases, seed 2.
        Random random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            assertThat(Awareness.awareness(random.nextDouble(), random.nextGaussian(), random.nextDouble()))
                    .isBetween(0.02, 0.98);
        }
    }

    @Test
    void withoutDriftThereIsNoTraceAndWithoutReturnItNeverFades() {
        assertThat(Awareness.nextNorm(0.3, 0.9, 0.3, rule("monthlyNormDrift", 0)))
                .isEqualTo(0.3);
        assertThat(Awareness.nextNorm(0.5, 0.5, 0.3, rule("monthlyNormReturn", 0)))
                .isEqualTo(0.5);
    }

    @Test
    void aMeanThatStaysMakesTheNormRestBetweenItAndTheOldLevel() {
        // Fixed point (κ·ā + η·norm₀) / (κ + η) = (.005·.6 + .001·.3) / .006 = .55.
        double norm = 0.3;
        for (int month = 0; month < 20_000; month++) {
            norm = Awareness.nextNorm(norm, 0.6, 0.3, rule());
        }
        assertThat(norm).isCloseTo(0.55, within(1e-12));
    }

    @Test
    void anUntouchedPrefectureStaysAtItsLevel() {
        assertThat(Awareness.nextNorm(0.3, 0.3, 0.3, rule())).isEqualTo(0.3);
    }

    @Test
    void theGapToTheRestingNormShrinksByTheSamePartEachMonth() {
        // Towards .55 by the power of 1 - .005 - .001.
        double norm = 0.3;
        for (int month = 1; month <= 240; month++) {
            norm = Awareness.nextNorm(norm, 0.6, 0.3, rule());
            assertThat(norm).isCloseTo(0.55 - 0.25 * Math.pow(0.994, month), within(1e-12));
        }
    }
}
