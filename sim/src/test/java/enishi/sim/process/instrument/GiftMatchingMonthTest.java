package enishi.sim.process.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.Ngo;
import enishi.sim.organization.NgoStatus;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.CitizenProgrammes;
import enishi.sim.policy.GiftMatching;
import enishi.sim.policy.MatchedGifts;
import enishi.sim.policy.YearlyBudget;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftMatchingMonthTest {

    private final World world = SmallWorld.world(1);
    private final GiftMatchingMonth month = new GiftMatchingMonth(world);
    private final Ngo small = given(5, 600);
    private final Ngo large = given(20, 5000);

    private Ngo given(int home, long gifts) {
        Ngo ngo = SmallWorld.ngo(world, home);
        ngo.gifts.fill(100);
        ngo.gifts.nextMonth();
        ngo.gifts.add(gifts);
        ngo.income.fill(gifts);
        ngo.giftsYen = gifts;
        return ngo;
    }

    private List<Long> matched(Object... levers) {
        long before = world.cash(small);
        long beforeLarge = world.cash(large);
        world.assistance.clear();
        month.run("match", CitizenProgrammes.matching(levers));
        return List.of(world.cash(small) - before, world.cash(large) - beforeLarge);
    }

    @Test
    void giftsAreDoubledUpToATwelfthOfTheCapFromTheEndowments() {
        long income = small.income.total();
        assertThat(matched()).containsExactly(600L, 1000L);
        assertThat(world.ledger.balance(world.accounts.endowments)).isEqualTo(-1600);
        assertThat(world.ledger.balance(world.instrumentAccount("match"))).isZero();
        assertThat(world.turnover.publicSpending(5)).as("a foundation's money").isZero();
        assertThat(small.income.total()).isEqualTo(income + 600);
        assertThat(small.unrestricted.total()).isEqualTo(600);
        assertThat(world.unrestrictedCash(small)).isEqualTo(600);
        assertThat(small.giftsYen).isEqualTo(600);
    }

    @Test
    void withoutABudgetNothingIsOffered() {
        small.giftsYen = 0;
        large.giftsYen = 0;
        matched("annualBudgetYen", YearlyBudget.constant(0), "elasticity", 1);
        assertThat(world.assistance.gifts.matchFactor(small.index)).isEqualTo(1);
    }

    @Test
    void newGiftsAreThoseAboveTheMeanOfTheMonthsBefore() {
        assertThat(matched("gifts", MatchedGifts.NEW)).containsExactly(500L, 1000L);
        small.giftsYen = 90;
        assertThat(matched("gifts", MatchedGifts.NEW)).containsExactly(0L, 1000L);
    }

    @Test
    void placeCertificateAndSizeDecideWhoHasAPart() {
        assertThat(matched("prefectures", List.of("JP-06"))).containsExactly(600L, 0L);
        assertThat(matched("certifiedOnly", true)).containsExactly(0L, 0L);
        large.certified = true;
        assertThat(matched("certifiedOnly", true)).containsExactly(0L, 1000L);
        assertThat(matched("maximumAnnualIncomeYen", 20_000)).containsExactly(600L, 1000L);
    }

    @Test
    void sizeCountsAtEntryOnly() {
        // The two have 7,200 and 60,000 yen a year.
        assertThat(matched("maximumAnnualIncomeYen", 8000)).containsExactly(600L, 0L);
        small.income.fill(10_000);
        assertThat(matched("maximumAnnualIncomeYen", 8000)).containsExactly(600L, 0L);
        month.run("other", CitizenProgrammes.matching("maximumAnnualIncomeYen", 8000));
        assertThat(world.ledger.balance(world.instrumentAccount("other"))).isZero();
        assertThat(small.admittedTo).containsExactly("match");
    }

    @Test
    void theBudgetIsSharedInProportionAndNeverExceeded() {
        world.month = 3; // April: twelve months share the budget
        assertThat(matched("annualBudgetYen", YearlyBudget.constant(12 * 801))).containsExactly(300L, 500L);
        assertThat(matched("annualBudgetYen", YearlyBudget.constant(0))).containsExactly(0L, 0L);
    }

    @Test
    void theDormantAndTheRateOfNothingGetNothing() {
        assertThat(matched("rate", 0)).containsExactly(0L, 0L);
        assertThat(matched("annualCapYen", 0)).containsExactly(0L, 0L);
        small.status = NgoStatus.DORMANT;
        assertThat(matched()).containsExactly(0L, 1000L);
    }

    @Test
    void giversAnswerWhatWasReallyAdded() {
        matched("elasticity", 1);
        assertThat(world.assistance.gifts.matchFactor(small.index)).isCloseTo(2, within(1e-12));
        assertThat(world.assistance.gifts.matchFactor(large.index)).isCloseTo(1.2, within(1e-12));
        matched("elasticity", 0);
        assertThat(world.assistance.gifts.matchFactor(small.index)).isEqualTo(1);
        matched("elasticity", 1, "prefectures", List.of("JP-06"));
        assertThat(world.assistance.gifts.matchFactor(large.index)).isEqualTo(1);
        small.giftsYen = 0;
        matched("elasticity", 1, "rate", 0.5);
        assertThat(world.assistance.gifts.matchFactor(small.index)).isCloseTo(1.5, within(1e-12));
    }

    @Test
    void nothingIsPromisedForTheMonthAfterTheLast() {
        GiftMatching last = CitizenProgrammes.matching("elasticity", 1, "end", MonthCount.calendar(world.month));
        month.run("match", last);
        assertThat(world.cash(small)).isEqualTo(600);
        assertThat(world.assistance.gifts.matchFactor(small.index)).isEqualTo(1);
    }
}
