package enishi.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enishi.analysis.design.Filling;
import enishi.sim.random.KeyedRandom;
import enishi.sim.random.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class QuadraticEmulatorTest {

    private static final List<double[]> POINTS = Arrays.asList(Filling.points(64, 4, 5, 0));

    private static QuadraticEmulator of(ToDoubleFunction<double[]> formula) {
        double[] values = POINTS.stream().mapToDouble(formula).toArray();
        return Objects.requireNonNull(QuadraticEmulator.of(POINTS, values));
    }

    @Test
    void aQuadraticFormulaWithAProductIsLearntExactly() {
        QuadraticEmulator emulator = of(x -> 2 + x[0] - 3 * x[1] + 4 * x[0] * x[1] + x[2] * x[2]);
        assertThat(emulator.deviation()).isLessThan(1e-9);
        assertThat(emulator.at(new double[] {0.3, 0.8, 0.5, 0.1})).isCloseTo(2 + 0.3 - 2.4 + 0.96 + 0.25, within(1e-9));
    }

    @Test
    void theUncertaintyOfPureNoiseIsTheNoise() {
        KeyedRandom random = new KeyedRandom(3).at(Stream.CALIBRATION, 1, 1, 1);
        QuadraticEmulator emulator = of(x -> 10 * x[0] + 0.5 * random.normal());
        assertThat(emulator.deviation()).isBetween(0.35, 0.75);
        assertThat(emulator.at(new double[] {1, 0.5, 0.5, 0.5})).isCloseTo(10, within(1.0));
    }

    @Test
    void coefficientsNeverOutgrowThePoints() {
        KeyedRandom random = new KeyedRandom(3).at(Stream.CALIBRATION, 2, 1, 1);
        List<double[]> few = POINTS.subList(0, 7);
        double[] values = few.stream().mapToDouble(x -> random.normal()).toArray();
        assertThat(Objects.requireNonNull(QuadraticEmulator.of(few, values)).size())
                .isLessThanOrEqualTo(5);
        assertThat(QuadraticEmulator.of(POINTS.subList(0, 3), new double[] {1, 2, 3}))
                .isNull();
    }

    @Test
    void pointsWithoutAValueDoNotCountAndAConstantIsOne() {
        double[] values = POINTS.stream().mapToDouble(x -> x[0]).toArray();
        values[3] = Double.NaN;
        QuadraticEmulator emulator = Objects.requireNonNull(QuadraticEmulator.of(POINTS, values));
        assertThat(emulator.at(new double[] {0.7, 0, 0, 0})).isCloseTo(0.7, within(1e-9));
        QuadraticEmulator flat = of(x -> 4);
        assertThat(flat.at(new double[4])).isEqualTo(4);
        assertThat(flat.deviation()).isZero();
    }
}
