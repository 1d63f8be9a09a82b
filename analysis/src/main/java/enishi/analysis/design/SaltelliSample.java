package enishi.analysis.design;

import enishi.scenarios.experiment.DesignSettings;

/**
 * The sample for Sobol indices (Saltelli and others 2010): rows of two points A and B of which neither knows the other, and between
 * them, for every factor, A with that one value of B.
 *
 * <p>The rows make eight blocks, each the beginning of a Sobol sequence with a shift of its own, so that intervals can be told from
 * how the blocks differ.
 */
final class SaltelliSample {

    private static final int BLOCKS = DesignSettings.BLOCKS;

    private SaltelliSample() {}

    /**
     * Some rows.
     *
     * @param rows number of rows, a multiple of the number of blocks
     * @param factors number of factors, from 1 to 500
     * @param seed seed of the sequences from which A and B are taken side by side
     * @return the points one row after another, each of A, A with B's value of the first factor, …, of the last, and B; by
     *     point and factor within (0,1)
     */
    static double[][] points(int rows, int factors, long seed) {
        int length = rows / BLOCKS;
        double[][] both = new double[rows][];
        for (int block = 0; block < BLOCKS; block++) {
            System.arraycopy(SobolSequence.points(length, 2 * factors, seed, block), 0, both, block * length, length);
        }
        double[][] sample = new double[rows * (factors + 2)][factors];
        for (int row = 0; row < rows; row++) {
            int first = row * (factors + 2);
            for (int j = 0; j < factors; j++) {
                double a = both[row][j];
                double b = both[row][factors + j];
                for (int k = 0; k <= factors; k++) {
                    sample[first + k][j] = k == j + 1 ? b : a;
                }
                sample[first + factors + 1][j] = b;
            }
        }
        return sample;
    }
}
