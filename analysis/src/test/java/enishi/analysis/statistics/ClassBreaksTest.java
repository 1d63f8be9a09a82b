package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ClassBreaksTest {

    @Test
    void evenValuesGetEqualSteps() {
        double[] values =
                DoubleStream.iterate(0.52, value -> value + 0.01).limit(20).toArray();
        ClassBreaks breaks = ClassBreaks.of(values, 7);
        assertThat(breaks.classes()).isBetween(3, 7);
        double step = breaks.limits().get(1) - breaks.limits().get(0);
        assertThat(step).isEqualTo(0.05, within(1e-9));
    }

    @Test
    void skewedCountsGetStepsThatGrow() {
        double[] values = {1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 6, 9, 14, 28, 37, 254};
        ClassBreaks breaks = ClassBreaks.of(values, 7);
        assertThat(breaks.limits()).containsExactly(2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
        assertThat(breaks.classOf(1)).isZero();
        assertThat(breaks.classOf(2)).isEqualTo(1);
        assertThat(breaks.classOf(254)).isEqualTo(6);
    }

    @Test
    void veryWideValuesStillFit() {
        double[] values = {1, 10, 100, 1_000, 10_000, 1_000_000, 300_000_000};
        assertThat(ClassBreaks.of(values, 7).classes()).isLessThanOrEqualTo(7);
    }

    @Test
    void nothingToTellApartIsOneClass() {
        assertThat(ClassBreaks.of(new double[] {4, 4, Double.NaN}, 7).classes()).isEqualTo(1);
        assertThat(ClassBreaks.of(new double[0], 7).classes()).isEqualTo(1);
        assertThat(ClassBreaks.of(new double[] {0, 0}, 7).classOf(0)).isZero();
    }

    @Test
    void scalesHaveRoundMarksAroundTheValues() {
        assertThat(PrettyScale.over(0, 473, 5)).isEqualTo(new PrettyScale(0, 500, 100));
        PrettyScale shares = PrettyScale.over(0.846, 1, 8);
        assertThat(shares.low()).isEqualTo(0.84, within(1e-12));
        assertThat(shares.high()).isEqualTo(1, within(1e-12));
        assertThat(PrettyScale.over(3, 3, 5).step()).isPositive();
    }
}
