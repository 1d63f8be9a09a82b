package enishi.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The front holds what nothing else beats. */
class ParetoFrontTest {

    @Test
    void whatCostsMoreAndBringsLessIsNotOnIt() {
        assertThat(ParetoFront.of(new double[] {0, 2, 3, 5}, new double[] {0, 4, 3, 9}))
                .containsExactly(true, true, false, true);
    }

    @Test
    void equalsAreOnItTogether() {
        assertThat(ParetoFront.of(new double[] {0, 0}, new double[] {1, 1})).containsExactly(true, true);
    }

    @Test
    void beingBetterInOneIsEnoughToBeat() {
        assertThat(ParetoFront.of(new double[] {1, 1, 2}, new double[] {3, 2, 3}))
                .containsExactly(true, false, false);
    }
}
