package enishi.scenarios.data;

import enishi.scenarios.problem.ScenarioException;
import enishi.sim.population.PartnerCountry;
import java.util.ArrayList;
import java.util.List;

/** The countries abroad in which NGOs work. */
final class PartnerTable {

    private static final double LARGEST_WEIGHT = 100_000;

    private PartnerTable() {}

    static List<PartnerCountry> load(TableFiles files) throws ScenarioException {
        CsvTable table = new CsvTable(
                files,
                "partner_countries.csv",
                "code",
                "name_en",
                "name_ja",
                "region",
                "peripherality",
                "start_weight",
                "source");
        List<PartnerCountry> countries = new ArrayList<>();
        for (Row row : table.rows()) {
            row.requireSource();
            String code = row.text("code");
            if (!code.matches("[A-Z]{2}")) {
                row.refuse("code", "two capital letters, as in ISO 3166-1", null);
            }
            if (countries.stream().anyMatch(country -> country.code().equals(code))) {
                row.refuse("code", "each country once", null);
            }
            String region = row.text("region");
            if (!region.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                row.refuse("region", "small letters, digits and single hyphens between them", null);
            }
            double weight = row.number("start_weight", 0, LARGEST_WEIGHT, "NGOs");
            if (weight <= 0) {
                row.refuse("start_weight", "a weight above 0", "Maybe the row can be left out.");
            }
            countries.add(new PartnerCountry(
                    code,
                    row.text("name_en"),
                    row.text("name_ja"),
                    region,
                    row.number("peripherality", 0, 1, ""),
                    weight));
        }
        if (countries.isEmpty()) {
            table.problem("", "no country", "at least one", null);
        }
        table.throwIfAny();
        return List.copyOf(countries);
    }
}
