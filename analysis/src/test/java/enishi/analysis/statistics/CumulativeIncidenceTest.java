package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Against R's package etm (values, variances of Greenwood's type, intervals) and, without delayed entry, package survival,
 * whose variance is the infinitesimal jackknife; see {@link Reference}.
 */
final class CumulativeIncidenceTest {

    private static void agrees(String name, CumulativeIncidence curves, double[] times) {
        for (int cause = 1; cause <= 2; cause++) {
            int k = cause;
            Reference.assertSame(name + ".cause" + k, at(times, t -> curves.incidence(k, t)));
            Reference.assertSame(name + ".cause" + k + ".error", at(times, t -> curves.standardError(k, t)));
        }
    }

    private static void agreesInIntervals(String name, CumulativeIncidence curves, double[] times) {
        for (int cause = 1; cause <= 2; cause++) {
            int k = cause;
            Reference.assertSame(
                    name + ".cause" + k + ".low",
                    at(times, t -> curves.interval(k, t, 0.95).low()));
            Reference.assertSame(
                    name + ".cause" + k + ".high",
                    at(times, t -> curves.interval(k, t, 0.95).high()));
        }
    }

    private static double[] at(double[] times, DoubleUnaryOperator value) {
        return Arrays.stream(times).map(value).toArray();
    }

    @Test
    void agreesWithTwoPackagesOfR() {
        CumulativeIncidence curves =
                CumulativeIncidence.of(Reference.table("mgus2").lifetimes("time", "cause"), 2);
        double[] times = Reference.values("mgus2.incidence.times");
        agrees("mgus2.incidence", curves, times);
        agreesInIntervals("mgus2.incidence", curves, times);
        agrees("mgus2.survfit", curves, times);
    }

    @Test
    void agreesWithRWhereEntryIsDelayed() {
        CumulativeIncidence curves = CumulativeIncidence.of(
                Reference.table("mgus2").where("entry", entry -> entry >= 600).lifetimes("entry", "exit", "cause"), 2);
        double[] times = Reference.values("mgus2.age.incidence.times");
        agrees("mgus2.age.incidence", curves, times);
        agreesInIntervals("mgus2.age.incidence", curves, times);
    }

    @Test
    void ofOneCauseItIsTheRestOfTheSurvivalCurve() {
        KaplanMeier curve = KaplanMeier.of(Remissions.lifetimes());
        CumulativeIncidence incidence = CumulativeIncidence.of(Remissions.lifetimes(), 1);
        for (double time : new double[] {0, 5, 10, 22, 40}) {
            assertThat(incidence.survival(time)).isEqualTo(curve.survival(time), within(1e-15));
            assertThat(incidence.incidence(1, time)).isEqualTo(1 - curve.survival(time), within(1e-15));
            assertThat(incidence.standardError(1, time)).isEqualTo(curve.standardError(time), within(1e-15));
        }
        Interval ends = incidence.interval(1, 22, 0.9);
        assertThat(ends.low()).isEqualTo(1 - curve.interval(22, 0.9).high(), within(1e-15));
        assertThat(ends.high()).isEqualTo(1 - curve.interval(22, 0.9).low(), within(1e-15));
    }

    @Test
    void causesAndSurvivalMakeOne() {
        CumulativeIncidence curves = CumulativeIncidence.of(
                List.of(
                        new Lifetime(0, 2, 1),
                        new Lifetime(0, 2, 2),
                        new Lifetime(1, 3, 0),
                        new Lifetime(1, 4, 3),
                        new Lifetime(3, 5, 0)),
                3);
        assertThat(curves.incidence(1, 2)).isEqualTo(0.25);
        assertThat(curves.incidence(2, 2)).isEqualTo(0.25);
        assertThat(curves.incidence(3, 3)).isZero();
        assertThat(curves.incidence(3, 4)).isEqualTo(0.25);
        assertThat(curves.survival(4)).isEqualTo(0.25);
        assertThat(curves.times()).containsExactly(2, 4);
    }

    @Test
    void beforeTheFirstEndThereIsNothing() {
        CumulativeIncidence curves = CumulativeIncidence.of(List.of(new Lifetime(7, false)), 2);
        assertThat(curves.incidence(2, 7)).isZero();
        assertThat(curves.standardError(2, 7)).isZero();
        assertThat(curves.survival(7)).isEqualTo(1);
        assertThat(curves.interval(2, 7, 0.95).exists()).isFalse();
    }

    @Test
    void nobodyHasNone() {
        assertThat(CumulativeIncidence.of(List.of(), 1).incidence(1, 5)).isNaN();
        assertThat(CumulativeIncidence.of(List.of(), 1).survival(5)).isNaN();
    }
}
