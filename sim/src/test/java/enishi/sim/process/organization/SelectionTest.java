package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Applicant;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Administration;
import enishi.sim.policy.Emphasis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Selection.Parameters RULE = Defaults.of(
            Selection.Parameters.class,
            "expertiseWeight",
            0.8,
            "recordWeight",
            0.6,
            "managementWeight",
            0.9,
            "legitimacyWeight",
            0.3,
            "tieWeight",
            0.2,
            "halfTies",
            3,
            "governmentWeight",
            0.1,
            "agencyWeight",
            0.05,
            "localKnowledgeWeight",
            0.15,
            "distanceWeight",
            0.06,
            "noise",
            0.1,
            "monthlyLoss",
            0.1,
            "ownFundsWeight",
            0.2,
            "nearLegitimacy",
            2,
            "nearKnowledge",
            2,
            "nearDistance",
            0.25,
            "nearNoise",
            0.6,
            "distanceKm",
            300);

    private static Applicant applicant(int index, double score, long ask) {
        return new Applicant(new Ngo(index, index % 2, 24_000, index, 24_000, 0, 0), ask, score);
    }

    private static List<Integer> indices(List<Applicant> applicants) {
        return applicants.stream().map(Applicant::place).toList();
    }

    @Test
    void anExampleByHand() {
        // .8·.5 + .6·.7 + .9·.4 + .3·(.5·.8 + .5·.6) + .1 + .15·.2 - .06·600/300.
        assertThat(Selection.merit(
                        0.5, 0.7, 0.4, 0.8, 0.6, 0.1, 0.2, 600, Administration.CENTRALISED, Emphasis.NONE, RULE))
                .isCloseTo(0.4 + 0.42 + 0.36 + 0.21 + 0.1 + 0.03 - 0.12, within(1e-12));
        // Decentralised: .3·2·.8, twice .03, a quarter of .12.
        assertThat(Selection.merit(
                        0.5, 0.7, 0.4, 0.8, 0.6, 0.1, 0.2, 600, Administration.DECENTRALISED, Emphasis.NONE, RULE))
                .isCloseTo(0.4 + 0.42 + 0.36 + 0.48 + 0.1 + 0.06 - 0.03, within(1e-12));
        assertThat(Selection.noise(Administration.CENTRALISED, 0, RULE)).isEqualTo(0.1);
        assertThat(Selection.noise(Administration.DECENTRALISED, 0, RULE)).isCloseTo(0.06, within(1e-15));
        assertThat(Selection.survivesWaiting(2, RULE)).isCloseTo(0.81, within(1e-15));
    }

    @Test
    void tiesOfEveryKindAreWorthSomething() {
        // .2·3/6 + .1·.5 + .05·.4.
        assertThat(Selection.connection(3, 0.5, 0.4, RULE)).isCloseTo(0.1 + 0.05 + 0.02, within(1e-12));
        assertThat(Selection.connection(0, 0, 0, RULE)).isZero();
        assertThat(Selection.connection(4, 0.5, 0.4, RULE)).isGreaterThan(Selection.connection(3, 0.5, 0.4, RULE));
        Selection.Parameters none = Defaults.with(RULE, "tieWeight", 0, "governmentWeight", 0, "agencyWeight", 0);
        assertThat(Selection.connection(30, 1, 1, none)).isZero();
    }

    @Test
    void withoutWaitingOrLossEveryAwardSurvives() {
        assertThat(Selection.survivesWaiting(0, RULE)).isEqualTo(1);
        assertThat(Selection.survivesWaiting(36, Defaults.with(RULE, "monthlyLoss", 0)))
                .isEqualTo(1);
    }

    @Test
    void theBestAreFundedAndWhoeverStillFits() {
        List<Applicant> applicants =
                List.of(applicant(0, 0.9, 60), applicant(1, 0.8, 50), applicant(2, 0.7, 30), applicant(3, 0.6, 20));
        assertThat(indices(Selection.fund(applicants, 100, 0, applicant -> false)))
                .containsExactly(0, 2);
    }

    @Test
    void equalScoresGoByIndexWhateverTheOrderOfApplications() {
        List<Applicant> applicants =
                new ArrayList<>(List.of(applicant(2, 0.5, 40), applicant(0, 0.5, 40), applicant(1, 0.5, 40)));
        for (int i = 0; i < 3; i++) {
            Collections.rotate(applicants, 1);
            assertThat(indices(Selection.fund(applicants, 80, 0, applicant -> false)))
                    .containsExactly(0, 1);
        }
    }

    @Test
    void reservedMoneyGoesToReservedApplicantsOnlyAndTheRestToAll() {
        // Odd indices are reserved: 1 and 3. Money 100, of which 50 reserved.
        List<Applicant> applicants =
                List.of(applicant(0, 0.9, 40), applicant(1, 0.2, 40), applicant(2, 0.8, 40), applicant(3, 0.1, 40));
        assertThat(indices(Selection.fund(applicants, 100, 50, a -> a.place() % 2 == 1)))
                .containsExactly(1, 0);
        assertThat(indices(Selection.fund(applicants, 100, 0, a -> a.place() % 2 == 1)))
                .containsExactly(0, 2);
    }

    @Test
    void reservedMoneyThatNobodyWonStaysReserved() {
        List<Applicant> applicants = List.of(applicant(0, 0.9, 60));
        assertThat(Selection.fund(applicants, 100, 50, a -> false)).isEmpty();
    }

    @Test
    void ownFundsCountAsFarAsTheyCoverWhatIsNeeded() {
        assertThat(Selection.ownFunds(500, 1000, RULE)).isCloseTo(0.1, within(1e-12));
        assertThat(Selection.ownFunds(5000, 1000, RULE)).isEqualTo(0.2);
        assertThat(Selection.ownFunds(-5, 1000, RULE)).isZero();
        assertThat(Selection.ownFunds(-5, 0, RULE)).isEqualTo(0.2);
        assertThat(Selection.ownFunds(5000, 1000, Defaults.with(RULE, "ownFundsWeight", 0)))
                .isZero();
    }

    @Test
    void outsideApplicationsCompeteByScoreAndComeAfterNgosOfTheSameScore() {
        List<Applicant> applicants = List.of(
                Applicant.outside(0, 40, 0.5),
                applicant(7, 0.5, 40),
                Applicant.outside(1, 40, 0.9),
                applicant(8, 0.1, 40));
        List<Applicant> funded = Selection.fund(applicants, 120, 0, applicant -> false);
        assertThat(funded).containsExactly(applicants.get(2), applicants.get(1), applicants.get(0));
    }

    @Test
    void noMoreIsGrantedThanThereIsAndNobodyTwice() {
        // 500 calls of up to 30 applicants, seed 9.
        Random random = new Random(9);
        for (int call = 0; call < 500; call++) {
            List<Applicant> applicants = new ArrayList<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                applicants.add(applicant(i, random.nextGaussian(), random.nextInt(100)));
            }
            long money = random.nextInt(500);
            long reserved = money * random.nextInt(11) / 10;
            List<Applicant> funded = Selection.fund(applicants, money, reserved, a -> a.place() % 2 == 1);
            assertThat(funded).doesNotHaveDuplicates();
            assertThat(applicants).containsAll(funded);
            assertThat(funded.stream().mapToLong(Applicant::askYen).sum()).isLessThanOrEqualTo(money);
            long toOthers = funded.stream()
                    .filter(a -> a.place() % 2 == 0)
                    .mapToLong(Applicant::askYen)
                    .sum();
            assertThat(toOthers).isLessThanOrEqualTo(money - reserved);
        }
    }

    @Test
    void meritHasItsDirections() {
        double here = Selection.merit(
                0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.5, 100, Administration.CENTRALISED, Emphasis.NONE, RULE);
        assertThat(Selection.merit(
                        0.6, 0.5, 0.5, 0.5, 0.5, 0.1, 0.5, 100, Administration.CENTRALISED, Emphasis.NONE, RULE))
                .isGreaterThan(here);
        assertThat(Selection.merit(
                        0.5, 0.5, 0.6, 0.5, 0.5, 0.1, 0.5, 100, Administration.CENTRALISED, Emphasis.NONE, RULE))
                .isGreaterThan(here);
        assertThat(Selection.merit(
                        0.5, 0.5, 0.5, 0.5, 0.5, 0.2, 0.5, 100, Administration.CENTRALISED, Emphasis.NONE, RULE))
                .isGreaterThan(here);
        assertThat(Selection.merit(
                        0.5, 0.5, 0.5, 0.5, 0.5, 0.1, 0.5, 200, Administration.CENTRALISED, Emphasis.NONE, RULE))
                .isLessThan(here);
    }

    @Test
    void anAwardMayTakeTheLastReservedYen() {
        assertThat(indices(Selection.fund(List.of(applicant(1, 0.9, 50)), 50, 50, a -> true)))
                .containsExactly(1);
    }

    private static double merit(Emphasis emphasis) {
        return Selection.merit(0.5, 0.7, 0.4, 0.8, 0.6, 0.1, 0.2, 600, Administration.CENTRALISED, emphasis, RULE);
    }

    @Test
    void aSchemesEmphasisMultipliesTheWeightOfOnePart() {
        double usual = merit(Emphasis.NONE);
        assertThat(merit(new Emphasis(3, 1, 1, 1, 1, 1)) - usual).isCloseTo(2 * 0.4, within(1e-12));
        assertThat(merit(new Emphasis(1, 3, 1, 1, 1, 1)) - usual).isCloseTo(2 * 0.42, within(1e-12));
        assertThat(merit(new Emphasis(1, 1, 3, 1, 1, 1)) - usual).isCloseTo(2 * 0.36, within(1e-12));
        assertThat(merit(new Emphasis(1, 1, 1, 3, 1, 1)) - usual).isCloseTo(2 * 0.21, within(1e-12));
        assertThat(merit(new Emphasis(1, 1, 1, 1, 3, 1)) - usual).isCloseTo(2 * 0.1, within(1e-12));
        assertThat(merit(new Emphasis(1, 1, 1, 1, 1, 3)) - usual).isCloseTo(2 * 0.03, within(1e-12));
    }

    @Test
    void withoutAnyEmphasisOnlyTheDistanceCounts() {
        assertThat(merit(new Emphasis(0, 0, 0, 0, 0, 0))).isCloseTo(-0.12, within(1e-12));
    }

    @Test
    void whatExaminersHaveSeenTheyDoNotGuess() {
        assertThat(Selection.noise(Administration.CENTRALISED, 0.5, RULE)).isEqualTo(0.05);
        assertThat(Selection.noise(Administration.CENTRALISED, 1, RULE)).isZero();
    }
}
