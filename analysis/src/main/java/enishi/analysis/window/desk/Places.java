package enishi.analysis.window.desk;

import enishi.analysis.comparison.Language;
import enishi.scenarios.data.PrefectureTable;
import enishi.scenarios.data.TableFiles;
import enishi.sim.population.PrefectureProfile;
import java.util.List;
import java.util.Locale;

/** The prefectures by the names that people give them. */
final class Places {

    private static final List<PrefectureProfile> ALL =
            PrefectureTable.load(TableFiles.SHIPPED).profiles();

    private Places() {}

    /** All of them, from north to south. */
    static List<PrefectureProfile> all() {
        return ALL;
    }

    /** The name of the prefecture of an ISO 3166-2 code. */
    static String name(String code, Language language) {
        return ALL.stream()
                .filter(place -> place.isoCode().equals(code))
                .map(place -> name(place, language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("prefecture [" + code + "] must be JP-01 to JP-47."));
    }

    static String name(PrefectureProfile place, Language language) {
        return language.of(place.nameEn(), place.nameJa());
    }

    /** Whether somebody who types some letters may mean the prefecture: its names in both languages, or its code. */
    static boolean fits(PrefectureProfile place, String letters) {
        String wanted = letters.strip().toLowerCase(Locale.ROOT);
        return place.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                || place.nameJa().contains(wanted)
                || place.isoCode().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
