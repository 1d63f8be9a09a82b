package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Against R's {@code summary(survfit(...), rmean = τ)}, see {@link Reference}, and a published comparison. */
final class RestrictedMeanTest {

    private static void agrees(String name, List<Lifetime> lifetimes, int... horizons) {
        for (int horizon : horizons) {
            RestrictedMean mean = RestrictedMean.of(KaplanMeier.of(lifetimes), horizon);
            Reference.assertSame(name + ".mean" + horizon, mean.mean(), mean.standardError());
        }
    }

    @Test
    void agreesWithROnPublicData() {
        Reference.Table veteran = Reference.table("veteran");
        agrees("veteran", veteran.lifetimes("time", "status"), 100, 300, 999);
        agrees("veteran.trt1", veteran.where("trt", trt -> trt == 1).lifetimes("time", "status"), 300);
        agrees("veteran.trt2", veteran.where("trt", trt -> trt == 2).lifetimes("time", "status"), 300);
        agrees("mgus2", Reference.table("mgus2").lifetimes("time", "cause"), 120, 240);
    }

    @Test
    void agreesWithRWhereEntryIsDelayed() {
        Reference.Table heart = Reference.table("heart");
        agrees("heart", heart.lifetimes("start", "stop", "event"), 200, 1000);
        agrees("heart.late", heart.where("transplant", t -> t == 1).lifetimes("start", "stop", "event"), 500);
        agrees("cgd", Reference.table("cgd").lifetimes("tstart", "tstop", "status"), 300);
        agrees(
                "mgus2.age",
                Reference.table("mgus2").where("entry", entry -> entry >= 600).lifetimes("entry", "exit", "cause"),
                1000);
    }

    /** Vignette of the R package survRM2 (Uno and others), {@code rmst2(time, status, arm, tau = 10)}: three decimals. */
    @Test
    void agreesWithThePublishedComparisonOfThePbcTrial() {
        Reference.Table pbc = Reference.table("pbc");
        RestrictedMean placebo = RestrictedMean.of(
                KaplanMeier.of(pbc.where("arm", arm -> arm == 0).lifetimes("time", "status")), 10);
        RestrictedMean treated = RestrictedMean.of(
                KaplanMeier.of(pbc.where("arm", arm -> arm == 1).lifetimes("time", "status")), 10);
        RestrictedMean difference = treated.minus(placebo);
        assertThat(treated.mean()).isEqualTo(7.146, within(5e-4));
        assertThat(treated.standardError()).isEqualTo(0.283, within(5e-4));
        assertThat(treated.interval(0.95).low()).isEqualTo(6.592, within(5e-4));
        assertThat(treated.interval(0.95).high()).isEqualTo(7.701, within(5e-4));
        assertThat(placebo.mean()).isEqualTo(7.283, within(5e-4));
        assertThat(placebo.standardError()).isEqualTo(0.295, within(5e-4));
        assertThat(difference.mean()).isEqualTo(-0.137, within(5e-4));
        assertThat(difference.interval(0.95).low()).isEqualTo(-0.939, within(5e-4));
        assertThat(difference.interval(0.95).high()).isEqualTo(0.665, within(5e-4));
        assertThat(difference.probability()).isEqualTo(0.738, within(5e-4));
    }

    @Test
    void withoutCensoringItIsTheMeanOfTimesUpToTheHorizon() {
        KaplanMeier curve =
                KaplanMeier.of(List.of(new Lifetime(1, true), new Lifetime(2, true), new Lifetime(9, true)));
        assertThat(RestrictedMean.of(curve, 4).mean()).isEqualTo((1 + 2 + 4) / 3.0, within(1e-15));
        assertThat(RestrictedMean.of(curve, 20).mean()).isEqualTo(4, within(1e-14));
    }

    @Test
    void whereNobodyEndsItIsTheHorizonAndSure() {
        RestrictedMean mean = RestrictedMean.of(KaplanMeier.of(List.of(new Lifetime(7, false))), 5);
        assertThat(mean).isEqualTo(new RestrictedMean(5, 0));
        assertThat(mean.minus(mean).probability()).isNaN();
    }

    @Test
    void nobodyHasNone() {
        assertThat(RestrictedMean.of(KaplanMeier.of(List.of()), 5).mean()).isNaN();
    }

    @Test
    void horizonsThatAreNoneAreRefused() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Lifetime(7, false)));
        assertThatThrownBy(() -> RestrictedMean.of(curve, 0)).hasMessageContaining("horizon (0.0)");
        assertThatThrownBy(() -> RestrictedMean.of(curve, Double.POSITIVE_INFINITY))
                .hasMessageContaining("horizon");
    }
}
