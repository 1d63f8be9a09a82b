package enishi.scenarios.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.definition.Population;
import enishi.scenarios.definition.ScenarioDefinition;
import enishi.sim.parameter.Sources;
import enishi.sim.policy.Administration;
import enishi.sim.policy.DevelopmentEducation;
import enishi.sim.policy.GrantScheme;
import enishi.sim.policy.Instrument;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped scenarios are what they say they are. */
class ShippedScenariosTest {

    private static final Scenario BASELINE = ScenarioCatalog.open("baseline-japan");

    static List<String> ids() {
        return ScenarioCatalog.ids();
    }

    @Test
    void everyFileIsInTheList() throws IOException, URISyntaxException {
        URL folder = ScenarioCatalog.class.getResource("baseline-japan.json");
        assertThat(folder).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsValidAndExplainsItself(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        ScenarioDefinition definition = scenario.definition();
        assertThat(scenario.id()).isEqualTo(id);
        assertThat(scenario.title("en")).isNotBlank().isNotEqualTo(scenario.title("ja"));
        assertThat(scenario.question("en")).endsWith("?");
        assertThat(scenario.question("ja")).endsWith("。");
        assertThat(scenario.description("en")).contains("Look ");
        assertThat(scenario.description("ja")).endsWith("。").isNotEqualTo(scenario.description("en"));
        assertThat(definition.sources()).isNotEmpty().allMatch(Sources.ALL::containsKey);
        assertThat(scenario.modelInput(RunOverrides.NONE).months())
                .isEqualTo(12 * scenario.definition().run().years());
    }

    /** Those that can be compared with the BASELINE. */
    static List<String> idsOfToday() {
        return ids().stream().filter(id -> !id.startsWith("historical-")).toList();
    }

    @ParameterizedTest
    @MethodSource("idsOfToday")
    void theyShareTheMonthsBeforeTheFirstReportedOne(String id) {
        ScenarioDefinition definition = ScenarioCatalog.open(id).definition();
        ScenarioDefinition base = BASELINE.definition();
        boolean ofRules = List.of("community-driven", "local-conflict").contains(id);
        assertThat(definition.parameters().equals(base.parameters())).isNotEqualTo(ofRules);
        assertThat(definition.start()).isEqualTo(base.start());
        assertThat(definition.population()).isEqualTo(Population.CENSUS_2020);
        assertThat(definition.burnIn()).isEqualTo(base.burnIn());
        assertThat(definition.run()).isEqualTo(base.run());
    }

    @ParameterizedTest
    @MethodSource("idsOfToday")
    void eachChangesWhatItIsComparedWith(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        assertThat(scenario.definition().lookAt()).isNotEmpty();
        if (scenario.id().equals(BASELINE.id())) {
            return;
        }
        boolean same = scenario.policy().equals(BASELINE.policy());
        assertThat(same).isFalse();
    }

    @Test
    void theNineRecommendationsAreTheSumOfNineScenarios() {
        Map<String, Instrument> together = new TreeMap<>(
                ScenarioCatalog.open("us-japan-partnership").policy().instruments());
        together.entrySet().removeAll(BASELINE.policy().instruments().entrySet());
        Map<String, Instrument> alone = new TreeMap<>();
        List<String> nine = ids().stream()
                .filter(id -> id.startsWith("us-japan-") && !id.equals("us-japan-partnership"))
                .toList();
        for (String id : nine) {
            Map<String, Instrument> own =
                    new TreeMap<>(ScenarioCatalog.open(id).policy().instruments());
            own.entrySet().removeAll(BASELINE.policy().instruments().entrySet());
            assertThat(own).as(id).isNotEmpty();
            alone.putAll(own);
        }
        assertThat(nine).hasSize(9);
        assertThat(together.keySet()).isEqualTo(alone.keySet());
    }

    @Test
    void theNineRecommendationsMakeGrantsWhatTheSingleOnesMakeThem() {
        GrantScheme together = scheme("us-japan-partnership");
        assertThat(together)
                .usingRecursiveComparison()
                .ignoringFields("emphasis")
                .isEqualTo(scheme("us-japan-fewer-restrictions"));
        assertThat(together.emphasis())
                .isEqualTo(scheme("us-japan-partnership-priority").emphasis());
    }

    @Test
    void dialogueHasTheMeetingsThatItsDescriptionNames() {
        assertThat(ScenarioCatalog.open("dialogue-and-networks").policy().instruments())
                .containsKeys(
                        "ngo-mofa-dialogue",
                        "ngo-jica-dialogue",
                        "ngo-jica-dialogue-regional",
                        "ngo-embassy-dialogue",
                        "sector-dialogue");
    }

    @Test
    void smallGrantsOfOkinawaAreDecidedThereForNgosOfOkinawa() {
        assertThat(ScenarioCatalog.open("okinawa-islands")
                        .policy()
                        .instruments()
                        .values())
                .filteredOn(instrument -> instrument.prefectures().equals(List.of("JP-47")))
                .filteredOn(GrantScheme.class::isInstance)
                .singleElement()
                .extracting("administration")
                .isEqualTo(Administration.DECENTRALISED);
    }

    @Test
    void theDonationFundGrowsTenfold() {
        assertThat(fund("donation-fund").annualBudgetYen().yen(24_200))
                .isEqualTo(10 * fund("baseline-japan").annualBudgetYen().yen(24_200));
    }

    @Test
    void whoHasHadTheReformedGrantsIsNoBeginnerEither() {
        assertThat(fund("overhead-reform").closedToUsersOf())
                .contains("grant-assistance-from-2019")
                .containsAll(fund("baseline-japan").closedToUsersOf());
    }

    private static GrantScheme fund(String id) {
        return (GrantScheme) Objects.requireNonNull(
                ScenarioCatalog.open(id).policy().instruments().get("jica-donation-fund"));
    }

    @Test
    void bothOrdersOfTwoPoliciesSpendTheSame() {
        long first = 0;
        long second = 0;
        for (int year = 2016; year < 2031; year++) {
            int month = 12 * year + 3;
            first += scheme("capacity-first").annualBudgetYen().yen(month);
            second += scheme("project-grants-first").annualBudgetYen().yen(month);
        }
        assertThat(first).isEqualTo(second);
    }

    private static GrantScheme scheme(String id) {
        return (GrantScheme) Objects.requireNonNull(
                ScenarioCatalog.open(id).policy().instruments().get("grant-assistance-for-japanese-ngo-projects"));
    }

    @Test
    void baselineHasEightSchemesPlazasAndVolunteers() {
        assertThat(BASELINE.policy().instruments())
                .containsOnlyKeys(
                        "foundation-grants",
                        "global-plazas",
                        "grant-assistance-for-japanese-ngo-projects",
                        "japan-platform-programmes",
                        "jica-donation-fund",
                        "jica-partnership-local-government",
                        "jica-partnership-partner",
                        "jica-partnership-support",
                        "jica-volunteers",
                        "ngo-project-subsidy");
        DevelopmentEducation plazas = (DevelopmentEducation)
                Objects.requireNonNull(BASELINE.policy().instruments().get("global-plazas"));
        assertThat(plazas.annualContacts()).isEqualTo(Math.round(2_198_454 / 15.0));
    }

    @Test
    void noPublicSupportHasFoundationsAndVolunteersOnly() {
        assertThat(ScenarioCatalog.open("no-public-support").policy().instruments())
                .containsOnlyKeys("foundation-grants", "jica-volunteers")
                .allSatisfy((id, instrument) -> assertThat(instrument)
                        .isEqualTo(BASELINE.policy().instruments().get(id)));
    }

    @Test
    void quotaChangesTheShareOfPublicSchemesAndNothingElse() {
        Map<String, Instrument> changed = new TreeMap<>();
        BASELINE.policy().instruments().forEach((id, instrument) -> {
            if (instrument instanceof GrantScheme scheme) {
                assertThat(scheme.nonmetropolitanShare()).isZero();
            }
            changed.put(id, instrument);
        });
        Map<String, Instrument> quota =
                ScenarioCatalog.open("nonmetropolitan-quota").policy().instruments();
        assertThat(quota.keySet()).isEqualTo(changed.keySet());
        quota.forEach((id, instrument) -> {
            if (instrument instanceof GrantScheme scheme && scheme.operator().isPublic()) {
                assertThat(scheme.nonmetropolitanShare()).isEqualTo(0.3);
                assertThat(scheme)
                        .usingRecursiveComparison()
                        .ignoringFields("nonmetropolitanShare")
                        .isEqualTo(changed.get(id));
            } else {
                assertThat(instrument).isEqualTo(changed.get(id));
            }
        });
    }

    @Test
    void developmentEducationAddsOneProgramme() {
        Map<String, Instrument> more = new TreeMap<>(
                ScenarioCatalog.open("development-education").policy().instruments());
        DevelopmentEducation added =
                (DevelopmentEducation) Objects.requireNonNull(more.remove("nationwide-development-education"));
        assertThat(more).isEqualTo(BASELINE.policy().instruments());
        assertThat(added.annualContacts()).isEqualTo(1_200_000);
        assertThat(added.prefectures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("idsOfToday")
    void onlyScenariosOfShocksHaveThem(String id) {
        Scenario scenario = ScenarioCatalog.open(id);
        boolean platform = id.equals("japan-platform-surge");
        boolean shocked = platform
                || List.of("covid-2020", "crisis-abroad", "great-hanshin-1995", "great-east-japan-2011")
                        .contains(id);
        assertThat(scenario.policy().shocks().isEmpty()).isNotEqualTo(shocked);
        assertThat(scenario.burnIn().shocks()).isEmpty();
        if (shocked && !platform) {
            assertThat(scenario.policy().instruments())
                    .isEqualTo(BASELINE.policy().instruments());
        }
    }

    @Test
    void thePandemicGoesOnFromMarch2020ToApril2023WithoutAGap() {
        SortedMap<String, Shock> shocks =
                ScenarioCatalog.open("covid-2020").policy().shocks();
        Shock standstill = Objects.requireNonNull(shocks.get("covid-standstill"));
        Shock restrictions = Objects.requireNonNull(shocks.get("covid-restrictions"));
        assertThat(standstill.start()).isEqualTo(YearMonth.of(2020, 3));
        assertThat(standstill.start().plusMonths(standstill.months())).isEqualTo(restrictions.start());
        assertThat(restrictions.start()).isEqualTo(YearMonth.of(2020, 11));
        assertThat(restrictions.start().plusMonths(restrictions.months())).isEqualTo(YearMonth.of(2023, 5));
        assertThat(standstill.projectBlock()).isGreaterThan(restrictions.projectBlock());
    }

    @Test
    void theCrisisAbroadOpensRelief() {
        Shock tsunami = Objects.requireNonNull(
                ScenarioCatalog.open("crisis-abroad").policy().shocks().get("invented-tsunami-2019"));
        assertThat(tsunami.kind()).isEqualTo(ShockKind.DISASTER_ABROAD);
        assertThat(tsunami.reliefDonationsYen()).isEqualTo(6_000_000_000L);
    }
}
