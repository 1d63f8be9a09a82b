package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.data.Shocks;
import enishi.scenarios.definition.Population;
import enishi.sim.model.ModelInput;
import enishi.sim.parameter.MonthCount;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scenarios of history, and those of single events taken from them, say what their sources say. */
class HistoryTest {

    private static final String NREN = "grant-assistance-for-japanese-ngo-projects";

    private static final Scenario HISTORY = ScenarioCatalog.open("historical-1989-2025");
    private static final Scenario LATER = ScenarioCatalog.open("historical-1995-2025");

    private GrantScheme scheme(String id) {
        return (GrantScheme)
                Objects.requireNonNull(HISTORY.policy().instruments().get(id));
    }

    private static Shock shock(Scenario scenario, String id) {
        return Objects.requireNonNull(scenario.policy().shocks().get(id));
    }

    private static int april(int year) {
        return MonthCount.of(YearMonth.of(year, 4));
    }

    @Test
    void itRunsFromApril1989ToMarch2025AmongTheResidentsOfItsTime() {
        ModelInput input = HISTORY.modelInput(RunOverrides.NONE);
        assertThat(input.start()).isEqualTo(YearMonth.of(1989, 4));
        assertThat(input.start().plusMonths(input.months() - 1)).isEqualTo(YearMonth.of(2025, 3));
        assertThat(HISTORY.definition().population()).isEqualTo(Population.INTERPOLATED);
        int first = MonthCount.of(input.start());
        assertThat(input.geography().during(first - 37, first).residents()).isBetween(120_000_000, 121_500_000);
    }

    @Test
    void theLaterOneIsTheSameFrom1995On() {
        ModelInput input = LATER.modelInput(RunOverrides.NONE);
        assertThat(input.start()).isEqualTo(YearMonth.of(1995, 4));
        assertThat(input.start().plusMonths(input.months() - 1)).isEqualTo(YearMonth.of(2025, 3));
        assertThat(LATER.definition().population()).isEqualTo(Population.INTERPOLATED);
        assertThat(LATER.policy().instruments()).isEqualTo(HISTORY.policy().instruments());
        assertThat(LATER.policy().shocks()).isEqualTo(HISTORY.policy().shocks());
        assertThat(LATER.burnIn().instruments()).isEqualTo(HISTORY.policy().instruments());
        assertThat(LATER.burnIn().shocks()).isEqualTo(HISTORY.policy().shocks());
    }

    @Test
    void theLaterOneBeginsWithOtherNgosAndTheSameRules() {
        assertThat(LATER.burnIn().parameters().start().ngos())
                .isGreaterThan(HISTORY.burnIn().parameters().start().ngos());
        assertThat(LATER.burnIn().parameters())
                .usingRecursiveComparison()
                .ignoringFields("start", "founding.returnedPerResident")
                .isEqualTo(HISTORY.burnIn().parameters());
        assertThat(LATER.policy().parameters()).isEqualTo(HISTORY.policy().parameters());
    }

    @ParameterizedTest
    @CsvSource({
        "ngo-project-subsidy, 1989, 110000000",
        "ngo-project-subsidy, 1999, 976000000",
        "postal-savings-voluntary-deposit, 2010, 145835000",
        "postal-savings-voluntary-deposit, 2014, 5836000",
        "grant-assistance-for-japanese-ngo-projects-2002, 2017, 5070000000",
        "grant-assistance-for-japanese-ngo-projects, 2021, 5700000000",
        "grant-assistance-for-japanese-ngo-projects, 2023, 6960000000"
    })
    void publishedBudgetsAreAsPublished(String id, int fiscalYear, long yen) {
        assertThat(scheme(id).annualBudgetYen().yen(april(fiscalYear))).isEqualTo(yen);
    }

    @Test
    void postalSavingsGiveWhatTheyGaveInAll() {
        long sum = 0;
        for (int year = 1991; year <= 2014; year++) {
            sum += scheme("postal-savings-voluntary-deposit").annualBudgetYen().yen(april(year));
        }
        assertThat(sum).isBetween(20_650_000_000L, 20_750_000_000L);
    }

