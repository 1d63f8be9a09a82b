package enishi.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import enishi.sim.parameter.MonthCount;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class YearlyBudgetTest {

    private static int month(int year, int month) {
        return MonthCount.of(YearMonth.of(year, month));
    }

    private static YearlyBudget from(Map<Integer, Long> changes) {
        return YearlyBudget.from(new TreeMap<>(changes));
    }

    @Test
    void aConstantIsTheSameInEveryMonth() {
        assertThat(YearlyBudget.constant(7).yen(0)).isEqualTo(7);
        assertThat(YearlyBudget.constant(7).yen(month(2100, 12))).isEqualTo(7);
    }

    @Test
    void anAmountHoldsFromAprilUntilTheNextOne() {
        YearlyBudget budget = from(Map.of(2002, 20L, 2017, 50L, 2020, 0L));
        assertThat(budget.yen(month(2002, 3))).isZero();
        assertThat(budget.yen(month(2002, 4))).isEqualTo(20);
        assertThat(budget.yen(month(2017, 3))).isEqualTo(20);
        assertThat(budget.yen(month(2017, 4))).isEqualTo(50);
        assertThat(budget.yen(month(2018, 1))).isEqualTo(50);
        assertThat(budget.yen(month(2020, 3))).isEqualTo(50);
        assertThat(budget.yen(month(2020, 4))).isZero();
        assertThat(budget.yen(month(2099, 1))).isZero();
    }

    @Test
    void yearsThatChangeNothingAreLeftOut() {
        assertThat(from(Map.of(2000, 0L, 2002, 20L, 2005, 20L))).isEqualTo(from(Map.of(2002, 20L)));
        assertThat(from(Map.of(2000, 0L))).isEqualTo(YearlyBudget.constant(0)).isEqualTo(from(Map.of()));
        assertThat(from(Map.of(2002, 20L))).isNotEqualTo(YearlyBudget.constant(20));
    }

    @Test
    void itDoesNotChangeWithTheMapItCameFrom() {
        TreeMap<Integer, Long> changes = new TreeMap<>(Map.of(2002, 20L));
        YearlyBudget budget = YearlyBudget.from(changes);
        changes.put(2002, 90L);
        assertThat(budget.changesYen()).containsExactly(Map.entry(2002, 20L));
    }

    @Test
    void aConstantWithChangesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new YearlyBudget(5, new TreeMap<>(Map.of(2002, 20L))))
                .withMessageContaining("Maybe only one of the two was meant.");
    }
}
