package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against the remission times of leukaemia patients under 6-mercaptopurine, in weeks (Freireich and others 1963, Blood 21,
 * 699–716), the usual textbook example. Reference values are from R 4.2.2, package survival 3.5-3: {@code
 * summary(survfit(Surv(t, d) ~ 1, conf.type = "log-log"))} and {@code print(..., rmean = 35)}.
 */
final class KaplanMeierTest {

    private static final double[] WEEKS = {6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35
    };
    private static final int[] RELAPSED = {1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0};

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
        KaplanMeier curve = KaplanMeier.of(remissions());
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
        KaplanMeier curve = KaplanMeier.of(remissions());
        assertThat(curve.restrictedMean(35)).isEqualTo(23.287395, within(5e-7));
        assertThat(curve.restrictedMean(20)).isEqualTo(16.116527, within(5e-7));
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
    }

    private static List<Lifetime> remissions() {
        List<Lifetime> lifetimes = new ArrayList<>();
        for (int i = 0; i < WEEKS.length; i++) {
            lifetimes.add(new Lifetime(WEEKS[i], RELAPSED[i] == 1));
        }
        return lifetimes;
    }
}
