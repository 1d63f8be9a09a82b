package enishi.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enishi.scenarios.calibration.FreeRole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EvolutionSearchTest {

    private static final double[] FROM = {0.1, 0.9, 0.4};

    private static double bowl(double[] x) {
        double sum = 0;
        for (int j = 0; j < x.length; j++) {
            sum += (1 + j) * (x[j] - 0.7) * (x[j] - 0.7);
        }
        return sum;
    }

    private static List<double[]> walked(int generations, long seed) {
        List<double[]> asked = new ArrayList<>();
        new EvolutionSearch(3, generations, seed).run(FROM, bowl(FROM), (generation, points) -> {
            assertThat(points).hasSize(EvolutionSearch.population(3));
            asked.addAll(points);
            return points.stream().mapToDouble(EvolutionSearchTest::bowl).toArray();
        });
        return asked;
    }

    @Test
    void itFindsTheBottomOfABowl() {
        List<double[]> asked = walked(40, 1);
        assertThat(asked).hasSize(40 * EvolutionSearch.population(3));
        assertThat(asked.stream().mapToDouble(EvolutionSearchTest::bowl).min().orElseThrow())
                .isLessThan(1e-4);
        assertThat(asked).allSatisfy(point -> assertThat(point).hasSize(3));
        for (double[] point : asked) {
            for (double share : point) {
                assertThat(share).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    void itTakesTheSameWayEachTimeAndALongerWayBeginsWithTheShorter() {
        List<double[]> one = walked(6, 3);
        List<double[]> again = walked(6, 3);
        List<double[]> longer = walked(9, 3);
        for (int i = 0; i < one.size(); i++) {
            assertThat(again.get(i)).isEqualTo(one.get(i));
            assertThat(longer.get(i)).isEqualTo(one.get(i));
        }
        assertThat(walked(6, 4).get(0)).isNotEqualTo(one.get(0));
        assertThat(walked(0, 3)).isEmpty();
    }

    @Test
    void aSearchOfParametersComesNearAndGoesOnAfterAKill() {
        SearchSettings settings = new SearchSettings(12, 12, 2, 4, 1);
        ToyPatterns whole = new ToyPatterns(0.01);
        Searched searched = new ParameterSearch(
                        ToyPatterns.space().only(FreeRole.FIT), ToyPatterns.PARTS, padded(whole), settings)
                .run(evaluation -> {});
        double[] best = searched.best().simulated().shares();
        assertThat(best[0] + best[1]).isBetween(0.9, 1.1);
        assertThat(best[0] * best[1]).isBetween(0.2, 0.3);
        assertThat(searched.isBetter()).isTrue();
        assertThat(searched.after().within()).isEqualTo(2);
        assertThat(searched.trace()).hasSize(13 + 12 * EvolutionSearch.population(2));

        ToyPatterns toy = new ToyPatterns(0.01);
        for (int stages = 1; stages < 15; stages += 5) {
            toy.stopAfter(stages);
            assertThatThrownBy(() -> new ParameterSearch(
                                    ToyPatterns.space().only(FreeRole.FIT), ToyPatterns.PARTS, padded(toy), settings)
                            .run(evaluation -> {}))
                    .isInstanceOf(CancellationException.class);
        }
        toy.stopAfter(Integer.MAX_VALUE);
        Searched again = new ParameterSearch(
                        ToyPatterns.space().only(FreeRole.FIT), ToyPatterns.PARTS, padded(toy), settings)
                .run(evaluation -> {});
        assertThat(again.best().simulated().shares()).isEqualTo(best);
        assertThat(toy.simulatedPoints()).isEqualTo(whole.simulatedPoints());
    }

    /** The toy's third coordinate is the coupling, which a search leaves where it is. */
    private static PointSimulator padded(ToyPatterns toy) {
        return (stage, points, seed, runs) -> {
            List<double[]> full = points.stream()
                    .map(point -> new double[] {point[0], point[1], 0.6})
                    .toList();
            List<Simulated> simulated = toy.simulate(stage, full, seed, runs);
            List<Simulated> cut = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                cut.add(new Simulated(points.get(i), simulated.get(i).values()));
            }
            return cut;
        };
    }
}
