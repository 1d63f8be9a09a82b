package enishi.scenarios.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.problem.ScenarioException;
import enishi.sim.policy.YearlyBudget;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number of a scenario can be turned by its path, and nothing else moves. */
class LeverPathTest {

    private static final String BUDGET = "instruments.jica-partnership-support.annualBudgetYen";
    private static final String RESERVE = "parameters.budget.reserveMonths";
    private static final String VISITS = "instruments.global-plazas.annualContacts";

    private static Scenario baseline() {
        return ScenarioCatalog.open("baseline-japan");
    }

    private static LeverPath path(String path) {
        return LeverPath.of(path, baseline());
    }

    @Test
    void aDoseOfAnInstrumentChangesItAlone() {
        Scenario dose = path(BUDGET).at(baseline(), new BigDecimal("600000000"), "dose-01");
        assertThat(dose.id()).isEqualTo("dose-01");
        assertThat(dose.title("en")).isEqualTo(BUDGET + " = 600 million yen/year");
        assertThat(dose.burnIn()).isEqualTo(baseline().burnIn());
        assertThat(dose.policy().parameters()).isEqualTo(baseline().policy().parameters());
        assertThat(Objects.requireNonNull(dose.policy().instruments().get("jica-partnership-support"))
                        .annualBudgetYen())
                .isEqualTo(YearlyBudget.constant(600_000_000));
        assertThat(dose.policy().instruments().get("global-plazas"))
                .isEqualTo(baseline().policy().instruments().get("global-plazas"));
        assertThat(dose.definition().run()).isEqualTo(baseline().definition().run());
    }

    @Test
    void aDoseOfAParameterHoldsFromTheFirstReportedMonthOn() {
        Scenario dose = path(RESERVE).at(baseline(), new BigDecimal("9.5"), "dose-02");
        assertThat(dose.policy().parameters().budget().reserveMonths()).isEqualTo(9.5);
        assertThat(dose.burnIn()).isEqualTo(baseline().burnIn());
    }

    @Test
    void aChangedScenarioIsTheOneThatItsFileIs() {
        Map<LeverPath, BigDecimal> values = new LinkedHashMap<>();
        values.put(path(BUDGET), new BigDecimal("600000000"));
        values.put(path("instruments.jica-partnership-support.decisionLagMonths"), new BigDecimal(2));
        values.put(path(RESERVE), new BigDecimal("9.5"));
        values.put(path("parameters.start.ngos"), new BigDecimal(440));
        Scenario changed = LeverPath.at(baseline(), values, "changed", "Changed");
        Scenario read = ScenarioCatalog.read("file", changed.effectiveJson(changed.run(RunOverrides.NONE)));
        assertThat(read.definition()).isEqualTo(changed.definition());
        assertThat(read.contentHash()).isEqualTo(changed.contentHash());
        values.forEach((path, value) -> assertThat(path.current(changed)).isEqualByComparingTo(value));
    }

    @Test
    void valuesThatDoNotGoTogetherAreRefused() {
        assertThatThrownBy(() -> path("parameters.start.ngos").at(baseline(), BigDecimal.TEN, "few"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("/parameters/start/ngos")
                .hasMessageContaining("10 is fewer than the giants and other large NGOs");
        assertThatThrownBy(() -> path(RESERVE).at(baseline(), BigDecimal.ONE, "../x"))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("/id");
    }

    @Test
    void aValueThatIsThereAlreadyChangesNothing() {
        assertThat(path(VISITS).at(baseline(), new BigDecimal(146_564), "same").policy())
                .isEqualTo(baseline().policy());
    }

    @Test
    void stepsAreEqualAndWholeNumbersStayWhole() {
        assertThat(path(RESERVE).doses(BigDecimal.ZERO, BigDecimal.ONE, 4))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.ZERO,
                        new BigDecimal("0.25"),
                        new BigDecimal("0.5"),
                        new BigDecimal("0.75"),
                        BigDecimal.ONE);
        assertThat(path(VISITS).doses(BigDecimal.ZERO, BigDecimal.TEN, 4))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(List.of(0, 3, 5, 8, 10).stream()
                        .map(BigDecimal::valueOf)
                        .toList());
        assertThat(path(VISITS).doses(BigDecimal.TEN, BigDecimal.ZERO, 1)).hasSize(2);
        assertThat(path(RESERVE).doses(BigDecimal.ZERO, BigDecimal.ONE, 3).get(1))
                .isEqualByComparingTo("0.333333333333333");
    }

    @Test
    void dosesThatFallTogetherAreRefused() {
        assertThatThrownBy(() -> path(VISITS).doses(BigDecimal.ZERO, BigDecimal.ONE, 3))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("4 values from 0 contacts/year to 1 contacts/year are not all different");
        assertThatThrownBy(() -> path(RESERVE).doses(BigDecimal.ONE, BigDecimal.ONE, 1))
                .hasMessageContaining("two different ends");
    }

    @ParameterizedTest
    @CsvSource({"290000000, 290000000", "2.9e8, 290000000", "290 million yen, 290000000", "2億9000万円, 290000000"})
    void yenMayBeWrittenInWords(String written, BigDecimal yen) {
        assertThat(path(BUDGET).value(written)).isEqualByComparingTo(yen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                BUDGET + " | -1 | a whole number from 0 yen/year to 1 trillion yen/year",
                BUDGET + " | 290 milion yen | Maybe \"290 million yen\" was meant.",
                BUDGET + " | 0.5 | a whole number",
                RESERVE + " | 5 million yen | is not allowed",
                VISITS + " | many | a whole number from 0 contacts/year"
            })
    void aValueThatCannotBeIsRefused(String path, String written, String named) {
        assertThatThrownBy(() -> path(path).value(written))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instruments.global-plaza.annualContacts | Maybe you meant \"global-plazas\".",
                "instruments.global-plazas.anualContacts | Maybe you meant \"annualContacts\".",
                "instruments.global-plazas.prefectures | is no number",
                "parameters.buget.reserveMonths | Maybe you meant \"budget\".",
                "parameters.budget.reserve | is no number",
                "instrument.global-plazas.annualContacts | Maybe you meant \"instruments\".",
                "budget.reserveMonths | instruments.ID.LEVER or parameters.RULE.PARAMETER",
                "'' | is no path"
            })
    void aPathThatLeadsNowhereIsRefused(String path, String named) {
        assertThatThrownBy(() -> path(path))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining(named);
    }

    @Test
    void itsMeaningIsThatOfTheDeclaration() {
        assertThat(path(BUDGET).meaning()).isEqualTo("budget for awards, divided equally over the calls of a year");
    }

    @Test
    void theLeverOfAnInstrumentIsFound() {
        assertThat(Objects.requireNonNull(LeverPath.trial(VISITS)).id()).isEqualTo("global-plazas");
        assertThat(LeverPath.trial("instruments.mine.annualContacts")).isNull();
        assertThat(LeverPath.trial(RESERVE)).isNull();
        assertThat(LeverPath.trial("instruments")).isNull();
    }
}
