package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Against the remission times of leukaemia patients under 6-mercaptopurine, in weeks (Freireich and others 1963, Blood 21,
 * 699–716), the usual textbook example. Reference values are from R 4.2.2, package survival 3.5-3: {@code
 * summary(survfit(Surv(t, d) ~ 1, conf.type = "log-log"))} and {@code print(..., rmean = 35)}. And against R on public data with
 * ties, censoring and delayed entry, see {@link Reference}.
 */
final class KaplanMeierTest {

    private static final double[][] PUBLISHED = {
        // time, at risk, events, survival, standard error, lower 95 %, upper 95 %
        {6, 21, 3, 0.8571429, 0.07636035, 0.6197180, 0.9515517},
        {7, 17, 1, 0.8067227, 0.08693529, 0.5631466, 0.9228090},
        {10, 15, 1, 0.7529412, 0.09634965, 0.5031995, 0.8893618},
        {13, 12, 1, 0.6901961, 0.10681471, 0.4316102, 0.8490660},
        {16, 11, 1, 0.6274510, 0.11405387, 0.3675109, 0.8049122},
        {22, 7, 1, 0.5378151, 0.12823375, 0.2677789, 0.7467907},
        {23, 6, 1, 0.4481793, 0.13459146, 0.1880520, 0.6801426},
    };

    @Test
    void agreesWithPublishedEstimatesOfTheRemissionData() {
        KaplanMeier curve = KaplanMeier.of(Remissions.treated());
        assertThat(curve.size()).isEqualTo(21);
        assertThat(curve.steps()).hasSize(PUBLISHED.length);
        for (int i = 0; i < PUBLISHED.length; i++) {
            double[] expected = PUBLISHED[i];
            KaplanMeier.Step step = curve.steps().get(i);
            assertThat(step.time()).isEqualTo(expected[0]);
            assertThat(step.atRisk()).isEqualTo((int) expected[1]);
            assertThat(step.ended()).isEqualTo((int) expected[2]);
            assertThat(curve.survival(expected[0])).isEqualTo(expected[3], within(5e-8));
            assertThat(curve.standardError(expected[0])).isEqualTo(expected[4], within(5e-9));
            Interval interval = curve.interval(expected[0], 0.95);
            assertThat(interval.low()).isEqualTo(expected[5], within(5e-8));
            assertThat(interval.high()).isEqualTo(expected[6], within(5e-8));
        }
    }

    @Test
    void agreesWithPublishedRestrictedMeansOfTheRemissionData() {
        KaplanMeier curve = KaplanMeier.of(Remissions.treated());
        assertThat(curve.restrictedMean(35)).isEqualTo(23.287395, within(5e-7));
        assertThat(curve.restrictedMean(20)).isEqualTo(16.116527, within(5e-7));
    }

    @Test
    void agreesWithROnPublicData() {
        agrees("veteran", Reference.table("veteran").lifetimes("time", "status"));
        agrees(
                "lung",
                Reference.table("lung").lifetimes("time", "status").stream()
                        // In this table 1 is censored and 2 dead.
                        .map(life -> new Lifetime(life.exit(), life.cause() == 2))
                        .toList());
        agrees("mgus2", Reference.table("mgus2").lifetimes("time", "cause"));
        Reference.Table pbc = Reference.table("pbc");
        agrees("pbc.arm0", pbc.where("arm", arm -> arm == 0).lifetimes("time", "status"));
        agrees("pbc.arm1", pbc.where("arm", arm -> arm == 1).lifetimes("time", "status"));
    }

    @Test
    void agreesWithRWhereEntryIsDelayed() {
        Reference.Table heart = Reference.table("heart");
        agrees("heart", heart.lifetimes("start", "stop", "event"));
        agrees("heart.late", heart.where("transplant", t -> t == 1).lifetimes("start", "stop", "event"));
        agrees("cgd", Reference.table("cgd").lifetimes("tstart", "tstop", "status"));
        agrees(
                "mgus2.age",
                Reference.table("mgus2").where("entry", entry -> entry >= 600).lifetimes("entry", "exit", "cause"));
    }

    private static void agrees(String name, List<Lifetime> lifetimes) {
        KaplanMeier curve = KaplanMeier.of(lifetimes);
        assertThat(curve.steps()).hasSize((int) Reference.values(name + ".events")[0]);
        double[] times = Reference.values(name + ".time");
        Reference.assertSame(name + ".atRisk", at(times, time -> atRisk(curve, time)));
        Reference.assertSame(name + ".survival", at(times, curve::survival));
        Reference.assertSame(name + ".error", at(times, curve::standardError));
        Reference.assertSame(
                name + ".low", at(times, time -> curve.interval(time, 0.95).low()));
        Reference.assertSame(
                name + ".high", at(times, time -> curve.interval(time, 0.95).high()));
        KaplanMeier.Median median = curve.median(0.95);
        Reference.assertSame(
                name + ".median",
                median.time(),
                median.interval().low(),
                median.interval().high());
    }

