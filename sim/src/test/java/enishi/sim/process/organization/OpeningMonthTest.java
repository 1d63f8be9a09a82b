package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.world.SmallWorld;
import enishi.sim.world.World;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningMonthTest {

    private static final OrganizationParameters RULES = Defaults.of(
            OrganizationParameters.class,
            "start",
            Defaults.of(
                    Start.Parameters.class,
                    "ngos",
                    60,
                    "giants",
                    2,
                    "giantExponent",
                    1,
                    "large",
                    0,
                    "largestIncomeYen",
                    20_000_000,
                    "medianIncomeYen",
                    1_000_000,
                    "incomeDeviation",
                    0.8,
                    "meanGiftYen",
                    3000),
            "founding",
            Defaults.of(Founding.Parameters.class, "firstSupporters", 10));

    private static World open(int scale, long seed) {
        World world = SmallWorld.world(scale);
        List<CitizenMonth> citizens = world.residents.stream()
                .map(residents -> new CitizenMonth(
                        world.geography,
                        world.causes,
                        residents,
                        world.board,
                        seed,
                        Defaults.of(CitizenParameters.class)))
                .toList();
        new OpeningMonth(world, SmallWorld.startTables(), citizens, seed)
                .run(RULES, Defaults.of(Resolution.Parameters.class, "rowsPerNgo", 20));
        return world;
    }

    @Test
    void asManyNgosAsWantedAreThereWithMoneyPeopleAndSupporters() {
        World world = open(10, 1);
        assertThat(world.ngos.active()).isEqualTo(60);
        assertThat(world.ledger.total()).isZero();
        for (Ngo ngo : world.ngos.all()) {
            assertThat(ngo.isActive()).isTrue();
            assertThat(world.cash(ngo)).isPositive();
            assertThat(ngo.core.count()).isBetween(1, RULES.coreGroup().largest());
            for (int place = 0; place < ngo.core.count(); place++) {
                assertThat(ngo.core.ageMonths(place)).isBetween(12 * 20, 12 * 84);
            }
            assertThat(ngo.supporters).isGreaterThanOrEqualTo(10);
            assertThat(ngo.weight).isBetween(1, 10);
            assertThat(ngo.founded).isBetween(12 * 1980, 12 * 2013 - 1).isLessThan(world.month);
            assertThat(2 * ngo.staff).isEqualTo(Math.rint(2 * ngo.staff)).isNotNegative();
            assertThat(ngo.expertise).isBetween(0.0, 1.0);
            assertThat(ngo.management).isBetween(0.0, 1.0);
        }
    }

    @Test
    void theLargestComeFirst() {
        World world = open(10, 1);
        assertThat(world.ngos.get(0).income.monthlyMean()).isEqualTo(Math.round(20_000_000 / 12.0));
        assertThat(world.ngos.get(1).income.monthlyMean()).isEqualTo(Math.round(10_000_000 / 12.0));
    }

    @Test
    void supportersAgreeWithTheRowsOfResidents() {
        World world = open(10, 1);
        int[] rows = new int[world.ngos.size()];
        world.residents.forEach(residents -> {
            for (int row = 0; row < residents.acquaintances.size(); row++) {
                if (residents.acquaintances.isSupporter(row)) {
                    rows[residents.acquaintances.ngo(row)]++;
                }
            }
        });
        for (Ngo ngo : world.ngos.all()) {
            assertThat(rows[ngo.index] * ngo.weight).isEqualTo(ngo.supporters);
        }
    }

    @Test
    void aboutAsManyAsTheTablesSayAreInTokyo() {
        // 60 NGOs of which .2 to .5 at home in Tokyo, ten seeds.
        List<Integer> numbers = new ArrayList<>();
        for (long seed = 1; seed <= 10; seed++) {
            numbers.add(open(100, seed).ngos.active(Geography.TOKYO));
        }
        assertThat(numbers.stream().mapToInt(Integer::intValue).sum()).isBetween(100, 240);
    }

    @Test
    void theSameSeedOpensTheSameWorld() {
        World one = open(10, 3);
        World same = open(10, 3);
        for (Ngo ngo : one.ngos.all()) {
            Ngo twin = same.ngos.get(ngo.index);
            assertThat(twin.id).isEqualTo(ngo.id);
            assertThat(twin.supporters).isEqualTo(ngo.supporters);
            assertThat(twin.core.count()).isEqualTo(ngo.core.count());
        }
    }
}
