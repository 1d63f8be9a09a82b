package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.world.SmallWorld;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CatchmentTest {

    private final Geography geography = SmallWorld.geography();
    private final Catchment catchment = new Catchment(geography);

    @Test
    void weightsAreResidentsByUrbanShareAndCloseness() {
        for (int p : new int[] {0, SmallWorld.NEIGHBOUR, Geography.TOKYO, 46}) {
            double[] cumulative = catchment.cumulative(p);
            for (int q = 0; q < Geography.PREFECTURES; q++) {
                double weight = cumulative[q] - (q == 0 ? 0 : cumulative[q - 1]);
                double expected = geography.residents(q)
                        * (0.3 + 0.7 * geography.profile(q).urbanShare())
                        * Math.exp(-geography.distanceKm(p, q) / 30);
                assertThat(weight).isCloseTo(expected, within(1e-8));
            }
            assertThat(catchment.size(p)).isEqualTo(cumulative[46]);
        }
    }

    @Test
    void weightsNeverFall() {
        double[] cumulative = catchment.cumulative(20);
        for (int q = 1; q < cumulative.length; q++) {
            assertThat(cumulative[q]).isGreaterThanOrEqualTo(cumulative[q - 1]);
        }
    }

    @Test
    void homeResidentsAreThoseOfPrefecturesInReach() {
        assertThat(catchment.homeResidents(0)).isEqualTo(geography.residents(0));
        assertThat(catchment.homeResidents(Geography.TOKYO))
                .isEqualTo(geography.residents(11) + geography.residents(12) + geography.residents(13));
    }

    @Test
    void itFollowsNumbersOfResidents() {
        SortedMap<Integer, List<Integer>> residents = new TreeMap<>();
        residents.put(2000, Collections.nCopies(Geography.PREFECTURES, 1000));
        residents.put(2001, Collections.nCopies(Geography.PREFECTURES, 1500));
        Geography during = geography.counting(new Censuses(residents)).during(12 * 2000, 12 * 2002);
        Catchment changing = new Catchment(during);
        double size = changing.size(20);
        assertThat(changing.homeResidents(Geography.TOKYO)).isEqualTo(3000);
        during.settle(12 * 2002);
        changing.settle(during);
        assertThat(changing.size(20)).isCloseTo(1.5 * size, within(1e-9));
        assertThat(changing.homeResidents(Geography.TOKYO)).isEqualTo(4500);
    }
}
