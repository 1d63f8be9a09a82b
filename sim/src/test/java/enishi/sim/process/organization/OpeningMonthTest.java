package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.organization.Institution;
import enishi.sim.organization.Ngo;
import enishi.sim.parameter.Defaults;
import enishi.sim.population.Geography;
import enishi.sim.process.citizen.CitizenMonth;
import enishi.sim.process.citizen.CitizenParameters;
import enishi.sim.process.citizen.Resolution;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
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
        return open(scale, seed, RULES);
    }

    private static World open(int scale, long seed, OrganizationParameters rules) {
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
                .run(rules, Defaults.of(Resolution.Parameters.class, "rowsPerNgo", 20));
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

    @Test
    void anNgoOfTheStartIsTheDrawsOfItsRank() {
        OrganizationParameters rules = Defaults.with(RULES, "start", Defaults.with(RULES.start(), "large", 5));
        World world = open(1, 2, rules);
        Start.Parameters start = rules.start();
        Budget.Parameters budget = rules.budget();
        double[] places = new double[Geography.PREFECTURES];
        for (int p = 0; p < places.length; p++) {
            places[p] = (p == 0 ? 0 : places[p - 1]) + (p == Geography.TOKYO ? 0 : 1);
        }
        KeyedRandom random = new KeyedRandom(2);
        for (int rank = 0; rank < 60; rank++) {
            Ngo ngo = world.ngos.get(rank);
            random.at(Stream.FOUNDER, 0, rank, 0);
            double income = 1e9;
            if (rank < 2) {
                income = Start.giantIncomeYen(rank + 1, start);
            } else if (rank < 7) {
                income = Start.largeIncomeYen(random.uniform(), start);
            } else {
                while (income >= Start.LARGE_YEN) {
                    income = Start.bodyIncomeYen(random.normal(), start);
                }
            }
            assertThat(ngo.income.monthlyMean()).isEqualTo(Math.round(income / 12));
            random.at(Stream.FOUNDER, 0, rank, 1);
            boolean tokyo = random.chance(income < 2_000_000 ? 0.2 : 0.5);
            assertThat(ngo.home).isEqualTo(tokyo ? Geography.TOKYO : random.weighted(places));
            random.at(Stream.FOUNDER, 0, rank, 2);
            boolean early = random.weighted(new double[] {1, 3}) == 0;
            assertThat(ngo.founded)
                    .isEqualTo(early ? 12 * 1980 + random.below(240) : 12 * 2000 + random.below(12 * 13));
            assertThat(ngo.cause).isEqualTo(random.weighted(new double[] {0.4, 0.8, 1}));
            double unrestricted = (rank < 2 ? 0.9 : start.giftShare()) * income / 12;
            assertThat(ngo.unrestricted.monthlyMean()).isEqualTo(Math.round(unrestricted));
            double index = world.geography.profile(ngo.home).incomeIndex();
            double wanted = Staffing.wanted(unrestricted, Budget.wageYen(index, budget), rules.staffing());
            assertThat(ngo.staff).isEqualTo(Math.floor(2 * wanted) / 2);
            assertThat(ngo.talent).isEqualTo(rules.skill().managementDeviation() * random.normal());
            assertThat(ngo.orientation)
                    .isEqualTo(rules.founding().leastOrientation()
                            + rules.founding().orientationRange() * random.uniform());
            assertThat(ngo.ruralPartners).isEqualTo(random.uniform());
            assertThat(world.institutionTies.number(ngo, Institution.Kind.OVERSEAS))
                    .isPositive();

            double results = ngo.age(world.month)
                    * ProjectResult.ownResultProbability(start.pastProgrammeShare() * unrestricted);
            assertThat((double) ngo.successes).isEqualTo(Math.rint(start.pastSuccessShare() * results));
            assertThat((double) ngo.failures).isEqualTo(Math.rint((1 - start.pastSuccessShare()) * results));
            assertThat(ngo.activity.monthlyMean()).isEqualTo(Math.round(ngo.programmeYen));
            double friends = Math.max(
                    rules.founding().firstSupporters(),
                    (ngo.unrestricted.monthlyMean() - Budget.ownBusinessYen(ngo.staff, ngo.management, budget))
                            / (index * start.meanGiftYen()));
            assertThat(ngo.supporters).isLessThanOrEqualTo((int) Math.ceil(friends));
            double home = 1 - OutreachWork.nationalShare(ngo.fundRaisingYen, rules.outreach());
            assertThat(ngo.homeSupporters).isEqualTo((int) (ngo.supporters * home));
            assertThat(ngo.supportersLastYear).containsOnly(ngo.supporters);
            double success = ProjectResult.successProbability(
                    rules.projectResult().intercept() + rules.projectResult().ownProgrammeAddition(),
                    ngo.expertise,
                    ngo.localKnowledge,
                    start.pastPartners(),
                    0,
                    0,
                    0,
                    rules.projectResult());
            assertThat(ngo.homeBenefit)
                    .isEqualTo(HomeBenefit.resting(
                            ProjectResult.ownResultProbability(ngo.programmeYen) * success,
                            ngo.orientation,
                            rules.homeBenefit()));
            assertThat(ngo.localLegitimacy).isPositive();
            assertThat(world.board.legitimacy(ngo.index, true)).isEqualTo(ngo.localLegitimacy);
            assertThat(ngo.labour).isPositive();
        }
        assertThat(world.ties.all(world.ngos.open())).isNotEmpty();
        assertThat(world.ngos.open().stream()
                        .mapToInt(ngo -> world.institutionTies.number(ngo, Institution.Kind.LOCAL_GOVERNMENT))
                        .sum())
                .isPositive();
    }
}
