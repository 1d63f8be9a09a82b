package enishi.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalQuantileTest {

    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.75, 0.6744897501960817",
        "0.9, 1.2815515655446004",
        "0.95, 1.6448536269514722",
        "0.975, 1.959963984540054",
        "0.99, 2.3263478740408408",
        "0.995, 2.5758293035489004",
        "0.999, 3.090232306167813",
        "0.00001, -4.264890793922825",
        "0.0000000001, -6.361340902404056"
    })
    void publishedQuantilesAreMet(double p, double quantile) {
        assertThat(NormalQuantile.of(p)).isCloseTo(quantile, within(1e-14 * Math.max(1, Math.abs(quantile))));
    }

    @Test
    void itIsSymmetric() {
        for (double p : new double[] {0.375, 0.25, 0.0625, 0.0078125, 0x1.0p-20}) {
            assertThat(NormalQuantile.of(p)).isEqualTo(-NormalQuantile.of(1 - p));
        }
    }

    @Test
    void itNeverFalls() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 100_000; i++) {
            double quantile = NormalQuantile.of(i / 100_000.0);
            assertThat(quantile).isGreaterThan(before);
            before = quantile;
        }
    }

    @Test
    void theSmallestAndTheLargestDrawGiveFiniteQuantiles() {
        assertThat(NormalQuantile.of(0.5 * 0x1.0p-32)).isBetween(-7.0, -6.0);
        assertThat(NormalQuantile.of(1 - 0.5 * 0x1.0p-32)).isBetween(6.0, 7.0);
    }
}
