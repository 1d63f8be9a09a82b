package enishi.analysis.window.tour;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.analysis.window.play.QuietRoom;
import enishi.scenarios.assembly.RunOverrides;
import enishi.scenarios.data.Tables;
import enishi.scenarios.tour.Tour;
import enishi.scenarios.tour.TourCatalog;
import enishi.scenarios.tour.TourExpectation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the tours tell a class comes out: each is played as the window plays it, with several seeds, and each expectation is held
 * against what came out. One that holds in {@code held} of {@code of} runs must not hold so rarely here that chance (at a level
 * of one in a hundred, for each) would not explain it. {@code -Denishi.seeds=20} plays more and prints what to write.
 */
@Tag("slow")
class TourClaimsTest {

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
        for (long seed = 1; seed <= SEEDS; seed++) {
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
        came.forEach((claim, findings) -> {
            TourExpectation expected = claim.expected();
            assertThat(findings).hasSize(SEEDS);
            int held = (int) findings.stream().filter(TourFinding::holds).count();
            tell(claim, findings, held);
            // A share that a few runs gave is known only so well.
            double share = (expected.held() + 0.5) / (expected.of() + 1.0);
            assertThat(new BinomialDistribution(SEEDS, share).cumulativeProbability(held))
                    .as("%s: held in %d of %d", claim, held, SEEDS)
                    .isGreaterThan(LEVEL);
        });
    }

    private static void tell(Claim claim, List<TourFinding> findings, int held) {
        if (System.getProperty("enishi.seeds") == null) {
            return;
        }
        double value =
                findings.stream().mapToDouble(TourFinding::value).average().orElse(Double.NaN);
        double other =
                findings.stream().mapToDouble(TourFinding::other).average().orElse(Double.NaN);
        System.out.printf(
                "%d %s %s %s: %.5g against %.5g, held %d of %d, differences %s%n",
                claim.step() + 1,
                claim.expected().outcome(),
                claim.expected().area(),
                claim.expected().expected(),
                value,
                other,
                held,
                findings.size(),
                findings.stream()
                        .map(finding -> String.format("%.3g", finding.value() - finding.other()))
                        .toList());
    }
}
