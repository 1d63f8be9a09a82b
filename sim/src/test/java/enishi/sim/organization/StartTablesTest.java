package enishi.sim.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.StartTables.Period;
import org.junit.jupiter.api.Test;

class StartTablesTest {

    private final Period eighties = new Period(1980, 1989, 110);

    @Test
    void aPeriodThatIsOverCountsInFull() {
        assertThat(eighties.monthsBefore(12 * 1990)).isEqualTo(120);
        assertThat(eighties.monthsBefore(12 * 2013)).isEqualTo(120);
        assertThat(eighties.weightBefore(12 * 2013)).isEqualTo(110);
    }

    @Test
    void aPeriodThatGoesOnCountsByItsMonthsSoFar() {
        assertThat(eighties.monthsBefore(12 * 1986 + 2)).isEqualTo(74);
        assertThat(eighties.weightBefore(12 * 1986 + 2)).isCloseTo(110 * 74 / 120.0, within(1e-12));
    }

    @Test
    void aPeriodToComeDoesNotCount() {
        assertThat(eighties.monthsBefore(12 * 1980)).isZero();
        assertThat(eighties.monthsBefore(12 * 1975)).isZero();
        assertThat(eighties.weightBefore(12 * 1975)).isZero();
    }
}
