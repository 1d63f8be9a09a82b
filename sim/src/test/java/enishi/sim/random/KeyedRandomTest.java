package enishi.sim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyedRandomTest {

    private static final int MONTH = 24_192;

    private static List<Double> ten(KeyedRandom random) {
        List<Double> draws = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            draws.add(random.uniform());
        }
        return draws;
    }

    private static List<Double> ten(long seed, Stream stream, int month, int entity, int other) {
        return ten(new KeyedRandom(seed).at(stream, month, entity, other));
    }

    @Test
    void aKeyGivesTheSameDrawsWhateverWasDrawnBefore() {
        KeyedRandom random = new KeyedRandom(42);
        List<Double> first = ten(random.at(Stream.TALK, MONTH, 17, 4));
        random.at(Stream.SCORE, 3, 2, 1).poisson(20);
        random.at(Stream.TALK, MONTH, 17, 4).uniform();
        assertThat(ten(random.at(Stream.TALK, MONTH, 17, 4))).isEqualTo(first);
        assertThat(ten(42, Stream.TALK, MONTH, 17, 4)).isEqualTo(first);
    }

    @Test
    void everyPartOfTheKeyCounts() {
        List<Double> here = ten(42, Stream.TALK, MONTH, 17, 4);
        assertThat(ten(43, Stream.TALK, MONTH, 17, 4)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42 + (1L << 32), Stream.TALK, MONTH, 17, 4)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42, Stream.TRAIT, MONTH, 17, 4)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42, Stream.TALK, MONTH + 1, 17, 4)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42, Stream.TALK, MONTH, 18, 4)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42, Stream.TALK, MONTH, 17, 5)).doesNotContainAnyElementsOf(here);
        assertThat(ten(42, Stream.TALK, MONTH, 4, 17)).doesNotContainAnyElementsOf(here);
    }

    @Test
    void drawsOfOneKeyDiffer() {
        Set<Double> draws = new HashSet<>(ten(42, Stream.TALK, MONTH, 17, 4));
        assertThat(draws).hasSize(10);
    }

    @Test
    void theFirstDrawIsTheFirstWordOfTheBlockOfTheKey() {
        Philox philox = new Philox();
        philox.block(Stream.TALK.code() << 20, MONTH, 17, 4, 42, 0);
        double expected = ((philox.word0 & 0xFFFFFFFFL) + 0.5) / 4_294_967_296.0;
        assertThat(new KeyedRandom(42).at(Stream.TALK, MONTH, 17, 4).uniform()).isEqualTo(expected);
    }

    @Test
    void uniformDrawsFillTwentyClassesEvenly() {
        // Chi-square with 19 degrees of freedom at level .001 (43.82), 200,000 first draws at neighbouring keys, seed
        // 1.
        int[] classes = new int[20];
        KeyedRandom random = new KeyedRandom(1);
        int draws = 200_000;
        for (int i = 0; i < draws; i++) {
            classes[(int) (20 * random.at(Stream.ACQUAINTANCE, MONTH, i, 5).uniform())]++;
        }
        double chiSquare = 0;
        for (int count : classes) {
            double expected = draws / 20.0;
            chiSquare += (count - expected) * (count - expected) / expected;
        }
        assertThat(chiSquare).isLessThan(43.82);
    }

    @Test
    void firstDrawsOfNeighboursInTimeAndPlaceAreNotCorrelated() {
        // 100,000 pairs each; |r| below 4.4 standard errors (level about .00001), seed 2.
        KeyedRandom random = new KeyedRandom(2);
        double entities = 0;
        double months = 0;
        double streams = 0;
        int pairs = 100_000;
        for (int i = 0; i < pairs; i++) {
            double here = random.at(Stream.TALK, MONTH, i, 9).uniform() - 0.5;
            entities += here * (random.at(Stream.TALK, MONTH, i + 1, 9).uniform() - 0.5);
            months += here * (random.at(Stream.TALK, MONTH + 1, i, 9).uniform() - 0.5);
            streams += here * (random.at(Stream.LOCAL_OUTREACH, MONTH, i, 9).uniform() - 0.5);
        }
        double bound = 4.4 / Math.sqrt(pairs);
        assertThat(12 * entities / pairs).isBetween(-bound, bound);
        assertThat(12 * months / pairs).isBetween(-bound, bound);
        assertThat(12 * streams / pairs).isBetween(-bound, bound);
    }

    @Test
    void belowStaysBelowAndReachesAll() {
        KeyedRandom random = new KeyedRandom(3).at(Stream.TALK, 0, 0, 0);
        Set<Integer> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            drawn.add(random.below(7));
        }
        assertThat(drawn).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        for (int i = 0; i < 1000; i++) {
            assertThat(random.below(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
            assertThat(random.below(1)).isZero();
        }
    }

    @Test
    void roundingGivesOneOfTheTwoNeighboursAndTheRightMean() {
        // Mean of 100,000, within 4.4 standard errors, seed 4.
        KeyedRandom random = new KeyedRandom(4).at(Stream.ROUNDING, 0, 0, 0);
        long sum = 0;
        int draws = 100_000;
        for (int i = 0; i < draws; i++) {
            int rounded = random.round(2.3);
            assertThat(rounded).isBetween(2, 3);
            sum += rounded;
        }
        double error = Math.sqrt(0.3 * 0.7 / draws);
        assertThat((double) sum / draws).isBetween(2.3 - 4.4 * error, 2.3 + 4.4 * error);
        assertThat(random.round(0)).isZero();
        assertThat(random.round(5)).isEqualTo(5);
    }

    @Test
    void poissonHasMeanAndVarianceOfItsParameter() {
        // 50,000 draws; mean within 4.4 standard errors, variance within 5 per cent, seed 5.
        KeyedRandom random = new KeyedRandom(5).at(Stream.FOUNDING, 0, 0, 0);
        for (double mean : new double[] {0.05, 1.5, 12}) {
            double sum = 0;
            double squares = 0;
            int draws = 50_000;
            for (int i = 0; i < draws; i++) {
                double number = random.poisson(mean);
                sum += number;
                squares += number * number;
            }
            double average = sum / draws;
            assertThat(average).isCloseTo(mean, within(4.4 * Math.sqrt(mean / draws)));
            assertThat(squares / draws - average * average).isCloseTo(mean, within(0.05 * mean));
        }
    }

    @Test
    void moreIsExpectedNeverFewerAreDrawnAtTheSameKey() {
        for (int key = 0; key < 300; key++) {
            int before = 0;
            for (double mean = 0; mean < 30; mean += 0.5) {
                int number =
                        new KeyedRandom(6).at(Stream.FOUNDING, MONTH, key, 0).poisson(mean);
                assertThat(number).isGreaterThanOrEqualTo(before);
                before = number;
            }
        }
    }

    @Test
    void nothingExpectedNothingDrawn() {
        KeyedRandom random = new KeyedRandom(7).at(Stream.FOUNDING, 0, 0, 0);
        for (int i = 0; i < 1000; i++) {
            assertThat(random.poisson(0)).isZero();
            assertThat(random.chance(0)).isFalse();
            assertThat(random.chance(1)).isTrue();
        }
    }

    @Test
    void normalAndGumbelHaveTheirMeans() {
        // 100,000 draws, within 4.4 standard errors, seed 8; the Gumbel mean is Euler's constant.
        KeyedRandom random = new KeyedRandom(8).at(Stream.TIE_CHOICE, 0, 0, 0);
        int draws = 100_000;
        double normal = 0;
        double squares = 0;
        double gumbel = 0;
        for (int i = 0; i < draws; i++) {
            double z = random.normal();
            normal += z;
            squares += z * z;
            gumbel += random.gumbel();
        }
        assertThat(normal / draws).isCloseTo(0, within(4.4 / Math.sqrt(draws)));
        assertThat(squares / draws).isCloseTo(1, within(4.4 * Math.sqrt(2.0 / draws)));
        assertThat(gumbel / draws).isCloseTo(0.5772156649, within(4.4 * Math.PI / Math.sqrt(6.0 * draws)));
    }

    @Test
    void weightsDecideAndWhatWeighsNothingIsNeverDrawn() {
        // 60,000 draws, shares within 4.4 standard errors, seed 9.
        KeyedRandom random = new KeyedRandom(9).at(Stream.HOME_APPEAL, 0, 0, 0);
        double[] cumulative = {0, 1, 1, 3, 6, 6};
        int[] counts = new int[6];
        int draws = 60_000;
        for (int i = 0; i < draws; i++) {
            counts[random.weighted(cumulative)]++;
        }
        assertThat(counts[0] + counts[2] + counts[5]).isZero();
        assertThat(counts[1] / (double) draws).isCloseTo(1 / 6.0, within(4.4 * Math.sqrt(5 / 36.0 / draws)));
        assertThat(counts[4] / (double) draws).isCloseTo(0.5, within(4.4 * 0.5 / Math.sqrt(draws)));
    }
}
