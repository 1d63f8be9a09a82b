package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    private static final Partnership.Parameters RULE = Defaults.of(
            Partnership.Parameters.class,
            "furtherCountries",
            2,
            "incomeUnitYen",
            10_000_000,
            "monthlyWideningProbability",
            0.1,
            "sameRegion",
            1.5,
            "monthlyRetention",
            0.98,
            "jointGain",
            0.2);

    @Test
    void anExampleByHand() {
        // 2·ln(1 + 3); .1·.8·.5; ln 7 + 1.5.
        assertThat(Partnership.furtherCountries(30_000_000, RULE)).isCloseTo(2 * Math.log(4), within(1e-12));
        assertThat(Partnership.wideningProbability(0.8, 0.5, 1, RULE)).isCloseTo(0.04, within(1e-15));
        assertThat(Partnership.liking(7, true, 0, RULE)).isCloseTo(Math.log(7) + 1.5, within(1e-12));
        assertThat(Partnership.faded(0.5, 0, RULE)).isCloseTo(0.49, within(1e-15));
        assertThat(Partnership.renewed(0.5, RULE)).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void withoutTheRuleNobodyWidensAndAllBeginWithOneCountry() {
        Partnership.Parameters none = Defaults.with(RULE, "monthlyWideningProbability", 0, "furtherCountries", 0);
        assertThat(Partnership.wideningProbability(1, 10, 1, none)).isZero();
        assertThat(Partnership.furtherCountries(1e12, none)).isZero();
    }

    @Test
    void recordAndFreeTimeLetNgosWiden() {
        assertThat(Partnership.wideningProbability(0.9, 0.5, 1, RULE))
                .isGreaterThan(Partnership.wideningProbability(0.8, 0.5, 1, RULE));
        assertThat(Partnership.wideningProbability(0.8, 0.6, 1, RULE))
                .isGreaterThan(Partnership.wideningProbability(0.8, 0.5, 1, RULE));
        assertThat(Partnership.wideningProbability(0.8, 0, 1, RULE)).isZero();
        assertThat(Partnership.wideningProbability(0.8, 7, 1, RULE))
                .isEqualTo(Partnership.wideningProbability(0.8, 1, 1, RULE));
    }

    @Test
    void knownRegionsAndCommonCountriesAreLiked() {
        assertThat(Partnership.liking(5, true, 0, RULE)).isGreaterThan(Partnership.liking(5, false, 0, RULE));
        assertThat(Partnership.liking(6, false, 0, RULE)).isGreaterThan(Partnership.liking(5, false, 0, RULE));
        assertThat(Partnership.liking(1, false, 0, RULE)).isZero();
    }

    @Test
    void helpOnTheSpotMakesACountryEasierToOpenAndBetterLiked() {
        assertThat(Partnership.wideningProbability(0.8, 0.5, 2, RULE))
                .isCloseTo(2 * Partnership.wideningProbability(0.8, 0.5, 1, RULE), within(1e-15));
        assertThat(Partnership.wideningProbability(1, 1, 1e6, RULE)).isEqualTo(1);
        assertThat(Partnership.liking(5, false, 0.4, RULE))
                .isCloseTo(Partnership.liking(5, false, 0, RULE) + 0.4, within(1e-12));
        assertThat(Partnership.openingCostYen(0.5, RULE)).isEqualTo(0.5 * RULE.openingCostYen());
        assertThat(Partnership.faded(0.5, 0.1, RULE)).isCloseTo(0.49 + 0.1 * 0.51, within(1e-15));
    }
}
