package enishi.sim.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import enishi.sim.parameter.Defaults;
import enishi.sim.world.SmallWorld;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GeographyTest {

    private final Geography geography = SmallWorld.geography();

    @Test
    void residentsAreNumberedFromOneByPrefectureWithoutGaps() {
        int next = 1;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            assertThat(geography.firstResident(p)).isEqualTo(next);
            next += geography.residents(p);
        }
        assertThat(geography.residents()).isEqualTo(next - 1);
    }

    @Test
    void theFirstAndTheLastResidentOfEveryPrefectureLiveThere() {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            int first = geography.firstResident(p);
            assertThat(geography.prefectureOf(first)).isEqualTo(p);
            assertThat(geography.prefectureOf(first + geography.residents(p) - 1))
                    .isEqualTo(p);
        }
    }

    @Test
    void distancesAreSymmetricAndKeepTheTriangleInequality() {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            assertThat(geography.distanceKm(p, p)).isZero();
            for (int q = 0; q < Geography.PREFECTURES; q++) {
                assertThat(geography.distanceKm(p, q)).isCloseTo(geography.distanceKm(q, p), within(1e-9));
                for (int r = 0; r < Geography.PREFECTURES; r++) {
                    assertThat(geography.distanceKm(p, q))
                            .isLessThanOrEqualTo(geography.distanceKm(p, r) + geography.distanceKm(r, q) + 1e-9);
                }
            }
        }
    }

    @Test
    void fromTokyoToOsakaAreAboutFourHundredKilometres() {
        // 35.6894 N 139.6917 E and 34.6863 N 135.5200 E: 396 km by other calculators.
        List<PrefectureProfile> profiles = new ArrayList<>(geography.profiles());
        profiles.set(12, Defaults.with(profiles.get(12), "latitude", 35.6894, "longitude", 139.6917));
        profiles.set(26, Defaults.with(profiles.get(26), "latitude", 34.6863, "longitude", 135.5200));
        assertThat(new Geography(profiles).distanceKm(12, 26)).isCloseTo(396, within(1.5));
    }

    @Test
    void aDegreeOfLatitudeIsAHundredAndElevenKilometres() {
        assertThat(geography.distanceKm(0, 7)).isCloseTo(1.5 * Math.PI * 6371.0088 / 180, within(1e-6));
    }

    @Test
    void onlyNearPrefecturesAreCommutingRegion() {
        assertThat(geography.inCatchment(5, 5)).isTrue();
        assertThat(geography.distanceKm(Geography.TOKYO, SmallWorld.NEIGHBOUR)).isLessThan(50);
        assertThat(geography.inCatchment(Geography.TOKYO, SmallWorld.NEIGHBOUR)).isTrue();
        assertThat(geography.inCatchment(SmallWorld.NEIGHBOUR, Geography.TOKYO)).isTrue();
        assertThat(geography.inCatchment(0, 1)).isFalse();
        assertThat(geography.commuting(3, 3)).isEqualTo(1);
        assertThat(geography.commuting(0, 1)).isCloseTo(Math.exp(-geography.distanceKm(0, 1) / 30), within(1e-12));
    }

    @Test
    void accessIsBestInTokyoAndPeripheralityStaysBetweenZeroAndOne() {
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            assertThat(geography.access(p)).isBetween(0.0, 1.0);
            assertThat(geography.access(p)).isLessThanOrEqualTo(geography.access(Geography.TOKYO));
            assertThat(geography.peripherality(p)).isBetween(0.0, 1.0);
        }
        assertThat(geography.access(Geography.TOKYO)).isEqualTo(1);
        assertThat(geography.peripherality(Geography.TOKYO)).isCloseTo(1 - (1 + 0.9) / 2, within(1e-12));
    }

    @Test
    void osakaAndNagoyaGiveAccessOfTheirOwn() {
        assertThat(geography.access(26)).isGreaterThanOrEqualTo(0.8);
        assertThat(geography.access(22)).isGreaterThanOrEqualTo(0.7);
    }

    @Test
    void theRelativeShareOfCandidatesHasMeanOneOverResidents() {
        for (double oldWeight : new double[] {0, 0.5, 1, 3}) {
            double sum = 0;
            for (int p = 0; p < Geography.PREFECTURES; p++) {
                sum += geography.relativeShareOfCandidates(p, oldWeight) * geography.residents(p);
            }
            assertThat(sum / geography.residents()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void aPrefectureWithManyOldHasMoreCandidatesTheMoreTheyCount() {
        // Prefecture 0 has the largest share of old residents, prefecture 46 the smallest.
        assertThat(geography.relativeShareOfCandidates(0, 1)).isGreaterThan(geography.relativeShareOfCandidates(0, 0));
        assertThat(geography.relativeShareOfCandidates(46, 1)).isLessThan(geography.relativeShareOfCandidates(46, 0));
    }

    @Test
    void pupilsAreThoseWhoAreNeitherOfWorkingAgeNorOld() {
        // Number 10 has 3,400 residents and shares of .53 and .36.
        assertThat(geography.profile(10).youngShare()).isCloseTo(0.11, within(1e-12));
        assertThat(geography.pupils(10)).isEqualTo(374);
    }

    @Test
    void aMissingPrefectureIsRefused() {
        assertThatThrownBy(() -> new Geography(geography.profiles().subList(0, 46)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(46)")
                .hasMessageContaining("47");
    }

    @Test
    void unsortedPrefecturesAreRefused() {
        List<PrefectureProfile> profiles = new ArrayList<>(geography.profiles());
        Collections.swap(profiles, 3, 4);
        assertThatThrownBy(() -> new Geography(profiles))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Prefecture 5");
    }

    @Test
    void isoCodesHaveTwoDigits() {
        assertThat(PrefectureProfile.isoCode(1)).isEqualTo("JP-01");
        assertThat(geography.profile(46).isoCode()).isEqualTo("JP-47");
    }

    private static Geography growing() {
        SortedMap<Integer, List<Integer>> residents = new TreeMap<>();
        residents.put(
                2000,
                SmallWorld.geography().profiles().stream()
                        .map(profile -> profile.population() - 10 * profile.jisCode())
                        .toList());
        residents.put(
                2010,
                SmallWorld.geography().profiles().stream()
                        .map(profile -> profile.population() + (profile.jisCode() % 2 == 0 ? 500 : -500))
                        .toList());
        return SmallWorld.geography().counting(new Censuses(residents));
    }

    @Test
    void idsHaveRoomForTheMostResidentsOfARun() {
        Geography during = growing().during(12 * 1999, 12 * 2015);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            int population = SmallWorld.geography().profile(p).population();
            int room = population + (p % 2 == 1 ? 500 : -10 * (p + 1));
            assertThat(during.residents(p)).isEqualTo(population - 10 * (p + 1));
            assertThat(during.prefectureOf(during.firstResident(p))).isEqualTo(p);
            assertThat(during.prefectureOf(during.firstResident(p) + room - 1)).isEqualTo(p);
            assertThat(p == 46 ? 46 : during.prefectureOf(during.firstResident(p) + room))
                    .isEqualTo(Math.min(46, p + 1));
        }
    }

    @Test
    void settlingChangesNumbersInOctoberAndNoIds() {
        Geography during = growing().during(12 * 1999, 12 * 2015);
        int first = during.firstResident(30);
        assertThat(during.settle(12 * 2001 + 8)).isFalse();
        assertThat(during.settle(12 * 2001 + 9)).isTrue();
        assertThat(during.settle(12 * 2001 + 9)).isFalse();
        assertThat(during.firstResident(30)).isEqualTo(first);
        assertThat(during.settle(12 * 2010 + 9)).isTrue();
        assertThat(during.residents(1))
                .isEqualTo(SmallWorld.geography().profile(1).population() + 500);
        int sum = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            sum += during.residents(p);
        }
        assertThat(during.residents()).isEqualTo(sum);
    }

    @Test
    void everyPlaceInJapanIsAResidentWhoLivesThereNow() {
        Geography during = growing().during(12 * 1999, 12 * 2015);
        int place = 0;
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int i = 0; i < during.residents(p); i++) {
                assertThat(during.resident(place)).isEqualTo(during.firstResident(p) + i);
                place++;
            }
        }
        assertThat(place).isEqualTo(during.residents());
        Geography fixed = SmallWorld.geography();
        for (int i = 0; i < fixed.residents(); i += 997) {
            assertThat(fixed.resident(i)).isEqualTo(1 + i);
        }
    }

    @Test
    void everydayLifeCanBeKeptWithinBorders() {
        Geography apart = geography.within(0.001, 0);
        for (int p = 0; p < Geography.PREFECTURES; p++) {
            for (int q = 0; q < Geography.PREFECTURES; q++) {
                assertThat(apart.commuting(p, q)).isEqualTo(p == q ? 1 : 0);
                assertThat(apart.inCatchment(p, q)).isEqualTo(p == q);
                assertThat(apart.distanceKm(p, q)).isEqualTo(geography.distanceKm(p, q));
            }
        }
        assertThat(geography.within(30, 50)).isSameAs(geography);
    }
}
