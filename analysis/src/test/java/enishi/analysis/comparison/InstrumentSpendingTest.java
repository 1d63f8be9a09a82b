package enishi.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.Tables;
import enishi.scenarios.definition.RunSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What instruments spent stands beside what they might have spent. */
class InstrumentSpendingTest {

    private static final List<Outcome> HEADLINE =
            MadeRuns.outcomes("survival_2y").subList(0, 1);

    @TempDir
    private Path folder;

    @Test
    void spendingIsTheMeanOverRunsAndAShareOfTheBudget() throws IOException {
        SortedMap<String, Long> spent = new TreeMap<>();
        spent.put("grants", 30L);
        spent.put("lectures", 7L);
        SortedMap<String, Double> budgets = new TreeMap<>();
        budgets.put("grants", 40.0);
        budgets.put("idle", 0.0);
        budgets.put("lectures", Double.NaN);
        InstrumentSpending spending = InstrumentSpending.of(
                List.of(MadeRuns.of("before", spent, HEADLINE, new double[] {0.5, 0.6})), List.of(budgets));
        Path file = folder.resolve(InstrumentSpending.NAME);
        spending.write(file);
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "scenario,instrument,budget_yen,spent_yen,spent_share",
                        "before,grants,40,30,0.75",
                        "before,idle,0,0,",
                        "before,lectures,,7,");
        assertThat(spending.of("before")).hasSize(3);
    }

    /** Budgets of the shipped scenarios: an amount where one is given, none where what is done sets the cost. */
    @Test
    void budgetsAreATwelfthOfTheYearsForEveryMonth() {
        String grants = "grant-assistance-for-japanese-ngo-projects";
        assertThat(budgets("baseline-japan", 1).get(grants)).isCloseTo(5.5e9, within(1.0));
        assertThat(budgets("baseline-japan", 2).get(grants)).isCloseTo(11e9, within(1.0));
        assertThat(budgets("baseline-japan", 1)).containsEntry("jica-volunteers", Double.NaN);
    }

    private static SortedMap<String, Double> budgets(String id, int years) {
        Scenario scenario = ScenarioCatalog.open(id);
        RunSettings settings = scenario.run(new RunOverrides(1L, years, 1000, 0));
        return InstrumentSpending.budgets(scenario.modelInput(
                new RunOverrides(settings.seed(), settings.years(), settings.scale(), settings.burnInMonths()),
                Tables.load()));
    }
}
