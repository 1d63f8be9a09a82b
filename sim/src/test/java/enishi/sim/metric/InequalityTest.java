package enishi.sim.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InequalityTest {

    @Test
    void equalAmountsAreNotUnequal() {
        double[] equal = {5, 5, 5, 5};
        assertThat(Inequality.gini(equal)).isCloseTo(0, within(1e-15));
        assertThat(Inequality.theil(equal)).isCloseTo(0, within(1e-15));
    }

    @Test
    void oneThatHasAllIsAsUnequalAsCanBe() {
        double[] one = {0, 0, 0, 8};
        assertThat(Inequality.gini(one)).isCloseTo(0.75, within(1e-15));
        assertThat(Inequality.theil(one)).isCloseTo(StrictMath.log(4), within(1e-15));
    }

    @Test
    void giniIsTheMeanDifferenceOfPairsOverTwiceTheMean() {
        double[] amounts = {7, 1, 4};
        double meanDifference = 2 * (6 + 3 + 3) / 9.0;
        assertThat(Inequality.gini(amounts)).isCloseTo(meanDifference / (2 * 4), within(1e-15));
        assertThat(amounts).containsExactly(7, 1, 4);
    }

    @Test
    void theWholeIsBetweenAndWithin() {
        double[] first = {1, 2, 9};
        double[] second = {4, 4, 0, 30};
        double[] all = {1, 2, 9, 4, 4, 0, 30};
        assertThat(Inequality.theilBetween(first, second) + Inequality.theilWithin(first, second))
                .isCloseTo(Inequality.theil(all), within(1e-12));
        assertThat(Inequality.theilBetween(first, first)).isCloseTo(0, within(1e-15));
        assertThat(Inequality.theilWithin(first, first)).isCloseTo(Inequality.theil(first), within(1e-15));
        assertThat(Inequality.theilBetween(first, new double[0])).isZero();
    }

    @Test
    void nothingIsNeitherEqualNorUnequal() {
        for (double[] nothing : new double[][] {{}, {0, 0}}) {
            assertThat(Inequality.gini(nothing)).isNaN();
            assertThat(Inequality.theil(nothing)).isNaN();
            assertThat(Inequality.topTwelve(nothing)).isNaN();
            assertThat(Inequality.theilBetween(nothing, nothing)).isNaN();
            assertThat(Inequality.theilWithin(nothing, nothing)).isNaN();
        }
    }

    @Test
    void theTwelveLargestAreCounted() {
        double[] amounts = new double[20];
        Arrays.fill(amounts, 1);
        amounts[7] = 9;
        assertThat(Inequality.topTwelve(amounts)).isCloseTo(20.0 / 28, within(1e-15));
        assertThat(Inequality.topTwelve(new double[] {1, 2})).isEqualTo(1);
    }
}
