package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static Conflict.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        Conflict.Parameters.class,
                        "scale",
                        0.5,
                        "sameCauseFactor",
                        2,
                        "fullSupport",
                        0.001,
                        "monthlyRetention",
                        0.8,
                        "openAbove",
                        0.05,
                        "conflictTime",
                        0.1),
                changes);
    }

    @Test
    void anExampleByHand() {
        assertThat(Conflict.draw(0.0004, rule())).isCloseTo(0.4, within(1e-15));
        assertThat(Conflict.probability(0.25, 0.4, false, 0.6, 0, rule())).isCloseTo(0.03, within(1e-15));
        assertThat(Conflict.probability(0.25, 0.4, true, 0.6, 0.5, rule())).isCloseTo(0.03, within(1e-15));
        assertThat(Conflict.fade(0.15, rule())).isCloseTo(0.12, within(1e-15));
    }

    @Test
    void withoutScaleHeatOrSupportNobodyQuarrels() {
        assertThat(Conflict.probability(1, 1, true, 1, 0, rule("scale", 0))).isZero();
        assertThat(Conflict.probability(1, 1, true, 0, 0, rule())).isZero();
        assertThat(Conflict.probability(1, Conflict.draw(0, rule()), true, 1, 0, rule()))
                .isZero();
        assertThat(Conflict.probability(1, 1, true, 1, 1, rule("scale", 100))).isZero();
    }

    @Test
    void onlyOpenConflictsTakeTime() {
        assertThat(Conflict.time(0.051, rule())).isEqualTo(0.1);
        assertThat(Conflict.time(0.05, rule())).isZero();
        assertThat(Conflict.time(0.051, rule("conflictTime", 0))).isZero();
    }

    @Test
    void itIsAProbabilityThatGrowsWithClosenessAndHeatAndShrinksWithMediation() {
        // 1,000 cases, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double o = random.nextDouble();
            double v = random.nextDouble();
            double heat = random.nextDouble();
            double mediation = random.nextDouble();
            Conflict.Parameters rule = rule("scale", 3 * random.nextDouble());
            double p = Conflict.probability(o, v, false, heat, mediation, rule);
            assertThat(p).isBetween(0.0, 1.0);
            assertThat(Conflict.probability(1, v, false, heat, mediation, rule)).isGreaterThanOrEqualTo(p);
            assertThat(Conflict.probability(o, 1, false, heat, mediation, rule)).isGreaterThanOrEqualTo(p);
            assertThat(Conflict.probability(o, v, true, heat, mediation, rule)).isGreaterThanOrEqualTo(p);
            assertThat(Conflict.probability(o, v, false, 1, mediation, rule)).isGreaterThanOrEqualTo(p);
            assertThat(Conflict.probability(o, v, false, heat, 1, rule)).isZero();
            assertThat(Conflict.draw(v, rule)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void hardFeelingsHaveAHalfLife() {
        // ln ½ / ln keep months: four where the fourth root of one half is kept.
        Conflict.Parameters rule = rule("monthlyRetention", Math.sqrt(Math.sqrt(0.5)));
        double feelings = 0.16;
        for (int halves = 1; halves <= 5; halves++) {
            for (int month = 0; month < 4; month++) {
                feelings = Conflict.fade(feelings, rule);
            }
            assertThat(feelings).isCloseTo(0.16 / (1 << halves), within(1e-12));
        }
    }

    @Test
    void governmentsAndTalksMediateOneAfterTheOther() {
        assertThat(Conflict.mediation(0.3, 0.5)).isCloseTo(0.65, within(1e-15));
        assertThat(Conflict.mediation(0.3, 0)).isEqualTo(0.3);
        assertThat(Conflict.mediation(0, 1)).isEqualTo(1);
    }
}
