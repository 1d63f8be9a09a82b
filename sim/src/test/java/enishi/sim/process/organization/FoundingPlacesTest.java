package enishi.sim.process.organization;

import static org.assertj.core.api.Assertions.assertThat;

import enishi.sim.population.Geography;
import enishi.sim.random.KeyedRandom;
import enishi.sim.world.StartupOffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundingPlacesTest {

    private static final List<Integer> ALL =
            IntStream.range(0, Geography.PREFECTURES).boxed().toList();

    private static FoundingPlaces draw(double mean, int month, StartupOffer... offers) {
        double[] means = new double[Geography.PREFECTURES];
        Arrays.fill(means, mean);
        return FoundingPlaces.draw(means, List.of(offers), month, new KeyedRandom(1));
    }

    private static int founded(FoundingPlaces places) {
        return ALL.stream().mapToInt(places::founded).sum();
    }

    private static int helped(FoundingPlaces places, String programme) {
        int helped = 0;
        for (int p : ALL) {
            for (int slot = 0; slot < places.founded(p); slot++) {
                helped += places.programmes(p, slot).contains(programme) ? 1 : 0;
            }
        }
        return helped;
    }

    @Test
    void anOfferWithoutPlacesChangesNothing() {
        for (int month = 0; month < 50; month++) {
            FoundingPlaces usual = draw(0.2, month);
            FoundingPlaces offered = draw(0.2, month, new StartupOffer("start", ALL, 5, 0));
            for (int p : ALL) {
                assertThat(offered.founded(p)).isEqualTo(usual.founded(p));
            }
            assertThat(helped(offered, "start")).isZero();
        }
    }

    @Test
    void placesBringMoreFoundingsOnlyAsFarAsTheyGo() {
        int more = 0;
        for (int month = 0; month < 100; month++) {
            FoundingPlaces usual = draw(0.1, month);
            FoundingPlaces offered = draw(0.1, month, new StartupOffer("start", ALL, 3, 6));
            for (int p : ALL) {
                assertThat(offered.founded(p)).isGreaterThanOrEqualTo(usual.founded(p));
            }
            assertThat(helped(offered, "start")).isEqualTo(Math.min(6, founded(offered)));
            assertThat(founded(offered) - founded(usual)).isLessThanOrEqualTo(6);
            more += founded(offered) - founded(usual);
        }
        assertThat(more).isPositive();
    }

    @Test
    void withPlacesEnoughFoundingsRiseByTheResponse() {
        int usual = 0;
        int offered = 0;
        for (int month = 0; month < 400; month++) {
            usual += founded(draw(0.1, month));
            offered += founded(draw(0.1, month, new StartupOffer("start", ALL, 1, 1000)));
        }
        // 1,880 and 3,760 expected; within 4 standard deviations, seed 1.
        assertThat(usual).isBetween(1880 - 174, 1880 + 174);
        assertThat(offered).isBetween(3760 - 246, 3760 + 246);
    }

    @Test
    void programmesComposeAndOthersPrefecturesAreUntouched() {
        StartupOffer here = new StartupOffer("here", List.of(3), 1, 1000);
        StartupOffer also = new StartupOffer("also", List.of(3, 4), 1, 1000);
        int both = 0;
        int one = 0;
        for (int month = 0; month < 200; month++) {
            FoundingPlaces usual = draw(0.5, month);
            FoundingPlaces offered = draw(0.5, month, here, also);
            assertThat(offered.founded(5)).isEqualTo(usual.founded(5));
            both += offered.founded(3);
            one += offered.founded(4);
            for (int slot = 0; slot < offered.founded(3); slot++) {
                assertThat(offered.programmes(3, slot)).containsExactly("here", "also");
            }
        }
        // 300 and 200 expected; within 4 standard deviations, seed 1.
        assertThat(both).isBetween(300 - 70, 300 + 70);
        assertThat(one).isBetween(200 - 57, 200 + 57);
    }
}
