package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.sim.parameter.MonthCount;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CensusesTest {

    private final Censuses censuses = censuses();

    /** Prefecture 0 grows from 1000 to 1100 and falls to 1045, prefecture 1 falls and rises, the others stay at 500. */
    private static Censuses censuses() {
        SortedMap<Integer, List<Integer>> residents = new TreeMap<>();
        residents.put(1990, census(1000, 700));
        residents.put(2000, census(1100, 600));
        residents.put(2005, census(1045, 650));
        return new Censuses(residents);
    }

    private static List<Integer> census(int first, int second) {
        List<Integer> residents = new ArrayList<>(Collections.nCopies(Geography.PREFECTURES, 500));
        residents.set(0, first);
        residents.set(1, second);
        return residents;
    }

    private static int month(int year, int month) {
        return MonthCount.of(YearMonth.of(year, month));
    }

    @Test
    void aCensusHoldsFromItsOctober() {
        assertThat(censuses.residents(0, month(2000, 10))).isEqualTo(1100);
        assertThat(censuses.residents(0, month(2001, 9))).isEqualTo(1100);
        assertThat(censuses.residents(0, month(2000, 9))).isEqualTo(1090);
    }

    @Test
    void betweenCensusesNumbersLieOnAStraightLine() {
        assertThat(censuses.residents(0, month(1990, 10))).isEqualTo(1000);
        assertThat(censuses.residents(0, month(1993, 12))).isEqualTo(1030);
        assertThat(censuses.residents(0, month(2004, 10))).isEqualTo(1056);
        assertThat(censuses.residents(1, month(1997, 1))).isEqualTo(640);
        assertThat(censuses.residents(46, month(1997, 1))).isEqualTo(500);
    }

    @Test
    void beforeTheFirstAndAfterTheLastNothingChanges() {
        assertThat(censuses.residents(0, month(1960, 1))).isEqualTo(1000);
        assertThat(censuses.residents(0, month(2005, 10))).isEqualTo(1045);
        assertThat(censuses.residents(0, month(2040, 12))).isEqualTo(1045);
    }

    @Test
    void theMostIsThatOfTheBestYearOfTheSpan() {
        assertThat(censuses.most(0, month(1986, 3), month(2025, 3))).isEqualTo(1100);
        assertThat(censuses.most(1, month(1986, 3), month(2025, 3))).isEqualTo(700);
        assertThat(censuses.most(0, month(1986, 3), month(1993, 9))).isEqualTo(1020);
        assertThat(censuses.most(1, month(1995, 10), month(1995, 10))).isEqualTo(650);
        for (int from = month(1988, 1); from < month(2007, 1); from += 7) {
            for (int to = from; to < month(2008, 1); to += 5) {
                int most = 0;
                for (int month = from; month <= to; month++) {
                    most = Math.max(most, censuses.residents(1, month));
                }
                assertThat(censuses.most(1, from, to)).isEqualTo(most);
            }
        }
    }

    @Test
    void censusesAreRefusedIfThereAreNoneOrAPrefectureIsMissing() {
        assertThatThrownBy(() -> new Censuses(new TreeMap<>()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe a table is empty.");
        assertThatThrownBy(() -> new Censuses(new TreeMap<>(Collections.singletonMap(2000, List.of(1, 2)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2000 (2) must be 47");
    }
}
