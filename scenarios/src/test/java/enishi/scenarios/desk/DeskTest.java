package enishi.scenarios.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.data.ShippedFiles;
import enishi.scenarios.definition.Words;
import enishi.scenarios.lever.LeverCatalog;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.parameter.Parameter;
import enishi.sim.policy.InstrumentKind;
import enishi.sim.policy.Instruments;
import enishi.sim.policy.Shock;
import enishi.sim.policy.ShockKind;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Desk DESK = Desk.shipped();
    private static final String TEXT = new ShippedFiles("desk", Desk.class, List.of("desk")).text("desk");

    private static List<Handle> handles() {
        List<Handle> handles = new ArrayList<>(DESK.society());
        DESK.kinds().forEach(kind -> handles.addAll(kind.handles()));
        return handles;
    }

    private static void assertRefused(String what, String by, String... says) {
        assertThat(TEXT).contains(what);
        assertThatThrownBy(() -> Desk.read("mine.json", TEXT.replace(what, by)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContainingAll(says);
    }

    @Test
    void everyKindOfInstrumentHasItsMainLevers() {
        assertThat(DESK.kinds())
                .extracting(kind -> kind.kind().id())
                .containsExactlyElementsOf(
                        Instruments.ALL.stream().map(InstrumentKind::id).toList());
        assertThat(DESK.kinds()).allSatisfy(kind -> assertThat(kind.handles()).hasSizeBetween(2, 9));
    }

    @Test
    void everyWayByHandLiesWithinTheDeclaredRange() {
        assertThat(handles()).hasSizeGreaterThan(90).allSatisfy(handle -> {
            Parameter declared = handle.lever().declared();
            assertThat(handle.low().doubleValue()).isGreaterThanOrEqualTo(declared.min());
            assertThat(handle.high().doubleValue()).isLessThanOrEqualTo(declared.max());
            assertThat(handle.steps()).hasSizeBetween(8, 260).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void aKindThatAScenarioLacksIsTakenFromAShippedLeverOfThatKind() {
        assertThat(DESK.kinds())
                .allSatisfy(kind -> assertThat(LeverCatalog.instrumentsJson(kind.from()))
                        .contains("\"kind\": \"" + kind.kind().id() + "\""));
    }

    @Test
    void everyInstrumentOfTheShippedScenariosHasANameOfItsOwn() {
        for (String id : ScenarioCatalog.ids()) {
            Set<String> instruments =
                    ScenarioCatalog.open(id).definition().instruments().keySet();
            assertThat(DESK.names().keySet()).as(id).containsAll(instruments);
        }
        assertThat(DESK.names().values()).extracting(Words::ja).doesNotContainNull();
    }

    @Test
    void anInstrumentWithoutANameIsCalledByItsKindAndId() {
        var scheme = Objects.requireNonNull(ScenarioCatalog.open("baseline-japan")
                .definition()
                .instruments()
                .get("ngo-project-subsidy"));
        assertThat(DESK.name("mine", scheme)).isEqualTo(new Words("Grants (mine)", "助成金（mine）"));
        assertThat(DESK.name("foundation-grants", scheme).en()).isEqualTo("Grants of private foundations");
    }

    @Test
    void stepsOnAScaleOfRatiosAreRoundNumbersBetweenTheEnds() {
        assertThat(HandleSteps.round(new BigDecimal("7"), new BigDecimal("45"), true))
                .extracting(BigDecimal::intValueExact)
                .containsExactly(7, 8, 10, 12, 15, 20, 25, 30, 40, 45);
        assertThat(HandleSteps.round(new BigDecimal("0.5"), new BigDecimal("1.1"), false))
                .extracting(BigDecimal::doubleValue)
                .containsExactly(0.5, 0.6, 0.8, 1.0, 1.1);
    }

    @Test
    void theNearestStepIsFoundBetweenAndBeyondTheEnds() {
        Handle overhead = DESK.kind("grant-scheme").handles().get(1);
        assertThat(overhead.nearest(new BigDecimal("0.154"))).isEqualTo(15);
        assertThat(overhead.nearest(new BigDecimal("0.156"))).isEqualTo(16);
        assertThat(overhead.nearest(new BigDecimal("-1"))).isZero();
        assertThat(overhead.nearest(new BigDecimal("7"))).isEqualTo(50);
        assertThat(overhead.percent()).isTrue();
        assertThat(DESK.kind("grant-scheme").handles().get(0).yen()).isTrue();
    }

    @Test
    void everyKindOfShockIsReady() {
        assertThat(DESK.shocks().stream()
                        .flatMap(shock -> shock.parts().stream())
                        .map(Shock::kind))
                .contains(ShockKind.values());
    }

    @Test
    void shocksWithTheSizesOfAShippedScenarioHaveThem() {
        assertAs("earthquake-here", "great-hanshin-1995", "great-hanshin-awaji-1995", "volunteer-year-one-1995");
        assertAs("great-disaster-here", "great-east-japan-2011", "great-east-japan-2011", "giving-after-march-2011");
        assertAs("disaster-abroad", "crisis-abroad", "invented-tsunami-2019");
        assertAs("crisis-abroad", "historical-1989-2025", "afghanistan-2001");
        assertAs("pandemic", "covid-2020", "covid-standstill", "covid-restrictions");
        assertAs("year-of-volunteers", "great-hanshin-1995", "volunteer-year-one-1995");
    }

    private static void assertAs(String ready, String scenario, String... ids) {
        List<Shock> shipped = new ArrayList<>();
        for (String id : ids) {
            shipped.add(Objects.requireNonNull(
                    ScenarioCatalog.open(scenario).definition().shocks().get(id)));
        }
        YearMonth month = shipped.get(0).start();
        List<Shock> striking = DESK.shock(ready).striking(month, null);
        assertThat(striking).hasSameSizeAs(shipped);
        for (int i = 0; i < shipped.size(); i++) {
            assertThat(striking.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("prefectures")
                    .isEqualTo(shipped.get(i));
        }
    }

    @Test
    void aShockWithAPlaceStrikesThereAndItsWaveAllOfJapan() {
        List<Shock> quake = DESK.shock("earthquake-here").striking(YearMonth.of(2020, 5), "JP-31");
        assertThat(quake.get(0).prefectures()).containsExactly("JP-31");
        assertThat(quake.get(1).prefectures()).isEmpty();
        assertThat(DESK.shock("pandemic")
                        .striking(YearMonth.of(2020, 5), "JP-31")
                        .get(0)
                        .prefectures())
                .isEmpty();
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsPlaceAndTheChoice() {
        assertRefused("\"kind\": \"dialogue\"", "\"kind\": \"dialog\"", "mine.json", "/kinds/14/kind", "\"dialogue\"");
        assertRefused("\"lever\": \"rangeKm\"", "\"lever\": \"rangeMiles\"", "/kinds/2/levers/5/lever", "rangeKm");
        assertRefused("\"high\": 2000,", "\"high\": 20000,", "/high", "10000 km");
        assertRefused("\"low\": 20,", "\"low\": 3000,", "not above the smaller end");
        assertRefused("\"ja\": \"研修・相談\"", "\"ja\": \"\"", "/kinds/2/title", "English and Japanese");
        assertRefused("\"from\": \"joint-studies\"", "\"from\": \"joint-study\"", "/from", "joint-studies");
        assertRefused("\"us-japan-partnership\"", "\"baseline-japan\"", "it is there already", "is in no group");
        assertRefused("\"kind\": \"recession\"", "\"kind\": \"policy\"", "the kind RECESSION is missing");
    }

    @Test
    void stepsAndScalesMustSuitEachOther() {
        assertRefused("\"step\": 250000", "\"scale\": \"log\"", "on a scale of ratios it is not above 0");
        assertRefused("\"step\": 250000", "\"scale\": \"linear\"", "it is missing");
        assertRefused("\"step\": 250000", "\"step\": -1", "is no step");
        assertRefused("{\"en\": \"km\", \"ja\": \"km\"}", "{\"en\": \"%\", \"ja\": \"％\"}", "/unit", "words for km");
    }
}
