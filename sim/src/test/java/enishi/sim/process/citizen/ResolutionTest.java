package enishi.sim.process.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.parameter.Defaults;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private static final Resolution.Parameters RULE = Defaults.of(Resolution.Parameters.class, "rowsPerNgo", 200);

    @Test
    void anExampleByHand() {
        // ⌊1999 / 200⌋ = 9.
        assertThat(Resolution.weight(1999, 100, RULE)).isEqualTo(9);
    }

    @Test
    void atScaleOneEveryResidentStandsAlone() {
        assertThat(Resolution.weight(1e7, 1, RULE)).isEqualTo(1);
        assertThat(Resolution.isCrowded(1_000_000, 1, 1, RULE)).isFalse();
    }

    @Test
    void aRowStandsForAtLeastOneAndAtMostACell() {
        assertThat(Resolution.weight(0, 100, RULE)).isEqualTo(1);
        assertThat(Resolution.weight(199, 100, RULE)).isEqualTo(1);
        assertThat(Resolution.weight(1e9, 100, RULE)).isEqualTo(100);
    }

    @Test
    void rowsAreCrowdedAboveTenTimesTheAimUnlessTheWeightWouldExceedACell() {
        assertThat(Resolution.isCrowded(2000, 1, 100, RULE)).isFalse();
        assertThat(Resolution.isCrowded(2001, 1, 100, RULE)).isTrue();
        assertThat(Resolution.isCrowded(2001, 50, 100, RULE)).isTrue();
        assertThat(Resolution.isCrowded(2001, 51, 100, RULE)).isFalse();
    }
}
