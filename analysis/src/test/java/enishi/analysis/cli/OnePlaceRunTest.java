package enishi.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instrument of one prefecture in Japan as it is, when all channels across borders are closed. */
@Tag("slow")
final class OnePlaceRunTest {

    private static final String PLACE = "JP-34";

    /** The channels of section 6.13 of ODD.md. */
    private static final String CLOSED = """
            {
              "commuting": {"rangeKm": 0.001, "homeKm": 0},
              "talk": {"farProbability": 0},
              "outreach": {"mostNational": 0},
              "tie": {"acrossBorders": 0},
              "relocation": {"monthlyProbability": 0},
              "founding": {"densityBrake": 0}
            }""";

    private static final String SCENARIO = """
            {
              "id": "%s",
              "title": {"en": "One place"},
              "extends": "baseline-japan",
              "parameters": %s,
              "burnIn": {"parameters": %s},
              "instruments": {
                "foundation-grants": {"annualBudgetYen": 1000000000000},
                "grant-assistance-for-japanese-ngo-projects": {"annualBudgetYen": 1000000000000},
                "japan-platform-programmes": {"annualBudgetYen": 1000000000000},
                "jica-donation-fund": {"annualBudgetYen": 1000000000000},
                "jica-partnership-local-government": {"annualBudgetYen": 1000000000000},
                "jica-partnership-partner": {"annualBudgetYen": 1000000000000},
                "jica-partnership-support": {"annualBudgetYen": 1000000000000},
                "ngo-project-subsidy": {"annualBudgetYen": 1000000000000}%s
              }
            }
            """;

    private static final String LECTURES = """
            ,
                "lectures": {
                  "kind": "development-education",
                  "operator": "local-government",
                  "prefectures": ["JP-34"],
                  "annualContacts": 200000
                }""";

    @TempDir
    private Path folder;

    @Test
    void allOtherPrefecturesStayAsTheyAreToTheLastByte() throws IOException {
        Path without = run("without", "");
        Path with = run("with", LECTURES);
        assertThat(elsewhere(with, "indicators.csv", 1)).isEqualTo(elsewhere(without, "indicators.csv", 1));
        assertThat(elsewhere(with, "panel.csv", 2)).isEqualTo(elsewhere(without, "panel.csv", 2));
        String awareness = "2017-03," + PLACE + ",mean_awareness";
        assertThat(value(with, awareness)).isGreaterThan(value(without, awareness) + 0.005);
    }

    private Path run(String name, String instrument) throws IOException {
        Path scenario = folder.resolve(name + ".json");
        Files.writeString(scenario, SCENARIO.formatted(name, CLOSED, CLOSED, instrument));
        Path result = folder.resolve(name);
        StringWriter err = new StringWriter();
        int code = Enishi.execute(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "run",
                scenario.toString(),
                "--seed",
                "5",
                "--years",
                "5",
                "--scale",
                "50",
                "--out",
                result.toString());
        assertThat(code).as(err.toString()).isEqualTo(ExitCode.DONE);
        return result;
    }

    /** The rows of a table that tell of a prefecture other than the one, which stands in the given column. */
    private static List<String> elsewhere(Path result, String table, int column) throws IOException {
        List<String> rows = Files.readAllLines(result.resolve(table)).stream()
                .filter(row -> {
                    String area = row.split(",", -1)[column];
                    return area.matches("JP-[0-9]{2}") && !area.equals(PLACE);
                })
                .toList();
        assertThat(rows).hasSizeGreaterThan(100);
        return rows;
    }

    private static double value(Path result, String start) throws IOException {
        return Files.readAllLines(result.resolve("indicators.csv")).stream()
                .filter(row -> row.startsWith(start))
                .mapToDouble(row -> Double.parseDouble(row.substring(row.lastIndexOf(',') + 1)))
                .findFirst()
                .orElseThrow();
    }
}
