package enishi.sim.policy;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.MonthCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShockTest {

    private static final int APRIL = MonthCount.of(YearMonth.of(2016, 4));

    @Test
    void itActsInItsMonthsOnly() {
        Shock shock = Shocks.shock();
        assertThat(List.of(shock.acts(APRIL - 1), shock.acts(APRIL), shock.acts(APRIL + 2), shock.acts(APRIL + 3)))
                .containsExactly(false, true, true, false);
        assertThat(shock.begins(APRIL)).isTrue();
        assertThat(shock.begins(APRIL + 1)).isFalse();
    }

    @Test
    void withoutPlacesItStrikesAllOfJapan() {
        assertThat(Shocks.shock().strikes("JP-13")).isTrue();
        Shock here = Shocks.shock("prefectures", List.of("JP-04"));
        assertThat(here.strikes("JP-04")).isTrue();
        assertThat(here.strikes("JP-13")).isFalse();
    }

    @Test
    void monthsOfReliefMakeTheSumToTheYen() {
        for (long sum : new long[] {0, 1, 5, 100, 6_000_000_001L, 1_000_000_000_000L}) {
            Shock shock = Shocks.shock("reliefDonationsYen", sum, "reliefMonths", 7);
            long given = 0;
            for (int month = APRIL - 2; month < APRIL + 20; month++) {
                assertThat(shock.reliefYen(month)).isBetween(0L, sum / 7 + 1);
                given += shock.reliefYen(month);
            }
            assertThat(given).isEqualTo(sum);
        }
    }

    @Test
    void reliefIsNeededInItsOwnMonthsAndOnlyIfThePublicGives() {
        Shock shock = Shocks.shock("reliefDonationsYen", 10, "reliefMonths", 5);
        assertThat(shock.needsRelief(APRIL - 1)).isFalse();
        assertThat(shock.needsRelief(APRIL + 4)).isTrue();
        assertThat(shock.needsRelief(APRIL + 5)).isFalse();
        assertThat(Shocks.shock().needsRelief(APRIL)).isFalse();
    }

    @Test
    void placesDoNotChangeWithTheListsTheyCameFrom() {
        List<String> places = new ArrayList<>(List.of("JP-01"));
        Shock shock = Shocks.shock("prefectures", places);
        places.set(0, "JP-47");
        assertThat(shock.prefectures()).containsExactly("JP-01");
    }
}
