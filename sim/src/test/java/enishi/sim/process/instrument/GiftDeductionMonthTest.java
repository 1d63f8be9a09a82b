package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.CitizenProgrammes;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.process.citizen.Deduction;
import enishi.sim.process.organization.CertificationMonth;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftDeductionMonthTest {

    private static final Deduction.Parameters RULE = Defaults.of(
            Deduction.Parameters.class,
            "creditRate",
            0.4,
            "claimShare",
            0.5,
            "priceElasticity",
            2,
            "leastSupporters",
            100,
            "losingShare",
            0.5,
            "monthlyProbability",
            1);

    private final World world = SmallWorld.world(1);
    private final GiftDeductionMonth month = new GiftDeductionMonth(world);
    private final Ngo certified = given(true);
    private final Ngo other = given(false);

    private Ngo given(boolean withCertificate) {
        Ngo ngo = SmallWorld.ngo(world, 5);
        ngo.certified = withCertificate;
        ngo.giftsYen = 1010;
        return ngo;
    }

    private void run(Object... levers) {
        world.assistance.clear();
        month.run("credit", CitizenProgrammes.deduction(levers), RULE);
        GiftOffers.show(world, RULE);
    }

    @Test
    void thoseWhoClaimGetAnotherTenthBackAndGiveMore() {
        run();
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(50);
        assertThat(world.ledger.balance(world.accounts.localTreasuries)).isEqualTo(-50);
        assertThat(world.ledger.balance(world.instrumentAccount("credit"))).isZero();
        assertThat(world.turnover.publicSpending(5)).isEqualTo(50);
        assertThat(world.cash(certified)).isZero();
        // A gift costs 75 instead of 80.
        assertThat(world.board.giftFactor(certified.index)).isCloseTo((80.0 / 75) * (80.0 / 75), within(1e-12));
        assertThat(world.board.giftFactor(other.index)).isEqualTo(1);
    }

    @Test
    void creditsAddUpAndMatchesMultiply() {
        run();
        month.run("second", CitizenProgrammes.deduction("creditRate", 0.3), RULE);
        world.assistance.gifts.match(certified.index, 1.5);
        GiftOffers.show(world, RULE);
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(50 + 151);
        assertThat(world.board.giftFactor(certified.index)).isCloseTo(1.5 * 4 / 9 * 4, within(1e-12));
    }

    @Test
    void severalCreditsGiveBackNoMoreThanTheLargest() {
        run("creditRate", 0.5);
        month.run("second", CitizenProgrammes.deduction("creditRate", 0.5), RULE);
        month.run("third", CitizenProgrammes.deduction("creditRate", 0.5), RULE);
        GiftOffers.show(world, RULE);
        // Of .95 the rule takes .4 and the first programme .5, which leaves .05 to the second and nothing to the third.
        assertThat(world.ledger.balance(world.instrumentAccount("credit"))).isZero();
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(252 + 25);
        assertThat(world.assistance.gifts.credit(5)).isCloseTo(0.55, within(1e-12));
        assertThat(world.board.giftFactor(certified.index)).isCloseTo(StrictMath.pow(0.8 / 0.525, 2), within(1e-12));
    }

    @Test
    void elsewhereAndWithoutCreditNothingChanges() {
        run("prefectures", List.of("JP-01"), "supporterShare", 0);
        assertThat(world.board.giftFactor(certified.index)).isEqualTo(1);
        assertThat(world.assistance.gifts.supporterTest(5)).isEqualTo(1);
        run("creditRate", 0);
        assertThat(world.board.giftFactor(certified.index)).isEqualTo(1);
        assertThat(world.ledger.balance(world.accounts.citizens)).isZero();
    }

    @Test
    void aBudgetForHalfPaysHalfAndIsAnsweredByHalf() {
        world.month = 3; // April: twelve months share the budget
        run("creditRate", 0.2, "annualBudgetYen", YearlyBudget.constant(12 * 50));
        assertThat(world.ledger.balance(world.accounts.citizens)).isBetween(49L, 50L);
        assertThat(world.assistance.gifts.credit(5)).isCloseTo(0.1, within(0.001));
    }

    @Test
    void nothingIsOfferedForTheMonthAfterTheLast() {
        run("end", MonthCount.calendar(world.month));
        assertThat(world.ledger.balance(world.accounts.citizens)).isEqualTo(50);
        assertThat(world.board.giftFactor(certified.index)).isEqualTo(1);
    }

    @Test
    void anEasierTestCertifiesWithFewerSupportersAndKeepsThem() {
        CertificationMonth certification = new CertificationMonth(world, 1);
        other.management = 1;
        other.supporters = 30;
        certification.certify(other, RULE);
        assertThat(other.certified).isFalse();
        run("supporterShare", 0.3);
        certification.certify(other, RULE);
        assertThat(other.certified).isTrue();
        other.supporters = 15;
        certification.certify(other, RULE);
        assertThat(other.certified).isTrue();
        world.assistance.clear();
        certification.certify(other, RULE);
        assertThat(other.certified).isFalse();
    }
}
