package enishi.scenarios.data;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.population.PrefectureProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Sets of prefectures by name. */
class PrefectureSetsTest {

    private static final List<String> REGIONS =
            List.of("hokkaido", "tohoku", "kanto", "chubu", "kinki", "chugoku", "shikoku", "kyushu-okinawa");

    @Test
    void theyAreAllOfJapanItsHalvesAndItsRegions() {
        List<String> names = new ArrayList<>(List.of("japan", "metropolitan", "nonmetropolitan"));
        names.addAll(REGIONS);
        assertThat(PrefectureSets.names()).isEqualTo(names);
    }

    @Test
    void halvesAndRegionsMakeJapan() {
        assertThat(PrefectureSets.codes(List.of("metropolitan"))).hasSize(11).contains("JP-13", "JP-27");
        assertThat(PrefectureSets.codes(List.of("nonmetropolitan"))).hasSize(36).contains("JP-01", "JP-34");
        assertThat(PrefectureSets.codes(List.of("nonmetropolitan", "metropolitan")))
                .isEqualTo(PrefectureSets.codes(List.of("japan")));
        assertThat(PrefectureSets.codes(REGIONS)).isEqualTo(PrefectureSets.allCodes());
        assertThat(PrefectureSets.allCodes()).hasSize(47).isSorted();
    }

    @Test
    void codesAndSetsAreJoinedByJisCodeWithoutRepeats() {
        assertThat(PrefectureSets.codes(List.of("JP-47", "shikoku", "JP-37", "JP-01")))
                .containsExactly("JP-01", "JP-36", "JP-37", "JP-38", "JP-39", "JP-47");
    }

    @Test
    void everyPrefectureIsInItsRegion() {
        for (PrefectureProfile profile :
                PrefectureTable.load(TableFiles.SHIPPED).profiles()) {
            assertThat(REGIONS.stream()
                            .filter(region ->
                                    PrefectureSets.codes(List.of(region)).contains(profile.isoCode())))
                    .containsExactly(profile.region().toLowerCase(Locale.ROOT));
        }
    }
}
