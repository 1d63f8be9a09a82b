package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static Support.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        Support.Parameters.class,
                        "startScale",
                        0.06,
                        "lapseScale",
                        0.1,
                        "intercept",
                        0.5,
                        "trustEffect",
                        2,
                        "awarenessEffect",
                        3,
                        "causeEffect",
                        0.7,
                        "homeEffect",
                        0.4),
                changes);
    }

    @Test
    void anExampleByHand() {
        // .5 + 2·.2 + 3·(-.1) + .7 + .4 = 1.7.
        assertThat(Support.inclination(0.7, 0.4, true, true, rule())).isCloseTo(1.7, within(1e-12));
        assertThat(Support.inclination(0.7, 0.4, false, false, rule())).isCloseTo(0.6, within(1e-12));
        assertThat(Support.startProbability(0, rule())).isCloseTo(0.03, within(1e-15));
        assertThat(Support.lapseProbability(0, rule())).isCloseTo(0.05, within(1e-15));
        // σ(ln 3) = 3/4.
        assertThat(Support.startProbability(Math.log(3), rule())).isCloseTo(0.045, within(1e-15));
        assertThat(Support.lapseProbability(Math.log(3), rule())).isCloseTo(0.025, within(1e-15));
    }

    @Test
    void scalesOfZeroStopStartingAndLapsing() {
        assertThat(Support.startProbability(5, rule("startScale", 0))).isZero();
        assertThat(Support.lapseProbability(-5, rule("lapseScale", 0))).isZero();
    }

    @Test
    void effectsOfZeroMakeWhatTheyBelongToIrrelevant() {
        Support.Parameters none = rule("trustEffect", 0, "awarenessEffect", 0, "causeEffect", 0, "homeEffect", 0);
        assertThat(Support.inclination(0.9, 0.1, true, true, none)).isEqualTo(0.5);
        assertThat(Support.inclination(0.1, 0.9, false, false, none)).isEqualTo(0.5);
    }

    @Test
    void probabilitiesAreBoundedByTheirScalesAndFollowTheInclination() {
        // 1,000 cases, seed 4.
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            double u = 8 * random.nextGaussian();
            double start = Support.startProbability(u, rule());
            double lapse = Support.lapseProbability(u, rule());
            assertThat(start).isBetween(0.0, 0.06);
            assertThat(lapse).isBetween(0.0, 0.1);
            assertThat(Support.startProbability(u + 0.5, rule())).isGreaterThanOrEqualTo(start);
            assertThat(Support.lapseProbability(u + 0.5, rule())).isLessThanOrEqualTo(lapse);
        }
    }

    @Test
    void trustAwarenessCauseAndHomeIncline() {
        double u = Support.inclination(0.5, 0.5, false, false, rule());
        assertThat(Support.inclination(0.6, 0.5, false, false, rule())).isGreaterThan(u);
        assertThat(Support.inclination(0.5, 0.6, false, false, rule())).isGreaterThan(u);
        assertThat(Support.inclination(0.5, 0.5, true, false, rule())).isGreaterThan(u);
        assertThat(Support.inclination(0.5, 0.5, false, true, rule())).isGreaterThan(u);
    }

    @Test
    void theShareOfSupportersIsStationaryWhereStartingAndLapsingBalance() {
        double u = 0.8;
        double start = Support.startProbability(u, rule());
        double lapse = Support.lapseProbability(u, rule());
        double share = 0;
        for (int month = 0; month < 2000; month++) {
            share += (1 - share) * start - share * lapse;
        }
        assertThat(share).isCloseTo(start / (start + lapse), within(1e-12));
    }
}
