package enishi.analysis.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SaltelliSampleTest {

    @Test
    void everyRowGoesFromAToBWithOneValueOfBAtATime() {
        int factors = 4;
        double[][] sample = SaltelliSample.points(32, factors, 5);
        assertThat(sample).hasDimensions(32 * (factors + 2), factors);
        for (int row = 0; row < 32; row++) {
            double[] a = sample[row * (factors + 2)];
            double[] b = sample[row * (factors + 2) + factors + 1];
            for (int j = 0; j < factors; j++) {
                double[] mixed = sample[row * (factors + 2) + 1 + j];
                for (int k = 0; k < factors; k++) {
                    assertThat(mixed[k]).isEqualTo(k == j ? b[k] : a[k]);
                }
                assertThat(a[j]).isNotEqualTo(b[j]);
            }
        }
    }

    @Test
    void everyBlockFillsEveryFactorByItself() {
        double[][] sample = SaltelliSample.points(64, 2, 5);
        for (int block = 0; block < 8; block++) {
            boolean[] taken = new boolean[8];
            for (int i = 0; i < 8; i++) {
                taken[(int) (8 * sample[(block * 8 + i) * 4][1])] = true;
            }
            assertThat(taken).as("parts in block " + block).doesNotContain(false);
        }
    }
}
