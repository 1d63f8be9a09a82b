package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrustUpdateTest {

    private static TrustUpdate.Parameters rule(Object... changes) {
        return Defaults.with(
                Defaults.of(
                        TrustUpdate.Parameters.class,
                        "priorWeight",
                        2,
                        "legitimacyWeight",
                        0.5,
                        "referenceLegitimacy",
                        0.6,
                        "monthlyRetention",
                        0.98,
                        "failureWeight",
                        2,
                        "supporterNoticeProbability",
                        0.6,
                        "otherNoticeProbability",
                        0.1,
                        "spillOver",
                        0.05,
                        "witnessDiscount",
                        0.3),
                changes);
    }

    @Test
    void anExampleByHand() {
        // b = .6 + .5·(.8 - .6) = .7; T = (3 + 2·.7) / (3 + 1 + 2) = 4.4 / 6.
        double base = TrustUpdate.baseRate(0.6, 0, 0.8, rule());
        assertThat(base).isCloseTo(0.7, within(1e-15));
        assertThat(TrustUpdate.trust(3, 1, base, rule())).isCloseTo(4.4 / 6, within(1e-15));
    }

    @Test
    void withoutEvidenceTrustIsTheBaseRate() {
        for (double base = 0; base <= 1; base += 0.1) {
            assertThat(TrustUpdate.trust(0, 0, base, rule())).isCloseTo(base, within(1e-15));
        }
    }

    @Test
    void legitimacyWithoutWeightDoesNotShiftTheBaseRate() {
        assertThat(TrustUpdate.baseRate(0.4, 0, 1, rule("legitimacyWeight", 0))).isEqualTo(0.4);
    }

    @Test
    void atTheReferenceTheBaseRateIsGeneralTrust() {
        assertThat(TrustUpdate.baseRate(0.4, 0, 0.6, rule())).isEqualTo(0.4);
    }

    @Test
    void theBaseRateStaysWithinWhatAResidentCanHold() {
        assertThat(TrustUpdate.baseRate(0.98, 0, 1, rule())).isEqualTo(0.98);
        assertThat(TrustUpdate.baseRate(0.05, 0, 0, rule())).isEqualTo(0.02);
    }

    @Test
    void trustIsBoundedAndGrowsWithSuccessesAndFallsWithFailures() {
        // 2,000 cases, seed 1.
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double alpha = 50 * random.nextDouble();
            double beta = 50 * random.nextDouble();
            double base = random.nextDouble();
            double trust = TrustUpdate.trust(alpha, beta, base, rule());
            assertThat(trust).isBetween(0.0, 1.0);
            assertThat(TrustUpdate.trust(alpha + 1, beta, base, rule())).isGreaterThanOrEqualTo(trust);
            assertThat(TrustUpdate.trust(alpha, beta + 1, base, rule())).isLessThanOrEqualTo(trust);
            assertThat(TrustUpdate.trust(alpha, beta, Math.min(1, base + 0.1), rule()))
                    .isGreaterThanOrEqualTo(trust);
        }
    }

    @Test
    void muchEvidenceIsTheShareOfSuccesses() {
        assertThat(TrustUpdate.trust(3e9, 1e9, 0.1, rule())).isCloseTo(0.75, within(1e-8));
    }

    @Test
    void forgettingLeavesOnlyTheBaseRateInTheLongRun() {
        TrustUpdate.Parameters rule = rule("monthlyRetention", 0.9);
        double alpha = 8;
        double beta = 30;
        for (int month = 0; month < 1000; month++) {
            alpha *= rule.monthlyRetention();
            beta *= rule.monthlyRetention();
        }
        assertThat(TrustUpdate.trust(alpha, beta, 0.63, rule)).isCloseTo(0.63, within(1e-12));
    }

    @Test
    void aSteadyRecordLeadsToTheTrustOfTheGeometricSeries() {
        // One success a month: α → 1/(1 - λ) = 50, T → (50 + 2·.5) / 52.
        double alpha = 0;
        for (int month = 0; month < 5000; month++) {
            alpha = alpha * rule().monthlyRetention() + 1;
        }
        assertThat(TrustUpdate.trust(alpha, 0, 0.5, rule())).isCloseTo(51.0 / 52, within(1e-12));
    }

    @Test
    void supportersAndOthersNoticeWithTheirOwnProbabilities() {
        assertThat(TrustUpdate.noticeProbability(true, rule())).isEqualTo(0.6);
        assertThat(TrustUpdate.noticeProbability(false, rule())).isEqualTo(0.1);
    }

    @Test
    void generalTrustMovesTowardsTrustByTheShareThatNoticed() {
        // .4 + .05·(.8 - .4) = .42; half of the cell: .41.
        assertThat(TrustUpdate.afterResult(0.4, 0, 0.8, 1, rule())).isCloseTo(0.42, within(1e-15));
        assertThat(TrustUpdate.afterResult(0.4, 0, 0.8, 0.5, rule())).isCloseTo(0.41, within(1e-15));
        assertThat(TrustUpdate.afterResult(0.8, 0, 0.4, 1, rule())).isLessThan(0.8);
        assertThat(TrustUpdate.afterResult(0.4, 0, 0.8, 1, rule("spillOver", 0)))
                .isEqualTo(0.4);
        assertThat(TrustUpdate.afterResult(0.4, 0, 0.8, 1, rule("spillOver", 1)))
                .isCloseTo(0.8, within(1e-15));
    }

    @Test
    void generalTrustStaysWithinWhatAResidentCanHold() {
        assertThat(TrustUpdate.afterResult(0.97, 0, 1, 1, rule("spillOver", 1))).isEqualTo(0.98);
        assertThat(TrustUpdate.afterResult(0.03, 0, 0, 1, rule("spillOver", 1))).isEqualTo(0.02);
    }

    @Test
    void aWitnessCountsLessThanOnesOwnEyes() {
        // δ·g times α / (α + β + W) of the witness: .3·.5·6 / (6 + 2 + 2).
        assertThat(TrustUpdate.witnessed(0.6, 0.5, rule())).isCloseTo(0.09, within(1e-15));
        assertThat(TrustUpdate.witnessed(0.6, 0.5, rule("witnessDiscount", 0))).isZero();
        assertThat(TrustUpdate.witnessed(0.999, 1, rule("witnessDiscount", 1))).isLessThan(1);
    }

    @Test
    void beliefsAreClipped() {
        assertThat(TrustUpdate.clip(-3)).isEqualTo(0.02);
        assertThat(TrustUpdate.clip(0.5)).isEqualTo(0.5);
        assertThat(TrustUpdate.clip(3)).isEqualTo(0.98);
    }

    @Test
    void whatTheClimateTakesIsNotTakenForTheResidentsOwnTrust() {
        // .4 + .05·(.8 - (.4 - .1)).
        assertThat(TrustUpdate.afterResult(0.4, -0.1, 0.8, 1, rule())).isCloseTo(0.425, within(1e-15));
        assertThat(TrustUpdate.baseRate(0.6, -0.1, 0.8, rule())).isCloseTo(0.6, within(1e-15));
    }

    @Test
    void programmesMakeResultsOrSuccessesMoreWidelyNoticed() {
        // .1 + .2·.9 = .28 of all; of three successes in four another half of the rest: .28 + .75·.5·.72 = .55.
        assertThat(TrustUpdate.noticeProbability(false, 0.2, 0, 0.75, rule())).isCloseTo(0.28, within(1e-15));
        assertThat(TrustUpdate.noticeProbability(false, 0.2, 0.5, 0.75, rule())).isCloseTo(0.55, within(1e-15));
        double share = TrustUpdate.noticedSuccessShare(false, 0.2, 0.5, 0.75, rule());
        assertThat(0.55 * (1 - share)).as("failures are noticed as ever").isCloseTo(0.28 * 0.25, within(1e-15));
        assertThat(TrustUpdate.noticeProbability(true, 1, 1, 0.3, rule())).isEqualTo(1);
    }

    @Test
    void withoutProgrammesNoticingIsExactlyAsEver() {
        for (double share : new double[] {0, 1.0 / 3, 0.7, 1}) {
            for (boolean supporter : new boolean[] {true, false}) {
                assertThat(TrustUpdate.noticeProbability(supporter, 0, 0, share, rule()))
                        .isEqualTo(TrustUpdate.noticeProbability(supporter, rule()));
                assertThat(TrustUpdate.noticedSuccessShare(supporter, 0, 0, share, rule()))
                        .isEqualTo(share);
                assertThat(TrustUpdate.noticedSuccessShare(supporter, 0.2, 0, share, rule()))
                        .isEqualTo(share);
            }
        }
    }
}
