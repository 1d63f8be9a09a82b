package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.policy.Schemes;
import enishi.sim.policy.YearlyBudget;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SchemeTest {

    private static final int MAY_2016 = 12 * 2016 + 4;

    @Test
    void itCallsInItsCallMonthsWithinItsDates() {
        Scheme scheme = new Scheme(
                "s",
                1,
                Schemes.scheme(
                        "callMonths", List.of(5, 11), "start", YearMonth.of(2016, 5), "end", YearMonth.of(2017, 5)));
        assertThat(scheme.isCalling(MAY_2016)).isTrue();
        assertThat(scheme.isCalling(MAY_2016 + 1)).isFalse();
        assertThat(scheme.isCalling(MAY_2016 + 6)).isTrue();
        assertThat(scheme.isCalling(MAY_2016 + 12)).isTrue();
        assertThat(scheme.isCalling(MAY_2016 - 6)).isFalse();
        assertThat(scheme.isCalling(MAY_2016 + 18)).isFalse();
    }

    @Test
    void aClosedSchemeCallsNoMoreUntilItIsUsedAgain() {
        Scheme scheme = new Scheme("s", 1, Schemes.scheme());
        scheme.close();
        assertThat(scheme.isCalling(MAY_2016)).isFalse();
        assertThat(scheme.isClosed(MAY_2016)).isTrue();
        scheme.use(Schemes.scheme("annualBudgetYen", YearlyBudget.constant(24)));
        assertThat(scheme.isCalling(MAY_2016)).isTrue();
        assertThat(scheme.settings().annualBudgetYen()).isEqualTo(YearlyBudget.constant(24));
    }

    @Test
    void aSchemePastItsEndIsClosed() {
        Scheme scheme = new Scheme("s", 1, Schemes.scheme("end", YearMonth.of(2016, 5)));
        assertThat(scheme.isClosed(MAY_2016)).isFalse();
        assertThat(scheme.isClosed(MAY_2016 + 1)).isTrue();
    }

    @Test
    void theBudgetOfAYearIsSharedByItsCalls() {
        Scheme scheme = new Scheme(
                "s",
                1,
                Schemes.scheme("annualBudgetYen", YearlyBudget.constant(9_000_000), "callMonths", List.of(4, 8, 12)));
        assertThat(scheme.callBudgetYen(MAY_2016)).isEqualTo(3_000_000);
    }

    @Test
    void aCallHasTheBudgetOfItsFiscalYear() {
        YearlyBudget budget = YearlyBudget.from(new TreeMap<>(Map.of(2016, 400L, 2017, 1000L)));
        Scheme scheme = new Scheme("s", 1, Schemes.scheme("annualBudgetYen", budget, "callMonths", List.of(2, 5)));
        assertThat(scheme.callBudgetYen(MAY_2016 - 3)).isZero();
        assertThat(scheme.callBudgetYen(MAY_2016)).isEqualTo(200);
        assertThat(scheme.callBudgetYen(MAY_2016 + 9)).isEqualTo(200);
        assertThat(scheme.callBudgetYen(MAY_2016 + 12)).isEqualTo(500);
    }
}
