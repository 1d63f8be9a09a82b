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

    /**
     * The ten incomes of the help page of R's package ineq, whose Gini is published as .4620911. To all digits, and Theil's index
     * with its parts (the four smallest against the rest): NumPy 2.4.6 from the other forms of the definitions, {@code
     * abs(x[:,None]-x).sum()/(2*n*n*x.mean())} and {@code mean(x/x.mean()*log(x/x.mean()))}.
     */
    @Test
    void publishedIncomesAreAsUnequalAsOtherProgramsSay() {
        double[] low = {541, 1463, 2445, 3438};
        double[] high = {4437, 5401, 6392, 8304, 11904, 22261};
        double[] all = {541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261};
        assertThat(Inequality.gini(all)).isCloseTo(0.46209113026762383, within(1e-14));
        assertThat(Inequality.theil(all)).isCloseTo(0.362341242343895, within(1e-14));
        assertThat(Inequality.theilBetween(low, high)).isCloseTo(0.1950303463136945, within(1e-14));
        assertThat(Inequality.theilWithin(low, high)).isCloseTo(0.1673108960302006, within(1e-14));
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