    private static double[] at(double[] times, DoubleUnaryOperator value) {
        return Arrays.stream(times).map(value).toArray();
    }

    private static double atRisk(KaplanMeier curve, double time) {
        return curve.steps().stream()
                .filter(step -> step.time() == time)
                .findFirst()
                .orElseThrow()
                .atRisk();
    }

    @Test
    void aMedianAmidAStretchAtOneHalfIsItsMiddle() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(2, true), new Lifetime(6, true)));
        assertThat(curve.median(0.95).time()).isEqualTo(4);
    }

    @Test
    void aCurveThatStaysAboveOneHalfHasNoMedian() {
        KaplanMeier curve =
                KaplanMeier.of(List.of(new Lifetime(2, true), new Lifetime(3, false), new Lifetime(4, false)));
        assertThat(curve.median(0.95).time()).isNaN();
        assertThat(KaplanMeier.of(List.of()).median(0.95).time()).isNaN();
    }

    @Test
    void whoEntersWhenAnotherEndsIsNotYetAtRisk() {
        KaplanMeier curve =
                KaplanMeier.of(List.of(new Lifetime(0, 3, 1), new Lifetime(0, 5, 0), new Lifetime(3, 6, 1)));
        assertThat(curve.steps().get(0).atRisk()).isEqualTo(2);
        assertThat(curve.survival(3)).isEqualTo(0.5);
    }

    @Test
    void whoEndsAtTimeZeroWasAtRisk() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(0, true), new Lifetime(4, false)));
        assertThat(curve.survival(0)).isEqualTo(0.5);
        assertThat(curve.survival(4)).isEqualTo(0.5);
        assertThat(curve.longest()).isEqualTo(4);
    }

    @Test
    void withoutCensoringItIsTheShareStillAlive() {
        KaplanMeier curve = KaplanMeier.of(
                List.of(new Lifetime(1, true), new Lifetime(2, true), new Lifetime(2, true), new Lifetime(5, true)));
        assertThat(curve.survival(0.5)).isEqualTo(1);
        assertThat(curve.survival(1)).isEqualTo(0.75);
        assertThat(curve.survival(4.9)).isEqualTo(0.25, within(1e-15));
        assertThat(curve.survival(5)).isZero();
        assertThat(curve.restrictedMean(10)).isEqualTo((1 + 2 + 2 + 5) / 4.0, within(1e-15));
    }

    @Test
    void whereNobodyEndsEverybodySurvives() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(180, false), new Lifetime(180, false)));
        assertThat(curve.survival(180)).isEqualTo(1);
        assertThat(curve.standardError(180)).isZero();
        assertThat(curve.interval(180, 0.95)).isEqualTo(new Interval(1, 1));
        assertThat(curve.restrictedMean(180)).isEqualTo(180);
    }

    @Test
    void whereEverybodyEndsThereIsNoIntervalAnyMore() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(3, true), new Lifetime(3, true)));
        assertThat(curve.survival(3)).isZero();
        assertThat(curve.interval(3, 0.95).exists()).isFalse();
    }

    @Test
    void whoIsCensoredIsStillAtRiskWhenOthersEndAtTheSameTime() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(3, false), new Lifetime(3, true)));
        assertThat(curve.survival(3)).isEqualTo(0.5);
    }

    @Test
    void nobodyHasNoCurve() {
        KaplanMeier curve = KaplanMeier.of(List.of());
        assertThat(curve.survival(1)).isNaN();
        assertThat(curve.standardError(1)).isNaN();
        assertThat(curve.restrictedMean(1)).isNaN();
        assertThat(curve.interval(1, 0.95).exists()).isFalse();
    }

    @Test
    void timesThatAreNoTimesAreRefused() {
        assertThatThrownBy(() -> new Lifetime(-1, true)).hasMessageContaining("(-1.0)");
        assertThatThrownBy(() -> new Lifetime(Double.NaN, true)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new Lifetime(5, 5, 1)).hasMessageContaining("entry (5.0)");
        assertThatThrownBy(() -> new Lifetime(Double.NaN, 5, 1)).hasMessageContaining("entry (NaN)");
        assertThatThrownBy(() -> new Lifetime(0, 5, -1)).hasMessageContaining("cause (-1)");
        assertThatThrownBy(() -> KaplanMeier.of(Remissions.treated()).interval(10, 95))
                .hasMessageContaining("percent");
    }
}
