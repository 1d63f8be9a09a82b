package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.population.Geography;
import enishi.sim.population.PrefectureProfile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * The facts of the 47 prefectures, and what the model takes from them (listed in {@code derivations.csv}).
 *
 * <p>An index is the prefecture's value relative to the mean of Japan, weighted by the people that it is about.
 */
public final class PrefectureTable {

    /** Residents of Japan in the census of 2020. */
    static final long CENSUS_2020 = 126_146_099;

    private static final String FILE = "prefectures.csv";
    private static final String CENSUS = "pop_2020";
    private static final List<String> REGIONS =
            List.of("Hokkaido", "Tohoku", "Kanto", "Chubu", "Kinki", "Chugoku", "Shikoku", "Kyushu-Okinawa");

    private final List<PrefectureProfile> profiles;
    private final List<Double> internationalVolunteers;

    private PrefectureTable(List<PrefectureProfile> profiles, List<Double> internationalVolunteers) {
        this.profiles = List.copyOf(profiles);
        this.internationalVolunteers = List.copyOf(internationalVolunteers);
    }

    /** Reads the table. */
    public static PrefectureTable load(TableFiles files) throws ScenarioException {
        CsvTable table = new CsvTable(
                files,
                FILE,
                "jis_code",
                "name_en",
                "name_ja",
                "region",
                "metropolitan",
                CENSUS,
                "pop_under15_2020",
                "pop_15_64_2020",
                "pop_65plus_2020",
                "capital_lat",
                "capital_lon",
                "income_per_capita_kyen_fy2019",
                "did_pop_share_pct_2020",
                "volunteer_rate_pct_2016",
                "volunteer_intl_coop_rate_pct_2021",
                "pop_10plus_2021_thousand",
                "jica_covering_office",
                "universities",
                "community_halls",
                "elementary_schools",
                "junior_high_schools",
                "high_schools",
                "private_establishments");
        Map<String, Integer> offices = offices(files);
        List<PrefectureRow> rows = table.rows().stream()
                .map(row -> PrefectureRow.read(row, offices, REGIONS))
                .toList();
        checkRows(table, rows);
        table.throwIfAny();
        double income = mean(rows, PrefectureRow::income, PrefectureRow::population);
        double volunteering = mean(rows, PrefectureRow::volunteerRate, PrefectureRow::population);
        double international = mean(rows, PrefectureRow::internationalRate, PrefectureRow::overTen);
        double universities = mean(rows, PrefectureRow::universitiesPerResident, PrefectureRow::population);
        double halls = mean(rows, PrefectureRow::hallsPerResident, PrefectureRow::population);
        double knowledge = mean(rows, row -> row.placesOfLearning(universities, halls), PrefectureRow::population);
        List<PrefectureProfile> profiles = new ArrayList<>();
        List<Double> volunteers = new ArrayList<>();
        for (PrefectureRow row : rows) {
            profiles.add(row.profile(
                    income, volunteering, international, row.placesOfLearning(universities, halls) / knowledge));
            volunteers.add(row.internationalRate() * row.overTen());
        }
        return new PrefectureTable(profiles, volunteers);
    }

    private static void checkRows(CsvTable table, List<PrefectureRow> rows) {
        if (rows.size() != Geography.PREFECTURES) {
            table.problem("", rows.size() + " rows", Geography.PREFECTURES + " rows, one for each prefecture", null);
            return;
        }
        long residents = 0;
        for (int p = 0; p < rows.size(); p++) {
            residents += rows.get(p).population();
            if (rows.get(p).jisCode() != p + 1) {
                table.problem(
                        "line " + (p + 2) + ", column jis_code",
                        rows.get(p).jisCode() + " is out of order",
                        "codes 1 to 47 in their order: " + (p + 1),
                        null);
            }
        }
        if (residents != CENSUS_2020) {
            table.problem(
                    "column " + CENSUS,
                    "the sum is " + residents,
                    CENSUS_2020 + " (residents in the census of 2020)",
                    "Maybe a digit is wrong in one row.");
        }
    }

    private static Map<String, Integer> offices(TableFiles files) {
        CsvTable table = new CsvTable(files, "jica_offices.csv", "office", "prefecture", "source");
        Map<String, Integer> offices = new HashMap<>();
        for (Row row : table.rows()) {
            row.requireSource();
            offices.put(row.text("office"), (int) row.whole("prefecture", 1, Geography.PREFECTURES, "JIS code"));
        }
        table.throwIfAny();
        return offices;
    }

    private static double mean(
            List<PrefectureRow> rows, ToDoubleFunction<PrefectureRow> value, ToDoubleFunction<PrefectureRow> weight) {
        double sum = 0;
        double weights = 0;
        for (PrefectureRow row : rows) {
            sum += value.applyAsDouble(row) * weight.applyAsDouble(row);
            weights += weight.applyAsDouble(row);
        }
        return sum / weights;
    }

    /** The facts that the model takes, in the order of the JIS codes. */
    public List<PrefectureProfile> profiles() {
        return profiles;
    }

    /** People over ten who volunteered for international cooperation within a year, up to a common factor. */
    List<Double> internationalVolunteers() {
        return internationalVolunteers;
    }

    /** The JIS code of a prefecture named in English or Japanese, or 0. */
    public int codeOf(String name) {
        for (PrefectureProfile profile : profiles) {
            String japanese = profile.nameJa();
            if (profile.nameEn().equalsIgnoreCase(name)
                    || japanese.equals(name)
                    || japanese.substring(0, japanese.length() - 1).equals(name)) {
                return profile.jisCode();
            }
        }
        return 0;
    }
}
