package enishi.scenarios.data;

import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import java.util.List;
import java.util.Map;

/**
 * A row of the prefecture table as far as the model uses it.
 *
 * @param jisCode JIS X 0401 code
 * @param nameEn English name
 * @param nameJa Japanese name
 * @param region one of the eight regions
 * @param metropolitan whether in a major metropolitan area
 * @param population residents in 2020
 * @param workingAge residents from 15 to 64
 * @param old residents of 65 and more
 * @param ofKnownAge residents of known age
 * @param income income per head, thousand yen
 * @param urbanPercent residents in densely inhabited districts, percent
 * @param volunteerRate people over ten who volunteered, percent
 * @param internationalRate people over ten who volunteered for international cooperation, percent
 * @param overTen residents over ten, thousand
 * @param latitude of the prefectural office, degrees
 * @param longitude of the prefectural office, degrees
 * @param coveringOffice JIS code of the seat of the covering office
 * @param universities universities
 * @param halls community halls
 * @param schools elementary, junior high and high schools
 * @param establishments private establishments
 */
record PrefectureRow(
        int jisCode,
        String nameEn,
        String nameJa,
        String region,
        boolean metropolitan,
        long population,
        long workingAge,
        long old,
        long ofKnownAge,
        double income,
        double urbanPercent,
        double volunteerRate,
        double internationalRate,
        double overTen,
        double latitude,
        double longitude,
        int coveringOffice,
        long universities,
        long halls,
        long schools,
        long establishments) {

    static final long MOST_RESIDENTS = 50_000_000;
    private static final long MOST_PLACES = 100_000;
    private static final long MOST_ESTABLISHMENTS = 10_000_000;
    private static final double MOST_COUNTED = 2;

    static PrefectureRow read(Row row, Map<String, Integer> offices, List<String> regions) {
        long children = row.whole("pop_under15_2020", 1, MOST_RESIDENTS, "residents");
        long adults = row.whole("pop_15_64_2020", 1, MOST_RESIDENTS, "residents");
        long old = row.whole("pop_65plus_2020", 1, MOST_RESIDENTS, "residents");
        String office = row.oneOf(
                "jica_covering_office", offices.keySet().stream().sorted().toList());
        return new PrefectureRow(
                (int) row.whole("jis_code", 1, Geography.PREFECTURES, "JIS code"),
                row.text("name_en"),
                row.text("name_ja"),
                row.oneOf("region", regions),
                row.flag("metropolitan"),
                row.whole("pop_2020", 1, MOST_RESIDENTS, "residents"),
                adults,
                old,
                children + adults + old,
                row.number("income_per_capita_kyen_fy2019", 500, 50_000, "thousand yen"),
                row.number("did_pop_share_pct_2020", 0, 100, "percent"),
                row.number("volunteer_rate_pct_2016", 0.1, 100, "percent"),
                row.number("volunteer_intl_coop_rate_pct_2021", 0, 100, "percent"),
                row.number("pop_10plus_2021_thousand", 1, 50_000, "thousand residents"),
                row.number("capital_lat", 20, 46, "degrees north"),
                row.number("capital_lon", 122, 154, "degrees east"),
                offices.getOrDefault(office, 1),
                row.whole("universities", 0, MOST_PLACES, "universities"),
                row.whole("community_halls", 0, MOST_PLACES, "community halls"),
                row.whole("elementary_schools", 1, MOST_PLACES, "schools")
                        + row.whole("junior_high_schools", 0, MOST_PLACES, "schools")
                        + row.whole("high_schools", 0, MOST_PLACES, "schools"),
                row.whole("private_establishments", 0, MOST_ESTABLISHMENTS, "establishments"));
    }

    double universitiesPerResident() {
        return (double) universities / population;
    }

    double hallsPerResident() {
        return (double) halls / population;
    }

    /** Universities and community halls per resident relative to Japan, each counted up to twice that of Japan. */
    double placesOfLearning(double meanUniversities, double meanHalls) {
        return (Math.min(MOST_COUNTED, universitiesPerResident() / meanUniversities)
                        + Math.min(MOST_COUNTED, hallsPerResident() / meanHalls))
                / 2;
    }

    PrefectureProfile profile(double meanIncome, double meanVolunteering, double meanInternational, double knowledge) {
        return new PrefectureProfile(
                jisCode,
                nameEn,
                nameJa,
                region,
                metropolitan,
                Math.toIntExact(population),
                (double) workingAge / ofKnownAge,
                (double) old / ofKnownAge,
                income / meanIncome,
                urbanPercent / 100,
                volunteerRate / meanVolunteering,
                internationalRate / meanInternational,
                knowledge,
                Math.toIntExact(schools),
                latitude,
                longitude,
                coveringOffice,
                Math.toIntExact(universities),
                Math.toIntExact(establishments));
    }
}
