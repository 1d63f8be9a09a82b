package enishi.sim.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PurseTest {

    private static final int APRIL = MonthCount.of(YearMonth.of(2016, 4));
    private static final YearlyBudget BUDGET = YearlyBudget.constant(1200);

    private final Purse purse = new Purse(0);

    @Test
    void eachMonthMaySpendAnEqualPartOfWhatIsLeft() {
        assertThat(purse.allowanceYen(BUDGET, APRIL)).isEqualTo(100);
        assertThat(purse.allowanceYen(BUDGET, APRIL + 11)).isEqualTo(1200);
        purse.spend(650, BUDGET, APRIL);
        assertThat(purse.allowanceYen(BUDGET, APRIL + 1)).isEqualTo(50);
    }

    @Test
    void aNewFiscalYearBringsItsOwnBudget() {
        YearlyBudget rising = YearlyBudget.from(new TreeMap<>(Map.of(2016, 1200L, 2017, 2400L)));
        purse.spend(1200, rising, APRIL + 11);
        assertThat(purse.allowanceYen(rising, APRIL + 11)).isZero();
        assertThat(purse.allowanceYen(rising, APRIL + 12)).isEqualTo(200);
        assertThat(purse.spentYen(APRIL + 12)).isZero();
    }

    @Test
    void aBudgetCannotBeExceeded() {
        purse.spend(1200, BUDGET, APRIL);
        assertThatThrownBy(() -> purse.spend(1, BUDGET, APRIL + 3)).hasMessageContaining("exceeds the budget of 1200");
        assertThat(purse.spentYen(APRIL + 3)).isEqualTo(1200);
    }

    @Test
    void spendingNothingIsAllowedWhateverHasBeenSpentUnderALargerBudget() {
        purse.spend(1200, BUDGET, APRIL);
        YearlyBudget smaller = YearlyBudget.constant(100);
        assertThat(purse.allowanceYen(smaller, APRIL + 3)).isZero();
        purse.spend(0, smaller, APRIL + 3);
        assertThat(purse.spentYen(APRIL + 3)).isEqualTo(1200);
    }
}
