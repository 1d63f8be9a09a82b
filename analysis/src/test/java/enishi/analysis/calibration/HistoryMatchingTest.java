package enishi.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class HistoryMatchingTest {

    /** Of the three parts one can be met nowhere, so that one may miss. */
    private static final MatchSettings SETTINGS = new MatchSettings(3, 60, 12, 2, 4, 1, 3, 1);

    private static Matched matched(ToyPatterns toy) {
        return new HistoryMatching(ToyPatterns.space(), ToyPatterns.PARTS, toy, SETTINGS).run(wave -> {});
    }

    private static List<double[]> chosen(Matched matched) {
        return matched.chosen().stream()
                .map(point -> point.simulated().shares())
                .toList();
    }

    @Test
    void whatIsLeftIsWhereThePatternsAreMetAndNothingElse() {
        Matched matched = matched(new ToyPatterns(0.005));
        assertThat(matched.chosen()).hasSize(12);
        for (double[] shares : chosen(matched)) {
            assertThat(shares[0] + shares[1]).isBetween(0.75, 1.25);
            assertThat(shares[0] * shares[1]).isBetween(0.14, 0.36);
        }
        // What no pattern speaks of stays open.
        assertThat(matched.span(2)).isGreaterThan(0.8);
        assertThat(matched.ruledOutBy(2)).isEqualTo(1);
    }

    @Test
    void laterWavesAreDrawnFromASmallerRegionInWhichMoreIsLeft() {
        Matched matched = matched(new ToyPatterns(0.005));
        Wave first = matched.waves().get(0);
        Wave last = matched.waves().get(2);
        assertThat(first.shareLeft()).isEqualTo(1);
        assertThat(last.shareLeft()).isLessThan(0.5).isPositive();
        assertThat((double) last.left() / last.points().size())
                .isGreaterThan(2.0 * first.left() / first.points().size());
    }

    @Test
    void withoutAPartThatMayMissNothingIsLeftAndThatIsSaid() {
        MatchSettings strict = new MatchSettings(2, 30, 12, 1, 4, 1, 3, 0);
        Matched matched = new HistoryMatching(ToyPatterns.space(), ToyPatterns.PARTS, new ToyPatterns(0.005), strict)
                .run(w -> {});
        assertThat(matched.waves()).allMatch(wave -> wave.left() == 0);
        assertThat(matched.waves().get(1).points()).hasSize(30);
        assertThat(matched.chosen()).isEmpty();
        assertThat(matched.fresh()).isEmpty();
    }

    @Test
    void aStoppedMatchingGoesOnToTheSameEnd() {
        ToyPatterns whole = new ToyPatterns(0.01);
        List<double[]> expected = chosen(matched(whole));
        ToyPatterns toy = new ToyPatterns(0.01);
        for (int stages = 1; stages <= 4; stages++) {
            toy.stopAfter(stages);
            assertThatThrownBy(() -> matched(toy)).isInstanceOf(CancellationException.class);
        }
        toy.stopAfter(Integer.MAX_VALUE);
        List<double[]> again = chosen(matched(toy));
        assertThat(again).hasSameSizeAs(expected);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i)).isEqualTo(expected.get(i));
        }
        assertThat(toy.simulatedPoints()).isEqualTo(whole.simulatedPoints());
    }

    @Test
    void moreWavesGoOnFromThoseThatAreThere() {
        ToyPatterns toy = new ToyPatterns(0.01);
        List<Wave> waves = new ArrayList<>();
        new HistoryMatching(ToyPatterns.space(), ToyPatterns.PARTS, toy, new MatchSettings(1, 60, 12, 2, 4, 1, 3, 1))
                .run(waves::add);
        int before = toy.simulatedPoints();
        new HistoryMatching(ToyPatterns.space(), ToyPatterns.PARTS, toy, SETTINGS).run(waves::add);
        assertThat(waves.get(1).points().get(5).simulated().shares())
                .isEqualTo(waves.get(0).points().get(5).simulated().shares());
        assertThat(toy.simulatedPoints() - before).isLessThan(3 * 60 + 36);
    }

    @Test
    void theLastCheckHasSeedsThatWereNeverUsed() {
        List<Long> seeds = new ArrayList<>();
        ToyPatterns toy = new ToyPatterns(0.01);
        new HistoryMatching(
                        ToyPatterns.space(),
                        ToyPatterns.PARTS,
                        (stage, points, seed, runs) -> {
                            seeds.add(seed);
                            return toy.simulate(stage, points, seed, runs);
                        },
                        SETTINGS)
                .run(wave -> {});
        long fresh = seeds.get(seeds.size() - 1);
        assertThat(seeds.subList(0, seeds.size() - 1)).containsOnly(1L);
        assertThat(fresh).isGreaterThan(1_000L);
    }

    @Test
    void farPointsAreChosenFirstAndEqualsInTheirOrder() {
        List<double[]> points = Arrays.asList(
                new double[] {0.5}, new double[] {0.1}, new double[] {0.9}, new double[] {0.12}, new double[] {0.5});
        assertThat(Maximin.choose(points, List.of(0), 3)).containsExactly(1, 2, 0);
        assertThat(Maximin.choose(points, List.of(0), 9)).containsExactly(1, 2, 0, 3, 4);
        assertThat(Maximin.choose(List.of(), List.of(0), 3)).isEmpty();
    }
}
