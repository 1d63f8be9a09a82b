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
            400,
            "awarenessExponent",
            1,
            "returnedPerResident",
            0.0004,
            "returnedActivistShare",
            0.1);

    private static double mean(double supporters, int here, int inJapan, Founding.Parameters rule) {
        return Founding.mean(Founding.activistSupporters(supporters, 1, rule), here, inJapan, 0, rule);
    }

    @Test
    void anExampleByHand() {
        // .001·.02·10,000·√(.25 + 2)·exp(-(¼ - 1)) = .2·1.5·e^.75.
        assertThat(mean(10_000, 2, 200, RULE)).isCloseTo(0.3 * Math.exp(0.75), within(1e-12));
    }

    @Test
    void atTheReferenceTheBrakeHasNoEffect() {
        assertThat(mean(10_000, 2, 400, RULE)).isCloseTo(0.3, within(1e-12));
        Founding.Parameters none = Defaults.with(RULE, "densityBrake", 0);
        assertThat(mean(10_000, 2, 40_000, none)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void withoutSupportersOrRateNothingIsFounded() {
        assertThat(mean(0, 2, 200, RULE)).isZero();
        assertThat(mean(10_000, 2, 200, Defaults.with(RULE, "rate", 0))).isZero();
    }

    @Test
    void anEmptyPrefectureBorrowsFromElsewhere() {
        assertThat(mean(10_000, 0, 200, RULE)).isPositive();
        assertThat(mean(10_000, 0, 200, Defaults.with(RULE, "densityFloor", 0))).isZero();
    }

    @Test
    void localDensityHelpsAndNationalDensityHinders() {
        for (int ngos = 1; ngos < 100; ngos++) {
            double here = mean(10_000, ngos, 300 + ngos, RULE);
            assertThat(mean(10_000, ngos + 1, 300 + ngos, RULE)).isGreaterThan(here);
            assertThat(mean(10_000, ngos, 301 + ngos, RULE)).isLessThan(here);
            assertThat(mean(10_001, ngos, 300 + ngos, RULE)).isGreaterThan(here);
        }
    }

    @Test
    void theNumbersDrawnHaveThatMean() {
        // 30,000 prefecture months, within 4.4 standard errors, seed 12.
        double mean = mean(10_000, 2, 400, RULE);
        KeyedRandom random = new KeyedRandom(12);
        long sum = 0;
        for (int month = 0; month < 30_000; month++) {
            sum += random.at(Stream.FOUNDING, month, 5, 0).poisson(mean);
        }
        assertThat(sum / 30_000.0).isCloseTo(mean, within(4.4 * Math.sqrt(mean / 30_000)));
    }

    @Test
    void awarenessMakesActivistsOfSupporters() {
        assertThat(Founding.activistSupporters(1000, 1.5, RULE)).isCloseTo(30, within(1e-12));
        Founding.Parameters none = Defaults.with(RULE, "awarenessExponent", 0);
        assertThat(Founding.activistSupporters(1000, 1.5, none)).isCloseTo(20, within(1e-12));
    }

    @Test
    void returnedVolunteersLiveWhereVolunteeringIsCommon() {
        assertThat(Founding.returnedAtFirst(1_000_000, 1.5, RULE)).isCloseTo(600, within(1e-9));
        assertThat(Founding.activistReturned(600, RULE)).isCloseTo(60, within(1e-9));
        assertThat(Founding.activistReturned(600, Defaults.with(RULE, "returnedActivistShare", 0)))
                .isZero();
    }

    @Test
    void aShockAddsItsShare() {
        double usual = Founding.mean(100, 2, 400, 0, RULE);
        assertThat(Founding.mean(100, 2, 400, 0.5, RULE)).isCloseTo(1.5 * usual, within(1e-12));
        assertThat(Founding.mean(100, 2, 400, -1, RULE)).isZero();
    }

    @Test
    void startUpMoneyCountsUpToWhatFoundersBring() {
        Founding.Parameters rule = Defaults.with(RULE, "startCashYen", 2000);
        assertThat(Founding.response(500, 0.8, rule)).isCloseTo(0.2, within(1e-15));
        assertThat(Founding.response(9000, 0.8, rule)).isEqualTo(0.8);
        assertThat(Founding.response(0, 0.8, rule)).isZero();
        assertThat(Founding.response(500, 0, rule)).isZero();
        assertThat(Founding.response(500, 0.8, Defaults.with(rule, "startCashYen", 0)))
                .as("where founders need no cash there is nothing to help with")
                .isZero();
    }

    @Test
    void foundingsAreMostWhereLegitimacyAndCompetitionBalance() {
        // A prefecture that holds all of Japan's NGOs: a/(n₀ + N) = 2bN/N₀² ⇒ N = (√(n₀² + 2aN₀²/b) - n₀)/2.
        for (double exponent : new double[] {0.25, 0.5, 1}) {
            for (double brake : new double[] {0.5, 1, 3}) {
                Founding.Parameters rule = Defaults.with(RULE, "densityExponent", exponent, "densityBrake", brake);
                double best = (Math.sqrt(0.25 * 0.25 + 2 * exponent * 400 * 400 / brake) - 0.25) / 2;
                int most = 0;
                for (int ngos = 1; ngos < 1500; ngos++) {
                    if (mean(10_000, ngos, ngos, rule) > mean(10_000, most, most, rule)) {
                        most = ngos;
                    }
                }
                assertThat(most).isBetween((int) Math.floor(best), (int) Math.ceil(best));
            }
        }
    }
}
