package enishi.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.organization.StartTables;
import enishi.sim.population.Cause;
import enishi.sim.population.Geography;
import enishi.sim.population.PartnerCountry;
import enishi.sim.population.PrefectureProfile;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product's tables add up to what is published. */
class TablesTest {

    private final Tables tables = Tables.load();
    private final List<PrefectureProfile> profiles = tables.geography().profiles();

    private double mean(ToDoubleFunction<PrefectureProfile> value) {
        return profiles.stream()
                        .mapToDouble(p -> value.applyAsDouble(p) * p.population())
                        .sum()
                / tables.geography().residents();
    }

    @Test
    void residentsAreThoseOfTheCensusOf2020() {
        assertThat(tables.geography().residents()).isEqualTo(126_146_099);
        assertThat(profiles.get(Geography.TOKYO).nameEn()).isEqualTo("Tokyo");
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 117060396",
        "1990, 123611167",
        "2000, 126925843",
        "2005, 127767994",
        "2010, 128057352",
        "2015, 127094745",
        "2020, 126146099",
        "2025, 126146099"
    })
    void residentsOfACensusAddUpToWhatIsPublished(int year, int residents) {
        int october = 12 * year + 9;
        assertThat(tables.geography()
                        .counting(tables.censuses())
                        .during(october, october)
                        .residents())
                .isEqualTo(residents);
    }

    @Test
    void betweenCensusesResidentsLieOnAStraightLine() {
        int tokyo1990 = tables.censuses().residents(Geography.TOKYO, 12 * 1990 + 9);
        int tokyo2000 = tables.censuses().residents(Geography.TOKYO, 12 * 2000 + 9);
        assertThat(tokyo1990).isEqualTo(11_855_563);
        assertThat(tables.censuses().residents(Geography.TOKYO, 12 * 1993 + 9))
                .isEqualTo(Math.round(tokyo1990 + 0.3 * (tokyo2000 - tokyo1990)));
    }

    @Test
    void elevenPrefecturesAreMetropolitan() {
        assertThat(profiles.stream().filter(PrefectureProfile::metropolitan)).hasSize(11);
    }

    @Test
    void indicesHaveMeanOne() {
        assertThat(mean(PrefectureProfile::incomeIndex)).isEqualTo(1, within(1e-12));
        assertThat(mean(PrefectureProfile::socialCapital)).isEqualTo(1, within(1e-12));
        assertThat(mean(PrefectureProfile::internationalVolunteering)).isEqualTo(1, within(0.01));
    }

    @Test
    void sharesAreThoseOfJapan() {
        assertThat(mean(PrefectureProfile::urbanShare)).isEqualTo(0.6999, within(0.0005));
        assertThat(mean(PrefectureProfile::workingAgeShare)).isEqualTo(0.592, within(0.002));
        assertThat(mean(PrefectureProfile::oldShare)).isEqualTo(0.287, within(0.002));
    }

    @Test
    void coveringOfficesSitInAPrefectureThatTheyCover() {
        assertThat(profiles)
                .allSatisfy(p -> assertThat(profiles.get(p.coveringOffice() - 1).coveringOffice())
                        .isEqualTo(p.coveringOffice()));
        assertThat(profiles.get(33).coveringOffice()).isEqualTo(34);
        assertThat(profiles.get(46).coveringOffice()).isEqualTo(47);
    }

    @Test
    void causesShareOutCitizensAndNgos() {
        assertThat(tables.causes())
                .extracting(Cause::id)
                .containsExactly(
                        "education", "health", "children", "environment", "rural-development", "peace-and-relief");
        assertThat(tables.causes().stream().mapToDouble(Cause::interestShare).sum())
                .isEqualTo(1, within(1e-9));
        assertThat(tables.causes().stream().mapToDouble(Cause::startShare).sum())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void hiroshimaStandsForPeace() {
        assertThat(tables.heritage()).hasSize(47).allMatch(row -> row.size() == 6);
        double peace = tables.heritage().get(33).get(5);
        assertThat(peace).isEqualTo(0.95);
        assertThat(tables.heritage()).allMatch(row -> row.get(5) <= peace);
    }

    @Test
    void peaceIsMostHeatedInOkinawa() {
        assertThat(tables.heat()).hasSize(47).allMatch(row -> row.size() == 6);
        assertThat(tables.heat().get(46).get(5)).isEqualTo(1);
        assertThat(tables.heat()).allMatch(row -> row.stream().allMatch(heat -> heat >= 0.3 && heat <= 1));
    }

    @Test
    void placesOfLearningAverageOneOverResidents() {
        double sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            double knowledge = tables.geography().profile(p).knowledge();
            assertThat(knowledge).isBetween(0.3, 2.2);
            sum += knowledge * tables.geography().residents(p);
        }
        assertThat(sum / tables.geography().residents()).isCloseTo(1, within(1e-12));
    }

    @Test
    void startLocationsAreVolunteersOutsideTokyo() {
        StartTables start = tables.startTables();
        assertThat(start.locationWeights()).hasSize(47);
        assertThat(start.locationWeights().get(Geography.TOKYO)).isZero();
        assertThat(start.locationWeights().get(0)).isEqualTo(0.7 * 4614, within(1e-9));
        assertThat(start.locationWeights().stream().filter(weight -> weight > 0))
                .hasSize(46);
    }

    @Test
    void largerNgosAreMoreOftenInTokyo() {
        assertThat(tables.startTables().tokyoShares())
                .extracting(StartTables.SizeClass::tokyoShare)
                .containsExactly(0.42, 0.50, 0.72, 0.90);
        assertThat(tables.startTables().tokyoShares().get(3).belowYen()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void foundingPeriodsFollowEachOther() {
        assertThat(tables.startTables().periods())
                .hasSize(6)
                .first()
                .satisfies(period -> assertThat(period.fromYear()).isEqualTo(1960));
    }

    @Test
    void partnersAreMostlyInAsiaAndMostOftenInThePhilippines() {
        double all = tables.countries().stream()
                .mapToDouble(PartnerCountry::startWeight)
                .sum();
        double asia = tables.countries().stream()
                .filter(country -> country.region().endsWith("asia"))
                .mapToDouble(PartnerCountry::startWeight)
                .sum();
        assertThat(asia / all).isEqualTo(0.681, within(0.0005));
        assertThat(tables.countries())
                .extracting(PartnerCountry::code)
                .doesNotHaveDuplicates()
                .first()
                .isEqualTo("PH");
        assertThat(tables.countries())
                .allSatisfy(country -> assertThat(country.startWeight()).isBetween(1.0, 63.0));
    }

    @Test
    void shocksAreDated() {
        assertThat(Shocks.load()).hasSize(16).anySatisfy(shock -> {
            assertThat(shock.id()).isEqualTo("tohoku_2011");
            assertThat(shock.start()).isEqualTo("2011-03");
            assertThat(shock.prefectures()).containsExactly(3, 4, 7);
        });
    }

    @Test
    void mapAndSourcesAreThere() throws IOException {
        for (String file : List.of("prefectures.geojson", "adjacency.csv", "SOURCES.md", "derivations.csv")) {
            try (var in = TableFiles.open(file)) {
                assertThat(in.read()).isPositive();
            }
        }
    }

    @Test
    void prefecturesAreFoundByName() {
        PrefectureTable table = PrefectureTable.load(TableFiles.SHIPPED);
        assertThat(table.codeOf("okinawa")).isEqualTo(47);
        assertThat(table.codeOf("広島県")).isEqualTo(34);
        assertThat(table.codeOf("広島")).isEqualTo(34);
        assertThat(table.codeOf("Atlantis")).isZero();
    }
}
