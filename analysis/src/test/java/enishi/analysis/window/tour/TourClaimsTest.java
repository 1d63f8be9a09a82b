package enishi.analysis.window.tour;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.window.play.QuietRoom;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourBounds;
import enishi.scenarios.tour.TourCatalog;
import enishi.scenarios.tour.TourExpectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the tours tell a class comes out: each is played as the window plays it, with several seeds, and each expectation is held
 * against what came out. One that is said to hold in all runs holds in all of these; one that holds in {@code held} of {@code of}
 * must not hold so rarely here that chance (at a level of one in a hundred, for each) would not explain it. Where the words give
 * a size, the mean over the runs lies within its bounds. The seeds begin with 2, since a class sees that of the tour, which is 1.
 * {@code -Denishi.seeds=20} plays more and prints what to write.
 */
@Tag("slow")
class TourClaimsTest {

    private static final long FIRST_SEED = 2;
    private static final int SEEDS = Integer.getInteger("enishi.seeds", 3);
    private static final double LEVEL = 0.01;

    /** An expectation of a step; two steps may expect the same. */
    private record Claim(int step, TourExpectation expected) {}

    static List<String> ids() {
        return TourCatalog.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsRevealedComesOut(String id) {
        Tour tour = TourCatalog.open(id);
        Map<Claim, List<TourFinding>> came = new LinkedHashMap<>();
        for (long seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
            QuietRoom room = new QuietRoom(new RunOverrides(seed, null, null, null));
            TourGuide guide = new TourGuide(tour, room, Tables.load().geography());
            guide.start();
            int shown = -1;
            while (!guide.isOver()) {
                if (guide.phase() == TourGuide.Phase.ASKING) {
                    guide.answer(1);
                } else {
                    guide.proceed();
                }
                guide.update();
                if (guide.isRevealed() && guide.shown() != shown) {
                    shown = guide.shown();
                    for (TourFinding finding : guide.findings()) {
                        came.computeIfAbsent(new Claim(shown, finding.expected()), claim -> new ArrayList<>())
                                .add(finding);
                    }
                }
            }
            room.close();
        }
        assertThat(came).hasSizeGreaterThanOrEqualTo(10);
        came.forEach(TourClaimsTest::tell);
        SoftAssertions.assertSoftly(softly -> came.forEach((claim, findings) -> {
            softly.assertThat(findings).hasSize(SEEDS);
            assertHeld(softly, claim, held(findings));
            assertSize(softly, claim, findings);
        }));
    }

    private static int held(List<TourFinding> findings) {
        return (int) findings.stream().filter(TourFinding::holds).count();
    }

    private static void assertHeld(SoftAssertions softly, Claim claim, int held) {
        TourExpectation expected = claim.expected();
        if (expected.held() == expected.of()) {
            softly.assertThat(held).as("%s: held in how many", claim).isEqualTo(SEEDS);
            return;
        }
        // A share that a few runs gave is known only so well.
        double share = (expected.held() + 0.5) / (expected.of() + 1.0);
        softly.assertThat(new BinomialDistribution(SEEDS, share).cumulativeProbability(held))
                .as("%s: held in %d of %d", claim, held, SEEDS)
                .isGreaterThan(LEVEL);
    }

    private static void assertSize(SoftAssertions softly, Claim claim, List<TourFinding> findings) {
        TourBounds bounds = claim.expected().change();
        if (bounds != null) {
            softly.assertThat(change(findings))
                    .as("%s: mean change over %d runs", claim, SEEDS)
                    .isBetween(bounds.from(), bounds.to());
        }
    }

    /** Mean over runs of how far the outcome is from what it is held against. */
    private static double change(List<TourFinding> findings) {
        return findings.stream()
                .mapToDouble(finding -> finding.expected().changeOf(finding.value(), finding.other()))
                .average()
                .orElse(Double.NaN);
    }

    private static void tell(Claim claim, List<TourFinding> findings) {
        if (System.getProperty("enishi.seeds") == null) {
            return;
        }
        double value =
                findings.stream().mapToDouble(TourFinding::value).average().orElse(Double.NaN);
        double other =
                findings.stream().mapToDouble(TourFinding::other).average().orElse(Double.NaN);
        System.out.printf(
                "%d %s %s %s: %.5g against %.5g, change %.3g, held %d of %d, differences %s%n",
                claim.step() + 1,
                claim.expected().outcome(),
                claim.expected().area(),
                claim.expected().expected(),
                value,
                other,
                change(findings),
                held(findings),
                findings.size(),
                findings.stream()
                        .map(finding -> String.format("%.3g", finding.value() - finding.other()))
                        .toList());
    }
}
