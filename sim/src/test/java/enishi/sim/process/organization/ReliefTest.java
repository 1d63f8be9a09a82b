package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class ReliefTest {

    private static final Relief.Parameters RULE = Defaults.of(
            Relief.Parameters.class,
            "monthlyResponse",
            0.5,
            "distantReach",
            0.1,
            "partnersReach",
            0.4,
            "partnersNeeded",
            2,
            "supportersExponent",
            0.5);

    @Test
    void whoIsOnTheSpotNeedsNoPartners() {
        assertThat(Relief.reach(true, 0, 0, RULE)).isEqualTo(1);
    }

    @Test
    void partnersWhoRespondGiveReachUpToTheNumberNeeded() {
        assertThat(Relief.reach(false, 0, 0, RULE)).isCloseTo(0.1, within(1e-12));
        assertThat(Relief.reach(false, 1, 0, RULE)).isCloseTo(0.3, within(1e-12));
        assertThat(Relief.reach(false, 2, 0, RULE)).isCloseTo(0.5, within(1e-12));
        assertThat(Relief.reach(false, 9, 0, RULE)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void reachIsAtMostOne() {
        assertThat(Relief.reach(false, 5, 0, Defaults.with(RULE, "distantReach", 0.9)))
                .isEqualTo(1);
    }

    @Test
    void withoutReachOfPartnersTiesDoNotMatter() {
        Relief.Parameters alone = Defaults.with(RULE, "partnersReach", 0);
        assertThat(Relief.reach(false, 5, 0, alone)).isEqualTo(Relief.reach(false, 0, 0, alone));
    }

    @Test
    void whoHasNoTimeDoesNotRespond() {
        assertThat(Relief.responseProbability(0, 1, RULE)).isZero();
        assertThat(Relief.responseProbability(0.5, 0.4, RULE)).isCloseTo(0.1, within(1e-12));
        assertThat(Relief.responseProbability(7, 1, RULE)).isEqualTo(0.5);
        assertThat(Relief.responseProbability(7, 1, Defaults.with(RULE, "monthlyResponse", 0)))
                .isZero();
    }

    @Test
    void thePublicGivesToTheKnownAndLegitimate() {
        assertThat(Relief.weight(99, 0.5, 0, RULE)).isCloseTo(5, within(1e-12));
        assertThat(Relief.weight(0, 0.5, 0, RULE)).isCloseTo(0.5, within(1e-12));
        assertThat(Relief.weight(99, 0, 0, RULE)).isZero();
        assertThat(Relief.weight(99, 0.5, 0, Defaults.with(RULE, "supportersExponent", 0)))
                .isEqualTo(0.5);
    }

    @Test
    void giftsAreSpentEvenlyAndWhole() {
        long left = 100;
        long[] spent = new long[6];
        for (int months = 6; months > 0; months--) {
            spent[6 - months] = Relief.spendingYen(left, months);
            left -= spent[6 - months];
        }
        assertThat(spent).containsExactly(17, 17, 17, 16, 17, 16);
        assertThat(left).isZero();
    }

    @Test
    void membersOfAPlatformAreNearerAndWeighMore() {
        assertThat(Relief.reach(false, 1, 0.5, RULE)).isCloseTo(0.3 + 0.5 * 0.7, within(1e-12));
        assertThat(Relief.reach(false, 0, 1, RULE)).isEqualTo(1);
        assertThat(Relief.reach(true, 0, 0.5, RULE)).isEqualTo(1);
        assertThat(Relief.weight(99, 0.5, 0.5, RULE)).isCloseTo(7.5, within(1e-12));
    }

    @Test
    void reliefTakesTimeByItsCost() {
        assertThat(Relief.time(10_000_000, Defaults.with(RULE, "timePerYen", 1e-7)))
                .isCloseTo(1, within(1e-12));
        assertThat(Relief.time(10_000_000, Defaults.with(RULE, "timePerYen", 0)))
                .isZero();
        assertThat(Relief.time(0, RULE)).isZero();
    }
}
