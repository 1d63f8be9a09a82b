package enishi.sim.model;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.metric.IndicatorTable;
import enishi.sim.parameter.MonthCount;
import enishi.sim.population.Acquaintances;
import enishi.sim.population.Censuses;
import enishi.sim.population.Geography;
import enishi.sim.population.Residents;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs in which numbers of residents change. */
class PopulationRunTest {

    private static final int EVEN_BEFORE = 1500;
    private static final int AFTER = 2000;

    /** Even prefectures shrink from 2015 to 2018, odd ones grow; the small world's numbers in between. */
    private static Geography changing() {
        SortedMap<Integer, List<Integer>> residents = new TreeMap<>();
        residents.put(2015, numbers(EVEN_BEFORE, -500));
        residents.put(2018, numbers(-AFTER, 1000));
        return SmallWorld.geography().counting(new Censuses(residents));
    }

    private static List<Integer> numbers(int even, int odd) {
        List<Integer> residents = new ArrayList<>();
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            residents.add(SmallWorld.geography().residents(p) + (p % 2 == 0 ? even : odd));
        }
        return residents;
    }

    private static ModelInput input(int scale) {
        return SmallRun.input("geography", changing(), "scale", scale, "months", 42);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 37})
    void whatMustAlwaysHoldHoldsWhilePeopleComeAndGo(int scale) {
        World world = SmallRun.checked(input(scale)).model.world();
        int rows = 0;
        for (Residents residents : world.residents) {
            int p = residents.prefecture();
            assertThat(residents.count()).isEqualTo(world.geography.residents(p));
            assertThat(residents.count()).isEqualTo(SmallWorld.geography().residents(p) + (p % 2 == 0 ? -AFTER : 1000));
            Acquaintances acquaintances = residents.acquaintances;
            for (int row = 0; row < acquaintances.size(); row++) {
                assertThat(residents.hasResident(acquaintances.resident(row))).isTrue();
                rows++;
            }
            assertThat(residents.meanTrust()).isBetween(0.4, 0.9);
            assertThat(residents.meanRaised()).isBetween(0.0, 1.0);
        }
        assertThat(rows).isGreaterThan(100);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        SmallRun one = SmallRun.of(input(10), 1);
        SmallRun three = SmallRun.of(input(10), 3);
        assertThat(three.indicators).isEqualTo(one.indicators);
        assertThat(three.lives).isEqualTo(one.lives);
        assertThat(three.closing).isEqualTo(one.closing);
    }

    @Test
    void aRunDoesNotTouchTheGeographyThatItIsGiven() {
        Geography geography = changing();
        SmallRun first = SmallRun.of(SmallRun.input("geography", geography, "months", 12), 1);
        assertThat(geography.residents(0)).isEqualTo(SmallWorld.geography().residents(0));
        SmallRun second = SmallRun.of(SmallRun.input("geography", geography, "months", 12), 1);
        assertThat(second.indicators).isEqualTo(first.indicators);
    }

    @Test
    void censusesThatAllSayTheSameChangeNothing() {
        SortedMap<Integer, List<Integer>> residents = new TreeMap<>();
        residents.put(2010, numbers(0, 0));
        residents.put(2020, numbers(0, 0));
        Geography same = SmallWorld.geography().counting(new Censuses(residents));
        SmallRun fixed = SmallRun.of(SmallRun.input(), 1);
        SmallRun counted = SmallRun.of(SmallRun.input("geography", same), 1);
        assertThat(counted.indicators).isEqualTo(fixed.indicators);
        assertThat(counted.closing).isEqualTo(fixed.closing);
    }

    @Test
    void theResidentsOfAPrefectureChangeInOctoberAndAtNoOtherTime() {
        EnishiModel model = new EnishiModel(input(10), 1, new RunListener() {
            @Override
            public void observed(IndicatorTable table) {}
        });
        model.start();
        int before = model.world().geography.residents(0);
        int months = 0;
        boolean more = true;
        while (more) {
            more = model.step();
            World world = model.world();
            int now = world.geography.residents(0);
            YearMonth month = MonthCount.calendar(world.month);
            boolean falls = month.getMonthValue() == 10 && month.getYear() >= 2016 && month.getYear() <= 2018;
            assertThat(now < before).isEqualTo(falls);
            assertThat(world.catchment.homeResidents(0)).isEqualTo(now);
            before = now;
            months++;
        }
        model.finish();
        assertThat(months).isEqualTo(48);
    }
}
