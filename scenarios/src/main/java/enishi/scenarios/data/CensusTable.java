package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.population.Censuses;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Residents of the prefectures in the censuses whose results are in the prefecture table. */
final class CensusTable {

    private static final String FILE = "prefectures.csv";
    private static final String COLUMN = "pop_";

    /** Residents of Japan by year of the census, as published. */
    private static final SortedMap<Integer, Long> PUBLISHED = published();

    private CensusTable() {}

    private static SortedMap<Integer, Long> published() {
        SortedMap<Integer, Long> residents = new TreeMap<>();
        residents.put(1980, 117_060_396L);
        residents.put(1990, 123_611_167L);
        residents.put(2000, 126_925_843L);
        residents.put(2005, 127_767_994L);
        residents.put(2010, 128_057_352L);
        residents.put(2015, 127_094_745L);
        residents.put(2020, PrefectureTable.CENSUS_2020);
        return residents;
    }

    static Censuses load(TableFiles files) throws ScenarioException {
        CsvTable table = new CsvTable(
                files,
                FILE,
                PUBLISHED.keySet().stream().map(year -> COLUMN + year).toArray(String[]::new));
        SortedMap<Integer, List<Integer>> residentsByYear = new TreeMap<>();
        PUBLISHED.forEach((year, published) -> {
            List<Integer> residents = new ArrayList<>();
            long sum = 0;
            for (Row row : table.rows()) {
                long here = row.whole(COLUMN + year, 1, PrefectureRow.MOST_RESIDENTS, "residents");
                residents.add((int) here);
                sum += here;
            }
            if (sum != published) {
                table.problem(
                        "column " + COLUMN + year,
                        "the sum is " + sum,
                        published + " (residents in the census of " + year + ")",
                        "Maybe a digit is wrong in one row.");
            }
            residentsByYear.put(year, residents);
        });
        table.throwIfAny();
        return new Censuses(residentsByYear);
    }
}
