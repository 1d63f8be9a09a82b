package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.population.Geography;
import java.util.ArrayList;
import java.util.List;

/** Dated events that shook the sector: crises, disasters, laws. Listed for reference; scenarios do not read them. */
public final class Shocks {

    private static final String MONTH = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

    private Shocks() {}

    /**
     * An event.
     *
     * @param id key
     * @param start month such as {@code 2011-03}, or a year where the month is not known
     * @param end month of the end, empty where it has none
     * @param nameEn English name
     * @param kind such as {@code domestic_disaster}
     * @param where places in words
     * @param prefectures JIS codes of the prefectures struck; empty for all of Japan or abroad
     * @param note how strong it was
     * @param source where that is told
     */
    public record Shock(
            String id,
            String start,
            String end,
            String nameEn,
            String kind,
            String where,
            List<Integer> prefectures,
            String note,
            String source) {

        /** Copies the list. */
        public Shock {
            prefectures = List.copyOf(prefectures);
        }
    }

    /** The product's events by date. */
    public static List<Shock> load() {
        return load(TableFiles.SHIPPED);
    }

    /** Reads events. */
    public static List<Shock> load(TableFiles files) throws ScenarioException {
        CsvTable table = new CsvTable(
                files,
                "shocks.csv",
                "id",
                "start",
                "end",
                "name_en",
                "kind",
                "where",
                "prefectures_jis",
                "severity_note",
                "source");
        List<Shock> shocks = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!row.text("start").matches(MONTH)) {
                row.refuse("start", "a month such as 2011-03, or a year", null);
            }
            if (!row.raw("end").isEmpty() && !row.raw("end").matches(MONTH)) {
                row.refuse("end", "a month such as 2011-03, a year, or blank", null);
            }
            shocks.add(new Shock(
                    row.text("id"),
                    row.raw("start"),
                    row.raw("end"),
                    row.text("name_en"),
                    row.text("kind"),
                    row.text("where"),
                    prefectures(row),
                    row.text("severity_note"),
                    row.text("source")));
        }
        table.throwIfAny();
        return List.copyOf(shocks);
    }

    private static List<Integer> prefectures(Row row) {
        List<Integer> codes = new ArrayList<>();
        for (String code : row.raw("prefectures_jis").split(";", -1)) {
            if (code.isBlank()) {
                continue;
            }
            int jis = code.strip().matches("[0-9]{1,2}") ? Integer.parseInt(code.strip()) : 0;
            if (jis < 1 || jis > Geography.PREFECTURES) {
                row.refuse("prefectures_jis", "JIS codes from 1 to 47 with semicolons between them", null);
            } else {
                codes.add(jis);
            }
        }
        return codes;
    }
}
