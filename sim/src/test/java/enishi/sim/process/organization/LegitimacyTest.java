package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.LegitimacyParts;
import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LegitimacyTest {

    private static final Legitimacy.Parameters RULE = Defaults.of(
            Legitimacy.Parameters.class,
            "historicalWeight",
            0.3,
            "structuralWeight",
            0.2,
            "cognitiveWeight",
            0.25,
            "pragmaticWeight",
            0.25,
            "recordWeight",
            0.25,
            "halfSupport",
            0.002,
            "globalRecordWeight",
            0.35,
            "globalVisibilityWeight",
            0.35,
            "globalAgeWeight",
            0.3);

    private static double local(
            double heritage,
            double orientation,
            double similarity,
            int ngos,
            int ageMonths,
            double pragmatic,
            double record,
            double change,
            Legitimacy.Parameters rule) {
        LegitimacyParts parts =
                Legitimacy.parts(heritage, orientation, similarity, ngos, ageMonths, pragmatic, record, rule);
        return Legitimacy.local(parts, change, rule);
    }

    @Test
    void thePartsAreWhatIsWeighted() {
        // As in the example below, with orientation 1: H/.7.
        assertThat(Legitimacy.parts(0.7, 1, 0.2, 5, 60, 0.5, 0.6, RULE))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-12, Double.class)
                .isEqualTo(new LegitimacyParts(1, 0.2, 0.375, 0.5, 0.6));
        LegitimacyParts one = new LegitimacyParts(0, 0, 1, 0, 0);
        assertThat(Legitimacy.local(one, 0.1, RULE)).isCloseTo(0.25 + 0.1, within(1e-15));
        assertThat(Legitimacy.local(LegitimacyParts.NONE, 0, RULE)).isZero();
    }

    @Test
    void anExampleByHand() {
        // H·(.4 + .6o)/.7 = .7·.7/.7 = .7; C = 5/10·(.5 + .5·.5) = .375; P = .5; R = .6; similarity .2.
        double local = local(0.7, 0.5, 0.2, 5, 60, Legitimacy.pragmatic(0.002, RULE), 0.6, 0, RULE);
        assertThat(local).isCloseTo(0.3 * 0.7 + 0.2 * 0.2 + 0.25 * (0.375 + 0.5 + 0.6), within(1e-12));
        // ln(1 + √200000 - 1)/ln 200000 = ½ nearly; age 10 of 20 years.
        double global = Legitimacy.global(446, 120, 0.6, 0, RULE);
        assertThat(global).isCloseTo(0.35 * 0.6 + 0.35 * Math.log(447) / Math.log(200_000) + 0.15, within(1e-12));
    }

    @Test
    void theRecordCountsFullyOnlyFromSixResultsOn() {
        assertThat(Legitimacy.record(0, 0, RULE)).isCloseTo(0.5 * 2 / 8, within(1e-15));
        assertThat(Legitimacy.record(6, 0, RULE)).isCloseTo(7.0 / 8, within(1e-15));
        assertThat(Legitimacy.record(2, 1, RULE)).isCloseTo(3.0 / 5 * 5 / 8, within(1e-15));
        assertThat(Legitimacy.record(60, 38, RULE)).isCloseTo(61.0 / 100, within(1e-15));
    }

    @Test
    void weightsOfZeroLeaveNothing() {
        Legitimacy.Parameters none = Defaults.with(
                RULE,
                "historicalWeight",
                0,
                "structuralWeight",
                0,
                "cognitiveWeight",
                0,
                "pragmaticWeight",
                0,
                "recordWeight",
                0,
                "globalRecordWeight",
                0,
                "globalVisibilityWeight",
                0,
                "globalAgeWeight",
                0);
        assertThat(local(1, 1, 1, 50, 500, 1, 1, 0, none)).isZero();
        assertThat(Legitimacy.global(100_000, 500, 1, 0, none)).isZero();
    }

    @Test
    void bothAreBoundedAndGrowWithWhatMakesThem() {
        // 2,000 cases, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double heritage = random.nextDouble();
            double orientation = random.nextDouble();
            double similarity = random.nextDouble();
            int ngos = random.nextInt(100);
            int age = random.nextInt(600);
            double share = random.nextDouble();
            double record = random.nextDouble();
            double loss = random.nextDouble() * 0.2;
            double here = local(heritage, orientation, similarity, ngos, age, share, record, -loss, RULE);
            assertThat(here >= 0 && here <= 1).isTrue();
            double more = Math.min(
                    Math.min(
                            local(1, orientation, similarity, ngos, age, share, record, -loss, RULE),
                            local(heritage, 1, similarity, ngos, age, share, record, -loss, RULE)),
                    Math.min(
                            local(heritage, orientation, 1, ngos + 1, age, share, record, -loss, RULE),
                            local(
                                    heritage,
                                    orientation,
                                    similarity,
                                    ngos,
                                    age + 1,
                                    Math.min(1, share + 0.01),
                                    1,
                                    -loss,
                                    RULE)));
            assertThat(more >= here).isTrue();
            int supporters = random.nextInt(400_000);
            double global = Legitimacy.global(supporters, age, record, -loss, RULE);
            assertThat(global >= 0 && global <= 1).isTrue();
            assertThat(Legitimacy.global(supporters + 10, age + 1, Math.min(1, record + 0.1), -loss, RULE) >= global)
                    .isTrue();
        }
    }

    @Test
    void aGoodNameIsLentByTheGovernmentAndByPartners() {
        Legitimacy.Parameters rule = Defaults.with(RULE, "governmentWeight", 0.2, "transferWeight", 0.3);
        assertThat(Legitimacy.endorsement(0.5, rule)).isCloseTo(0.1, within(1e-15));
        // Partners tied by .5 and .4 and ahead by .2 and nothing: .3·.1/1.9.
        assertThat(Legitimacy.transfer(0.1, 0.9, rule)).isCloseTo(0.03 / 1.9, within(1e-15));
        assertThat(local(0.7, 0.5, 0.2, 5, 60, Legitimacy.pragmatic(0.002, RULE), 0.6, 0.07, RULE)
                        - local(0.7, 0.5, 0.2, 5, 60, Legitimacy.pragmatic(0.002, RULE), 0.6, 0, RULE))
                .isCloseTo(0.07, within(1e-12));
        assertThat(Legitimacy.global(446, 120, 0.6, 0.07, RULE) - Legitimacy.global(446, 120, 0.6, 0, RULE))
                .isCloseTo(0.07, within(1e-12));
    }

    @Test
    void nothingIsLentWithoutWeightsOrTies() {
        Legitimacy.Parameters none = Defaults.with(RULE, "governmentWeight", 0, "transferWeight", 0);
        assertThat(Legitimacy.endorsement(1, none)).isZero();
        assertThat(Legitimacy.transfer(5, 9, none)).isZero();
        assertThat(Legitimacy.endorsement(0, RULE)).isZero();
        assertThat(Legitimacy.transfer(0, 0, RULE)).isZero();
    }

    @Test
    void conflictsTakeFromBothAndNeverBelowNothing() {
        double pragmatic = Legitimacy.pragmatic(0.001, RULE);
        double before = local(0.4, 0.5, 0.2, 5, 60, pragmatic, 0.6, 0, RULE);
        assertThat(local(0.4, 0.5, 0.2, 5, 60, pragmatic, 0.6, -0.15, RULE)).isCloseTo(before - 0.15, within(1e-12));
        assertThat(local(0, 0, 0, 1, 0, 0, 0, -0.5, RULE)).isZero();
        assertThat(Legitimacy.global(100, 60, 0.5, -0.075, RULE))
                .isCloseTo(Legitimacy.global(100, 60, 0.5, 0, RULE) - 0.075, within(1e-12));
    }

    @Test
    void pragmaticLegitimacyIsHalfAtItsScale() {
        assertThat(Legitimacy.pragmatic(0.002, RULE)).isEqualTo(0.5);
        assertThat(Legitimacy.pragmatic(0, RULE)).isZero();
    }

    @Test
    void theSumIsClippedAtOne() {
        assertThat(local(1, 1, 1, 1000, 1000, 1, 1, 0, RULE)).isEqualTo(1);
    }

    @Test
    void theRecordTendsToTheShareOfSuccesses() {
        // (3n + 1)/(4n + 2) falls short of ¾ by 1/(4·(2n + 1)).
        for (int n = 2; n < 5_000_000; n *= 2) {
            assertThat(Legitimacy.record(3 * n, n, RULE)).isCloseTo(0.75 - 0.25 / (2 * n + 1), within(1e-12));
        }
    }
}
