package enishi.sim.population;

import java.util.Locale;

/**
 * The facts of one prefecture that do not change during a run.
 *
 * @param jisCode JIS X 0401 code, 1 (Hokkaido) to 47 (Okinawa)
 * @param nameEn English name
 * @param nameJa Japanese name
 * @param region one of the eight regions
 * @param metropolitan whether it belongs to one of the three major metropolitan areas
 * @param population residents in the census of 2020, at least 1
 * @param workingAgeShare residents from 15 to 64 as a share of those of known age, [0,1]
 * @param oldShare residents of 65 and more as a share of those of known age, [0,1]
 * @param incomeIndex income per head relative to the mean of Japan, above 0
 * @param urbanShare share of residents in densely inhabited districts, [0,1]
 * @param socialCapital volunteer participation rate relative to that of Japan, above 0
 * @param internationalVolunteering rate of volunteering for international cooperation relative to that of Japan, at
 *     least 0
 * @param knowledge universities and community halls per resident relative to Japan, mean 1 over residents, at least 0
 * @param schools elementary, junior high and high schools, at least 1
 * @param latitude of the prefectural office, degrees north
 * @param longitude of the prefectural office, degrees east
 * @param coveringOffice JIS code of the prefecture whose JICA office covers this one
 * @param universities number of universities, at least 0
 * @param establishments number of private establishments, at least 0
 */
public record PrefectureProfile(
        int jisCode,
        String nameEn,
        String nameJa,
        String region,
        boolean metropolitan,
        int population,
        double workingAgeShare,
        double oldShare,
        double incomeIndex,
        double urbanShare,
        double socialCapital,
        double internationalVolunteering,
        double knowledge,
        int schools,
        double latitude,
        double longitude,
        int coveringOffice,
        int universities,
        int establishments) {

    /** Residents under 15 as a share of those of known age, [0,1]. */
    public double youngShare() {
        return 1 - workingAgeShare - oldShare;
    }

    /** The ISO 3166-2 code, such as {@code JP-13}. */
    public String isoCode() {
        return isoCode(jisCode);
    }

    /** The ISO 3166-2 code of the prefecture with the given JIS code. */
    public static String isoCode(int jisCode) {
        return String.format(Locale.ROOT, "JP-%02d", jisCode);
    }
}
