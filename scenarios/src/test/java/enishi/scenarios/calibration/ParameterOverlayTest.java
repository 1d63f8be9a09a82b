package enishi.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.assembly.Scenario;
import enishi.scenarios.catalog.ScenarioCatalog;
import enishi.scenarios.problem.ScenarioException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterOverlayTest {

    private static final Scenario HISTORY = ScenarioCatalog.open("historical-1989-2025");

    @Test
    void valuesHoldFromTheFirstMonthOfBurnInOn() {
        Scenario changed =
                ParameterOverlay.under(HISTORY, Map.of("parameters.coreGroup.burnOut", new BigDecimal("2.5")));
        assertThat(changed.policy().parameters().coreGroup().burnOut()).isEqualTo(2.5);
        assertThat(changed.burnIn().parameters().coreGroup().burnOut()).isEqualTo(2.5);
        assertThat(changed.policy().instruments()).isEqualTo(HISTORY.policy().instruments());
        assertThat(changed.contentHash()).isNotEqualTo(HISTORY.contentHash());
    }

    @Test
    void whatTheScenarioSetsItselfStays() {
        Scenario changed = ParameterOverlay.under(
                HISTORY,
                Map.of(
                        "parameters.founding.returnedPerResident",
                        BigDecimal.ONE,
                        "parameters.founding.rate",
                        new BigDecimal("0.000005")));
        assertThat(changed.policy().parameters().founding().returnedPerResident())
                .isEqualTo(0.000163);
        assertThat(changed.policy().parameters().founding().rate()).isEqualTo(0.000005);
    }

    @Test
    void nothingToPutMeansNothingChanges() {
        assertThat(ParameterOverlay.under(HISTORY, Map.of()).contentHash()).isEqualTo(HISTORY.contentHash());
    }

    @Test
    void whatIsNoParameterOrOutOfRangeIsRefused() {
        assertThatThrownBy(
                        () -> ParameterOverlay.under(HISTORY, Map.of("parameters.coreGroup.burnout", BigDecimal.ONE)))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("parameters.RULE.PARAMETER");
        assertThatThrownBy(() ->
                        ParameterOverlay.under(HISTORY, Map.of("parameters.coreGroup.burnOut", BigDecimal.valueOf(99))))
                .isInstanceOf(ScenarioException.class)
                .hasMessageContaining("20");
    }
}
