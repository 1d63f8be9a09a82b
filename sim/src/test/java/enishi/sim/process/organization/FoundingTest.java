package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import org.junit.jupiter.api.Test;

class FoundingTest {

    private static final Founding.Parameters RULE = Defaults.of(
            Founding.Parameters.class,
            "rate",
            0.001,
            "activistShare",
            0.02,
            "densityFloor",
            0.25,
            "densityExponent",
            0.5,
            "densityBrake",
            1,
            "referenceDensity",
            400);

    @Test
    void anExampleByHand() {
        // .001·.02·10,000·√(.25 + 2)·exp(-(¼ - 1)) = .2·1.5·e^.75.
        assertThat(Founding.mean(10_000, 2, 200, RULE)).isCloseTo(0.3 * Math.exp(0.75), within(1e-12));
    }

    @Test
    void atTheReferenceTheBrakeHasNoEffect() {
        assertThat(Founding.mean(10_000, 2, 400, RULE)).isCloseTo(0.3, within(1e-12));
        Founding.Parameters none = Defaults.with(RULE, "densityBrake", 0);
        assertThat(Founding.mean(10_000, 2, 40_000, none)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void withoutSupportersOrRateNothingIsFounded() {
        assertThat(Founding.mean(0, 2, 200, RULE)).isZero();
        assertThat(Founding.mean(10_000, 2, 200, Defaults.with(RULE, "rate", 0)))
                .isZero();
    }

    @Test
    void anEmptyPrefectureBorrowsFromElsewhere() {
        assertThat(Founding.mean(10_000, 0, 200, RULE)).isPositive();
        assertThat(Founding.mean(10_000, 0, 200, Defaults.with(RULE, "densityFloor", 0)))
                .isZero();
    }

    @Test
    void localDensityHelpsAndNationalDensityHinders() {
        for (int ngos = 1; ngos < 100; ngos++) {
            double here = Founding.mean(10_000, ngos, 300 + ngos, RULE);
            assertThat(Founding.mean(10_000, ngos + 1, 300 + ngos, RULE)).isGreaterThan(here);
            assertThat(Founding.mean(10_000, ngos, 301 + ngos, RULE)).isLessThan(here);
            assertThat(Founding.mean(10_001, ngos, 300 + ngos, RULE)).isGreaterThan(here);
        }
    }

    @Test
    void theNumbersDrawnHaveThatMean() {
        // 30,000 prefecture months, within 4.4 standard errors, seed 12.
        double mean = Founding.mean(10_000, 2, 400, RULE);
        KeyedRandom random = new KeyedRandom(12);
        long sum = 0;
        for (int month = 0; month < 30_000; month++) {
            sum += random.at(Stream.FOUNDING, month, 5, 0).poisson(mean);
        }
        assertThat(sum / 30_000.0).isCloseTo(mean, within(4.4 * Math.sqrt(mean / 30_000)));
    }
}
