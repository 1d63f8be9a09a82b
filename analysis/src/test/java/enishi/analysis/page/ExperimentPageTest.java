package enishi.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.chart.Provenance;
import enishi.analysis.comparison.Language;
import enishi.analysis.comparison.Outcomes;
import enishi.analysis.comparison.PointResults;
import enishi.analysis.design.DesignPoint;
import enishi.analysis.design.ScenarioPoint;
import enishi.analysis.experiment.PlannedScenario;
import enishi.analysis.experiment.SmallStudy;
import enishi.analysis.experiment.SmallWorld;
import enishi.scenarios.definition.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of an experiment: three points of the toy, of which the first is its scenario as it is. */
final class ExperimentPageTest {

    private static final int MONTHS = 36;
    private static final int RUNS = 4;

    @TempDir
    private Path folder;

    @Test
    void itsNumbersComeOutOfTheStore() throws IOException, SQLException {
        String page = Files.readString(write(folder));
        Map<String, Double> computed = StoreNumbers.of(page, folder);
        List<StoreNumbers.MarkedNumber> numbers = StoreNumbers.marked(page);
        int difference = 0;
        for (StoreNumbers.MarkedNumber number : numbers) {
            if (number.key().startsWith("low ") || number.key().startsWith("high ")) {
                continue;
            }
            assertThat(computed).containsKey(number.key());
            assertThat(number.value())
                    .as(number.key())
                    .isCloseTo(computed.get(number.key()), within(1e-6 + 1e-9 * Math.abs(number.value())));
            difference += number.key().startsWith("difference ") ? 1 : 0;
        }
        int outcomes = Outcomes.of(MONTHS).size();
        // Two points other than the first, in two languages.
        assertThat(difference).isEqualTo(2 * 2 * outcomes);
        assertThat(page).contains("What is tried?", "何を試すか", "not identified by any data", "point-0003");
    }

    /** Runs the toy at three points and writes the page. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PlannedScenario> planned = new ArrayList<>();
        List<ScenarioPoint> points = new ArrayList<>();
        for (int p = 0; p < 3; p++) {
            PlannedScenario one = SmallWorld.scenario("point-000" + (p + 1), MONTHS, 0.004 - 0.001 * p);
            planned.add(new PlannedScenario(
                    one.id(),
                    "toy",
                    one.titleEn(),
                    one.titleJa(),
                    one.contentHash(),
                    one.effective(),
                    new TreeMap<>(),
                    one.inputOf()));
            points.add(new ScenarioPoint(one.id(), "toy", p, new DesignPoint(Map.of())));
        }
        return SmallStudy.run(folder, planned, RUNS, store -> {
            PointResults results = PointResults.read(store, points, List.of(), Outcomes.of(MONTHS));
            ExperimentPage.write(
                    folder,
                    new ExperimentPage.Subject(
                            new Words("Toy points", "点の実験"),
                            new Words("What is tried?", "何を試すか"),
                            "enishi experiment toy"),
                    results,
                    new Provenance("Toy points", RUNS, 1, 50, "test"),
                    language -> Optional.empty(),
                    Language.ENGLISH);
            return folder.resolve(Page.NAME);
        });
    }
}
