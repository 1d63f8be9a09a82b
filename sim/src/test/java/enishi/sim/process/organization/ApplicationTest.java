package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.policy.Ceiling;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Schemes;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Application.Parameters RULE = Defaults.of(
            Application.Parameters.class,
            "baseHearing",
            0.35,
            "hearingRangeKm",
            400,
            "tieHearing",
            0.1,
            "agencyHearing",
            0.4,
            "governmentHearing",
            0.1,
            "formerHearing",
            0.7,
            "askShare",
            0.5,
            "runningShare",
            1,
            "prudence",
            0.4,
            "missionValue",
            0.3,
            "formerExpectation",
            0.6,
            "newcomerExpectation",
            0.35,
            "prefinancedMonths",
            9,
            "timeValue",
            0.5);

    private static final GrantScheme SCHEME = Schemes.scheme(
            "ceilings",
            List.of(
                    new Ceiling(0, 0, 5_000_000),
                    new Ceiling(36, 20_000_000, 50_000_000),
                    new Ceiling(60, 0, 20_000_000)),
            "durationMonths",
            24,
            "overheadShare",
            0.15,
            "advanceShare",
            0.25,
            "minimumAgeMonths",
            24,
            "maximumAnnualIncomeYen",
            100_000_000L,
            "concurrentProjects",
            2,
            "applicationWork",
            1);

    @Test
    void anExampleByHand() {
        // 1 - (1 - .35/e)·.9²·.3·(1 - .4·.5)·(1 - .1·.2).
        assertThat(Application.hearing(400, 2, true, 0.5, 0.2, 0, RULE))
                .isCloseTo(1 - (1 - 0.35 / Math.E) * 0.81 * 0.3 * 0.8 * 0.98, within(1e-12));
        // Six years old, 16 million a year: ceiling 20 million, half of the income is 8 million.
        assertThat(Application.askYen(SCHEME, 72, 16_000_000, 0, 0, RULE)).isEqualTo(8_000_000);
        // Ahead: .75·8,000,000·9/24 = 2,250,000; a prudent NGO wants .4 of it, one half as prudent half of that.
        assertThat(Application.ownFundsNeededYen(SCHEME, 8_000_000, 0, RULE)).isCloseTo(2_250_000, within(1e-6));
        assertThat(Application.isPrudent(2_250_000, 900_001, 1, RULE)).isTrue();
        assertThat(Application.isPrudent(2_250_000, 899_999, 1, RULE)).isFalse();
        assertThat(Application.isPrudent(2_250_000, 450_001, 0.5, RULE)).isTrue();
        assertThat(Application.isPrudent(2_250_000, 449_999, 0.5, RULE)).isFalse();
        // .35·ask·(.3 + .15 - .1) against 1·300000/2.
        double enough = 150_000 / (0.35 * 0.35);
        assertThat(Application.isWorthwhile(
                        SCHEME, (long) enough + 10, SCHEME.applicationWork(), false, 300_000, 0.1, RULE))
                .isTrue();
        assertThat(Application.isWorthwhile(
                        SCHEME, (long) enough - 10, SCHEME.applicationWork(), false, 300_000, 0.1, RULE))
                .isFalse();
        assertThat(Application.isWorthwhile(
                        SCHEME, (long) enough - 10, SCHEME.applicationWork(), true, 300_000, 0.1, RULE))
                .isTrue();
    }

    @Test
    void whatOneIsToldAddsAChanceOfItsOwn() {
        double usual = Application.hearing(400, 2, true, 0.5, 0.2, 0, RULE);
        assertThat(Application.hearing(400, 2, true, 0.5, 0.2, 0.25, RULE))
                .isCloseTo(1 - (1 - usual) * 0.75, within(1e-12));
        assertThat(Application.hearing(400, 2, true, 0.5, 0.2, 1, RULE)).isEqualTo(1);
    }

    @Test
    void theDeafHearNothing() {
        Application.Parameters deaf = Defaults.with(
                RULE,
                "baseHearing",
                0,
                "tieHearing",
                0,
                "formerHearing",
                0,
                "agencyHearing",
                0,
                "governmentHearing",
                0);
        assertThat(Application.hearing(0, 10, true, 1, 1, 0, deaf)).isZero();
        assertThat(Application.hearing(0, 0, false, 0, 0, 0, RULE)).isCloseTo(0.35, within(1e-15));
    }

    @Test
    void hearingIsBoundedAndGrowsWithNearnessTiesAndExperience() {
        // 1,000 cases, seed 8.
        Random random = new Random(8);
        for (int i = 0; i < 1000; i++) {
            double distance = 2000 * random.nextDouble();
            int ties = random.nextInt(20);
            double hearing = Application.hearing(distance, ties, false, 0.3, 0.3, 0, RULE);
            assertThat(hearing).isBetween(0.0, 1.0);
            assertThat(Application.hearing(distance + 50, ties, false, 0.3, 0.3, 0, RULE))
                    .isLessThan(hearing);
            assertThat(Application.hearing(distance, ties + 1, false, 0.3, 0.3, 0, RULE))
                    .isGreaterThan(hearing);
            assertThat(Application.hearing(distance, ties, true, 0.3, 0.3, 0, RULE))
                    .isGreaterThan(hearing);
            assertThat(Application.hearing(distance, ties, false, 0.4, 0.3, 0, RULE))
                    .isGreaterThan(hearing);
            assertThat(Application.hearing(distance, ties, false, 0.3, 0.4, 0, RULE))
                    .isGreaterThan(hearing);
        }
    }

    @Test
    void theBestCeilingThatIsMetCounts() {
        assertThat(Application.ceilingYen(SCHEME, 0, 0)).isEqualTo(5_000_000);
        assertThat(Application.ceilingYen(SCHEME, 36, 20_000_000)).isEqualTo(50_000_000);
        assertThat(Application.ceilingYen(SCHEME, 35, 20_000_000)).isEqualTo(5_000_000);
        assertThat(Application.ceilingYen(SCHEME, 60, 19_999_999)).isEqualTo(20_000_000);
        assertThat(Application.ceilingYen(Schemes.scheme("ceilings", List.of()), 600, 1_000_000_000))
                .isZero();
    }

    @Test
    void theTooYoungTheTooLargeAndTheTooBusyDoNotAsk() {
        assertThat(Application.askYen(SCHEME, 23, 16_000_000, 0, 0, RULE)).isZero();
        assertThat(Application.askYen(SCHEME, 72, 100_000_001, 0, 0, RULE)).isZero();
        assertThat(Application.askYen(SCHEME, 72, 100_000_000, 0, 0, RULE)).isPositive();
        assertThat(Application.askYen(SCHEME, 72, 16_000_000, 0, 2, RULE)).isZero();
        // Half of 16 million over two years is 4 million a year; 12 million a year may be under way, not more.
        assertThat(Application.askYen(SCHEME, 72, 16_000_000, 12_000_000, 1, RULE))
                .isEqualTo(8_000_000);
        assertThat(Application.askYen(SCHEME, 72, 16_000_000, 12_000_001, 1, RULE))
                .isZero();
    }

    @Test
    void moneyInAdvanceNeedsNoPrudence() {
        assertThat(Application.isPrudent(0, 0, 0.5, RULE)).isTrue();
    }

    @Test
    void whoMustPayAPartItselfLooksAtThatTooAndCountsItsIndirectCost() {
        GrantScheme half = Defaults.with(SCHEME, "cofinancingShare", 0.5, "overheadShare", 0);
        // As much as the award once more, and three quarters ahead: 14,000,000·9/24.
        assertThat(Application.ownPartYen(half, 8_000_000)).isEqualTo(8_000_000);
        assertThat(Application.ownFundsNeededYen(half, 8_000_000, 0, RULE)).isCloseTo(5_250_000, within(1e-6));
        // .35·(ask·(.3 - .1) - ask·.1) against 150,000.
        double enough = 150_000 / (0.35 * 0.1);
        assertThat(Application.isWorthwhile(
                        half, (long) enough + 10, half.applicationWork(), false, 300_000, 0.1, RULE))
                .isTrue();
        assertThat(Application.isWorthwhile(
                        half, (long) enough - 10, half.applicationWork(), false, 300_000, 0.1, RULE))
                .isFalse();
    }

    @Test
    void smallAwardsOfASchemeMayNeedNoOwnPart() {
        GrantScheme large = Defaults.with(SCHEME, "cofinancingShare", 0.2, "cofinancedAboveYen", 20_000_000);
        assertThat(Application.ownPartYen(large, 20_000_000)).isZero();
        // 23,000,000/1.15 = 20,000,000, a quarter of it beside.
        assertThat(Application.ownPartYen(large, 23_000_000)).isEqualTo(5_000_000);
    }

    @Test
    void whoIsInDebtNeverApplies() {
        assertThat(Application.isPrudent(0, -1, 0, RULE)).isFalse();
    }

    @Test
    void whatCostsMoreThanItIsWorthIsNeverWorthTheWork() {
        assertThat(Application.isWorthwhile(SCHEME, Long.MAX_VALUE, SCHEME.applicationWork(), true, 1, 0.46, RULE))
                .isFalse();
    }

    @Test
    void whoIsJustOldEnoughAndJustSmallEnoughAsks() {
        GrantScheme scheme = Schemes.scheme("minimumAgeMonths", 24, "maximumAnnualIncomeYen", 1_000_000);
        assertThat(Application.askYen(scheme, 24, 1_000_000, 0, 0, RULE)).isEqualTo(500_000);
        assertThat(Application.askYen(scheme, 24, 1_000_000, 500_000, 0, RULE)).isEqualTo(500_000);
        assertThat(Application.askYen(scheme, 24, 1_000_000, 500_001, 0, RULE)).isZero();
        assertThat(Application.askYen(scheme, 23, 1_000_000, 0, 0, RULE)).isZero();
        assertThat(Application.askYen(scheme, 24, 1_000_001, 0, 0, RULE)).isZero();
    }

    @Test
    void workThatIsJustPaidForIsNotWorthwhile() {
        // Half of 1,000·½ against a person-month of 500 at half its value.
        Application.Parameters rule =
                Defaults.with(RULE, "newcomerExpectation", 0.5, "missionValue", 0.5, "timeValue", 0.5);
        GrantScheme scheme = Schemes.scheme("applicationWork", 1);
        assertThat(Application.isWorthwhile(scheme, 1000, scheme.applicationWork(), false, 500, 0, rule))
                .isFalse();
        assertThat(Application.isWorthwhile(scheme, 1001, scheme.applicationWork(), false, 500, 0, rule))
                .isTrue();
    }

    @Test
    void informationReachesWhomNothingElseDoes() {
        assertThat(Application.hearing(0, 0, false, 0, 0, 0.2, RULE)).isCloseTo(1 - 0.65 * 0.8, within(1e-15));
        assertThat(Application.hearing(9000, 0, false, 0, 0, 1, RULE)).isEqualTo(1);
    }

    @Test
    void aFreePartOfTheAwardIsWorthItsAmountAndNeedsNoMoneyAhead() {
        GrantScheme bound = Schemes.scheme("overheadShare", 0, "applicationWork", 1);
        GrantScheme free = Schemes.scheme("overheadShare", 0, "applicationWork", 1, "unrestrictedShare", 0.5);
        // .35·1,000,000·(.3 - .15) = 52,500; .35·1,000,000·(.5·.15 + .5) = 201,250; half a wage each.
        assertThat(Application.isWorthwhile(bound, 1_000_000, 1, false, 104_999, 0.15, RULE))
                .isTrue();
        assertThat(Application.isWorthwhile(bound, 1_000_000, 1, false, 105_001, 0.15, RULE))
                .isFalse();
        assertThat(Application.isWorthwhile(free, 1_000_000, 1, false, 402_499, 0.15, RULE))
                .isTrue();
        assertThat(Application.isWorthwhile(free, 1_000_000, 1, false, 402_501, 0.15, RULE))
                .isFalse();
        GrantScheme late = Schemes.scheme("advanceShare", 0, "durationMonths", 9);
        GrantScheme lateAndFree = Schemes.scheme("advanceShare", 0, "durationMonths", 9, "unrestrictedShare", 0.5);
        assertThat(Application.ownFundsNeededYen(late, 1000, 0, RULE)).isEqualTo(1000);
        assertThat(Application.ownFundsNeededYen(lateAndFree, 1000, 0, RULE)).isEqualTo(500);
    }
}
