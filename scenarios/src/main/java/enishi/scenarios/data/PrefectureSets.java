package enishi.scenarios.data;

import enishi.sim.population.PrefectureProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Sets of prefectures that a scenario may name instead of their codes: all, by kind, and by region. */
public final class PrefectureSets {

    private static final Map<String, List<String>> SETS = sets();

    private PrefectureSets() {}

    private static Map<String, List<String>> sets() {
        List<PrefectureProfile> all = PrefectureTable.load(TableFiles.SHIPPED).profiles();
        Map<String, List<String>> sets = new LinkedHashMap<>();
        sets.put("japan", codes(all, profile -> true));
        sets.put("metropolitan", codes(all, PrefectureProfile::metropolitan));
        sets.put("nonmetropolitan", codes(all, profile -> !profile.metropolitan()));
        for (PrefectureProfile one : all) {
            sets.putIfAbsent(
                    one.region().toLowerCase(Locale.ROOT),
                    codes(all, profile -> profile.region().equals(one.region())));
        }
        return Collections.unmodifiableMap(sets);
    }

    private static List<String> codes(List<PrefectureProfile> profiles, Predicate<PrefectureProfile> member) {
        return profiles.stream()
                .filter(member)
                .map(profile -> PrefectureProfile.isoCode(profile.jisCode()))
                .toList();
    }

    /** The names of the sets: {@code japan}, {@code metropolitan}, {@code nonmetropolitan}, then regions from the north on. */
    public static List<String> names() {
        return List.copyOf(SETS.keySet());
    }

    /** The ISO 3166-2 codes of all prefectures, by JIS code. */
    public static List<String> allCodes() {
        return SETS.getOrDefault("japan", List.of());
    }

    /**
     * The codes that are meant by codes and names of sets: by JIS code, each once.
     *
     * @param codesAndNames codes and names; what is neither is left out
     */
    public static List<String> codes(Collection<String> codesAndNames) {
        List<String> meant = new ArrayList<>();
        for (String text : codesAndNames) {
            meant.addAll(SETS.getOrDefault(text, List.of(text)));
        }
        return allCodes().stream().filter(meant::contains).toList();
    }
}
