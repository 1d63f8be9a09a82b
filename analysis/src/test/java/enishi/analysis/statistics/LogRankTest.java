package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Against R's {@code survdiff}, where entry is delayed against the score test of {@code coxph(..., ties = "exact")}, which is
 * the log-rank test; see {@link Reference}.
 */
final class LogRankTest {

    private static void agrees(String name, LogRank test) {
        Reference.assertSame(name + ".observed", test.observed());
        Reference.assertSame(name + ".expected", test.expected());
        Reference.assertSame(name + ".chisq", test.test().value());
        Reference.assertSameTail(name + ".p", test.test().probability());
    }

    private static int[] from(int first, int[] values) {
        return Arrays.stream(values).map(value -> value - first).toArray();
    }

    @Test
    void agreesWithROnPublicData() {
        Reference.Table veteran = Reference.table("veteran");
        agrees(
                "veteran.celltype",
                LogRank.of(veteran.lifetimes("time", "status"), from(1, veteran.whole("celltype")), 4));
        Reference.Table mgus2 = Reference.table("mgus2");
        agrees("mgus2.sex", LogRank.of(mgus2.lifetimes("time", "cause"), mgus2.whole("sex"), 2));
        Reference.Table lung = Reference.table("lung");
        agrees("lung.ecog", LogRank.of(dead(lung), lung.whole("ph.ecog"), 4));
    }

    @Test
    void agreesWithRWithinStrata() {
        Reference.Table veteran = Reference.table("veteran");
        agrees(
                "veteran.trt.strata",
                LogRank.of(
                        veteran.lifetimes("time", "status"),
                        from(1, veteran.whole("trt")),
                        2,
                        veteran.whole("celltype")));
        Reference.Table lung = Reference.table("lung");
        agrees("lung.sex.strata", LogRank.of(dead(lung), from(1, lung.whole("sex")), 2, lung.whole("inst")));
    }

    @Test
    void agreesWithRWhereEntryIsDelayed() {
        Reference.Table heart = Reference.table("heart");
        List<Lifetime> lifetimes = heart.lifetimes("start", "stop", "event");
        Reference.assertSame(
                "heart.surgery.chisq",
                LogRank.of(lifetimes, heart.whole("surgery"), 2).test().value());
        Reference.assertSame(
                "heart.decade.chisq",
                LogRank.of(lifetimes, heart.whole("decade"), 3).test().value());
        Reference.assertSame(
                "heart.decade.strata.chisq",
                LogRank.of(lifetimes, heart.whole("decade"), 3, heart.whole("surgery"))
                        .test()
                        .value());
    }

    /** Freireich and others 1963: the statistic of textbooks is 16.79 (Klein and Moeschberger; Collett). */
    @Test
    void agreesWithThePublishedTestOfTheRemissionData() {
        LogRank test = LogRank.of(Remissions.lifetimes(), Remissions.groups(), 2);
        assertThat(test.test().value()).isEqualTo(16.79, within(5e-3));
        assertThat(test.test().degreesOfFreedom()).isEqualTo(1);
        assertThat(test.observed()).containsExactly(9, 21);
        assertThat(test.expected()[0]).isEqualTo(19.25, within(5e-3));
        assertThat(test.expected()[1]).isEqualTo(10.75, within(5e-3));
    }

    @Test
    void equalGroupsDoNotDiffer() {
        List<Lifetime> twice =
                List.of(new Lifetime(1, true), new Lifetime(1, true), new Lifetime(4, true), new Lifetime(4, true));
        LogRank test = LogRank.of(twice, new int[] {0, 1, 0, 1}, 2);
        assertThat(test.test().value()).isEqualTo(0, within(1e-15));
        assertThat(test.test().probability()).isEqualTo(1);
    }

    @Test
    void whereNothingEndsThereIsNoTest() {
        LogRank test = LogRank.of(List.of(new Lifetime(1, false), new Lifetime(2, false)), new int[] {0, 1}, 2);
        assertThat(test.test()).isEqualTo(ChiSquared.NONE);
        assertThat(test.test().probability()).isNaN();
        assertThat(test.expected()).containsExactly(0, 0);
    }

    @Test
    void whereAllEndAtOnceThereIsNoTest() {
        LogRank test = LogRank.of(List.of(new Lifetime(3, true), new Lifetime(3, true)), new int[] {0, 1}, 2);
        assertThat(test.test()).isEqualTo(ChiSquared.NONE);
    }

    @Test
    void groupsOfDifferentStrataAreNotCompared() {
        List<Lifetime> lives = List.of(new Lifetime(1, true), new Lifetime(2, true), new Lifetime(9, true));
        assertThat(LogRank.of(lives, new int[] {0, 0, 1}, 2, new int[] {7, 7, 8})
                        .test())
                .isEqualTo(ChiSquared.NONE);
    }

    @Test
    void oneGroupIsRefused() {
        assertThatThrownBy(() -> LogRank.of(List.of(), new int[0], 1)).hasMessageContaining("groups (1)");
    }

    private static List<Lifetime> dead(Reference.Table lung) {
        // In this table 1 is censored and 2 dead.
        return lung.lifetimes("time", "status").stream()
                .map(life -> new Lifetime(life.exit(), life.cause() == 2))
                .toList();
    }
}