    @Test
    void overheadRisesFrom5To15PerCentInApril2019AndNothingElseOfTheSchemeChanges() {
        GrantScheme before = scheme(NREN + "-2002");
        GrantScheme after = scheme(NREN);
        assertThat(before.overheadShare()).isEqualTo(0.05);
        assertThat(after.overheadShare()).isEqualTo(0.15);
        assertThat(Objects.requireNonNull(before.end()).plusMonths(1))
                .isEqualTo(after.start())
                .isEqualTo(YearMonth.of(2019, 4));
        assertThat(after)
                .usingRecursiveComparison()
                .ignoringFields("overheadShare", "start", "end", "annualBudgetYen")
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NREN,
                "jica-partnership-support",
                "jica-partnership-partner",
                "jica-partnership-local-government",
                "foundation-grants",
                "japan-platform-programmes"
            })
    void theSchemesOfTodayAreThoseOfTheBaselineButForDateAndBudget(String id) {
        Instrument today =
                ScenarioCatalog.open("baseline-japan").policy().instruments().get(id);
        assertThat(scheme(id))
                .usingRecursiveComparison()
                .ignoringFields("start", "annualBudgetYen")
                .isEqualTo(today);
    }

    @Test
    void theSubsidyOfTodayFollowsThatOf1989() {
        GrantScheme subsidy = scheme("ngo-project-subsidy");
        assertThat(scheme("ngo-project-subsidy-for-skills"))
                .usingRecursiveComparison()
                .ignoringFields("start")
                .isEqualTo(ScenarioCatalog.open("baseline-japan")
                        .policy()
                        .instruments()
                        .get("ngo-project-subsidy"));
        assertThat(Objects.requireNonNull(subsidy.end()).plusMonths(1))
                .isEqualTo(scheme("ngo-project-subsidy-for-skills").start());
    }

    @Test
    void onlyFoundationsAndVolunteersActInTheMonthsBefore() {
        YearMonth first = YearMonth.of(1989, 4);
        assertThat(HISTORY.burnIn().instruments().entrySet().stream()
                        .filter(entry -> entry.getValue().start() == null
                                || Objects.requireNonNull(entry.getValue().start())
                                        .isBefore(first))
                        .map(Map.Entry::getKey))
                .containsExactly("foundation-grants", "jica-volunteers");
        HISTORY.burnIn()
                .shocks()
                .values()
                .forEach(shock -> assertThat(shock.start()).isAfterOrEqualTo(first));
    }

    @Test
    void eventsHaveTheDatesAndPlacesOfTheTable() {
        List<Shocks.Shock> table = Shocks.load();
        for (String[] pair : new String[][] {
            {"great-hanshin-awaji-1995", "hanshin_1995"},
            {"npo-law-1998", "npo_law_1998"},
            {"kosovo-1999", "kosovo_1999"},
            {"afghanistan-2001", "afghanistan_2001"},
            {"indian-ocean-tsunami-2004", "tsunami_2004"},
            {"great-east-japan-2011", "tohoku_2011"},
            {"nepal-2015", "nepal_2015"},
            {"kumamoto-2016", "kumamoto_2016"},
            {"covid-standstill", "covid_2020"},
            {"ukraine-2022", "ukraine_2022"},
            {"noto-2024", "noto_2024"}
        }) {
            Shocks.Shock told = table.stream()
                    .filter(row -> row.id().equals(pair[1]))
                    .findFirst()
                    .orElseThrow();
            Shock shock = shock(HISTORY, pair[0]);
            assertThat(shock.start()).isEqualTo(YearMonth.parse(told.start()));
            assertThat(shock.prefectures())
                    .containsExactlyInAnyOrderElementsOf(told.prefectures().stream()
                            .map(code -> "JP-%02d".formatted(code))
                            .toList());
        }
    }

    @Test
    void thePandemicIsThatOfItsOwnScenario() {
        ScenarioCatalog.open("covid-2020")
                .policy()
                .shocks()
                .forEach((id, shock) -> assertThat(shock(HISTORY, id)).isEqualTo(shock));
    }

    @ParameterizedTest
    @ValueSource(strings = {"great-hanshin-1995", "great-east-japan-2011"})
    void eventsOfTodayAreThoseOfHistoryAtAnotherTime(String id) {
        SortedMap<String, Shock> shocks = ScenarioCatalog.open(id).policy().shocks();
        assertThat(shocks).hasSize(2);
        shocks.forEach((name, shock) -> {
            Shock then = shock(HISTORY, name);
            assertThat(shock).usingRecursiveComparison().ignoringFields("start").isEqualTo(then);
            assertThat(shock.start().getMonth()).isEqualTo(then.start().getMonth());
        });
    }
}
