package enishi.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularMatrixException;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.jspecify.annotations.Nullable;

/**
 * What runs would give at points where none was made: least squares on all parameters and, as far as there are points for it,
 * on their squares and on products of those that matter most. Parameters are taken from −1 to 1 over their ranges.
 *
 * <p>Its uncertainty is the root mean square of what it misses at each point when that point is left out. Chance between runs is
 * part of it.
 */
final class QuadraticEmulator {

    /** Points that a coefficient needs at the least. */
    private static final int POINTS_A_COEFFICIENT = 3;

    private final double[] coefficients;
    private final int[][] terms;
    private final double deviation;

    private QuadraticEmulator(double[] coefficients, int[][] terms, double deviation) {
        this.coefficients = coefficients;
        this.terms = terms;
        this.deviation = deviation;
    }

    /**
     * Learns from points.
     *
     * @param points the points, each within the unit cube
     * @param values what came out there; points without a value do not count
     * @return {@code null} if there are too few points to tell anything
     */
    static @Nullable QuadraticEmulator of(List<double[]> points, double[] values) {
        int[] known = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        if (known.length < 2) {
            return null;
        }
        double[][] x = Arrays.stream(known)
                .mapToObj(i -> Arrays.stream(points.get(i)).map(s -> 2 * s - 1).toArray())
                .toArray(double[][]::new);
        double[] y = Arrays.stream(known).mapToDouble(i -> values[i]).toArray();
        if (Arrays.stream(y).allMatch(value -> value == y[0])) {
            return new QuadraticEmulator(new double[] {y[0]}, new int[0][], 0);
        }
        int dimensions = x[0].length;
        List<int[]> terms = new ArrayList<>();
        IntStream.range(0, dimensions).forEach(j -> terms.add(new int[] {j}));
        QuadraticEmulator straight = fitted(x, y, terms);
        if (straight == null) {
            return null;
        }
        if (affordable(known.length) < 1 + 2 * dimensions) {
            return straight;
        }
        IntStream.range(0, dimensions).forEach(j -> terms.add(new int[] {j, j}));
        QuadraticEmulator curved = better(straight, fitted(x, y, terms));
        List<int[]> products = products(straight, dimensions);
        int room = affordable(known.length) - 1 - terms.size();
        products.stream().limit(Math.max(0, room)).forEach(terms::add);
        return better(curved, fitted(x, y, terms));
    }

    private static int affordable(int points) {
        return points / POINTS_A_COEFFICIENT;
    }

    private static QuadraticEmulator better(QuadraticEmulator one, @Nullable QuadraticEmulator other) {
        return other != null && other.deviation < one.deviation ? other : one;
    }

    /** Products of two parameters, those first whose straight effects are large. */
    private static List<int[]> products(QuadraticEmulator straight, int dimensions) {
        List<int[]> products = new ArrayList<>();
        for (int j = 0; j < dimensions; j++) {
            for (int k = 0; k < j; k++) {
                products.add(new int[] {k, j});
            }
        }
        products.sort(Comparator.comparingDouble(
                pair -> -Math.abs(straight.coefficients[1 + pair[0]] * straight.coefficients[1 + pair[1]])));
        return products;
    }

    private static @Nullable QuadraticEmulator fitted(double[][] x, double[] y, List<int[]> terms) {
        if (y.length < terms.size() + 2) {
            return null;
        }
        int[][] used = terms.toArray(int[][]::new);
        double[][] columns = Arrays.stream(x).map(point -> row(point, used)).toArray(double[][]::new);
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        try {
            regression.newSampleData(y, columns);
            double[] residuals = regression.estimateResiduals();
            RealMatrix hat = regression.calculateHat();
            double squares = 0;
            for (int i = 0; i < residuals.length; i++) {
                double left = residuals[i] / Math.max(1e-9, 1 - hat.getEntry(i, i));
                squares += left * left;
            }
            return new QuadraticEmulator(
                    regression.estimateRegressionParameters(), used, Math.sqrt(squares / residuals.length));
        } catch (SingularMatrixException e) {
            return null;
        }
    }

    private static double[] row(double[] point, int[][] terms) {
        double[] row = new double[terms.length];
        for (int t = 0; t < terms.length; t++) {
            row[t] = 1;
            for (int j : terms[t]) {
                row[t] *= point[j];
            }
        }
        return row;
    }

    /** What runs would give on average at a point of the unit cube. */
    double at(double[] shares) {
        double value = coefficients[0];
        for (int t = 0; t < terms.length; t++) {
            double product = coefficients[1 + t];
            for (int j : terms[t]) {
                product *= 2 * shares[j] - 1;
            }
            value += product;
        }
        return value;
    }

    /** How far runs are from that, as standard deviation. */
    double deviation() {
        return deviation;
    }

    /** Number of coefficients. */
    int size() {
        return coefficients.length;
    }
}
