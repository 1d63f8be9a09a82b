package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class PastResultsTest {

    private static final CitizenParameters RULES = Defaults.of(
            CitizenParameters.class,
            "trust",
            Defaults.of(
                    TrustUpdate.Parameters.class,
                    "monthlyRetention",
                    0.98,
                    "failureWeight",
                    3,
                    "supporterNoticeProbability",
                    0.6,
                    "otherNoticeProbability",
                    0.1),
            "acquaintance",
            Defaults.of(Acquaintance.Parameters.class, "monthlyForgettingProbability", 0.03));

    @Test
    void anExampleByHand() {
        // .6·.5 / (.02 + .03) = 6 results noticed; .75·6 = 4.5 successes, 3·.25·6 = 4.5 of failures.
        PastResults past = new PastResults(0.5, 0.75);
        assertThat(past.successes(true, RULES)).isCloseTo(4.5, within(1e-12));
        assertThat(past.failures(true, RULES)).isCloseTo(4.5, within(1e-12));
        assertThat(past.successes(false, RULES)).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aNewNgoHasNoPast() {
        assertThat(PastResults.NONE.isKnownToOthers()).isFalse();
        assertThat(PastResults.NONE.successes(true, RULES)).isZero();
        assertThat(PastResults.NONE.failures(true, RULES)).isZero();
    }

    @Test
    void itIsTheEvidenceAtWhichNoticingAndFadingBalance() {
        // One noticed result in q·r of the months, fading by 1 - λ, and a replacement by somebody new: f.
        double alpha = 0;
        for (int month = 0; month < 5000; month++) {
            alpha += 0.6 * 0.5 * 0.75 - (0.02 + 0.03) * alpha;
        }
        assertThat(new PastResults(0.5, 0.75).successes(true, RULES)).isCloseTo(alpha, within(1e-9));
    }

    @Test
    void successesOfAMonthAreTheirShareOfResults() {
        assertThat(new PastResults(0.5, 0.75).monthlySuccesses()).isEqualTo(0.375);
    }
}
